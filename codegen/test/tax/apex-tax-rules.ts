import { apexFunctions } from '../money/apex-rules';
import type { TaxRules } from './answer-by-rules';

/** The rules that find a tax as Apex that runs in an emulated org, behind the signatures that they have in Node. */
export function apexTaxRules(): TaxRules {
    return apexFunctions(['TaxChoice', 'PlaceOfSupply'], ['placeOfSupply', 'chooseTax']) as unknown as TaxRules;
}
