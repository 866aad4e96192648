/** What may be chosen in a row of the tax table and in a sample sale. */
import { setupLabels as labels } from 'c/setupLabels';

/** An entry of a combobox. */
export interface Choice {
    readonly label: string;
    readonly value: string;
}

/** The choices with "all" before them. */
export function noneOr(choices: readonly Choice[]): readonly Choice[] {
    return [{ label: labels.Taxes_All, value: '' }, ...choices];
}

/** Kinds of sale. */
export function supplyOptions(): readonly Choice[] {
    return noneOr([
        { label: labels.Supply_Domestic, value: 'domestic' },
        { label: labels.Supply_Intra, value: 'intra' },
        { label: labels.Supply_Inter, value: 'inter' },
        { label: labels.Supply_Eu_Business, value: 'eu_business' },
        { label: labels.Supply_Eu_Consumer, value: 'eu_consumer' },
        { label: labels.Supply_Export, value: 'export' },
    ]);
}

/** What a customer is for tax. */
export function treatmentOptions(): readonly Choice[] {
    return noneOr([
        { label: labels.Treatment_Registered, value: 'registered' },
        { label: labels.Treatment_Unregistered, value: 'unregistered' },
        { label: labels.Treatment_Consumer, value: 'consumer' },
        { label: labels.Treatment_Overseas, value: 'overseas' },
        { label: labels.Treatment_Exempt, value: 'exempt' },
    ]);
}

/** The label of a value. */
export function labelIn(choices: readonly Choice[], value: string | undefined): string {
    return choices.find((choice) => choice.value === value)?.label ?? value ?? '';
}
