import { invalidField } from '../../core/api-error';
import type { Kernel } from '../../core/kernel';
import type { TaxPart } from '../../ledger/document';
import { amount } from '../../ledger/money';
import type { TaxRecord } from '../../state/reference-records';

/** The taxes behind a `tax_id`: none for `""`, the parts of a group, else the tax itself. @throws ApiError code 4. */
export function taxParts(kernel: Kernel, taxId: string): readonly TaxPart[] {
    if (taxId === '') return [];
    const tax = kernel.state.taxes.get(taxId);
    if (!tax) throw invalidField('tax_id');
    const simple = tax.tax_type === 'tax_group' ? tax.parts.map((id) => partOf(kernel, id)) : [tax];
    return simple.map((part) => ({
        tax_id: part.tax_id,
        tax_name: part.tax_name,
        percentage: amount(part.tax_percentage),
        compound: part.tax_type === 'compound_tax',
    }));
}

function partOf(kernel: Kernel, id: string): TaxRecord {
    const tax = kernel.state.taxes.get(id);
    if (!tax) throw new Error(`A tax group refers to tax ${id}, which is gone.`);
    return tax;
}
