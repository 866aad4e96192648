import { invalidField } from '../../core/api-error';
import { required, text } from '../../core/body-schema';
import { textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import type { Call, Reply, Route } from '../../core/route';
import { amount, sum, toNumber } from '../../ledger/money';
import type { TaxRecord } from '../../state/reference-records';

/** `taxes` is a comma-separated text of tax ids. */
const groupBody = { tax_group_name: required(text(100)), taxes: required(text(1000)) };

/** `/settings/taxgroups`: create and read. */
export const taxGroupRoutes: readonly Route[] = [
    { method: 'POST', path: '/settings/taxgroups', scope: ['settings', 'CREATE'], handle: createGroup },
    {
        method: 'GET',
        path: '/settings/taxgroups/:tax_group_id',
        scope: ['settings', 'READ'],
        handle: ({ kernel, params }) => {
            const group = kernel.state.taxes.get(params['tax_group_id']);
            if (group?.tax_type !== 'tax_group') throw kernel.notFound('Tax Group');
            return { data: { tax_group: groupView(kernel, group) } };
        },
    },
];

function createGroup(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(groupBody);
    const parts = textOf(body, 'taxes')
        .split(',')
        .map((id) => id.trim());
    const taxes = parts.map((id) => kernel.state.taxes.get(id));
    if (taxes.some((tax) => !tax || tax.tax_type === 'tax_group')) throw invalidField('taxes');
    const group: TaxRecord = {
        tax_id: kernel.newId(),
        tax_name: textOf(body, 'tax_group_name'),
        tax_percentage: toNumber(sum(taxes.map((tax) => amount(tax?.tax_percentage ?? 0)))),
        tax_type: 'tax_group',
        parts,
        tax_specific_type: '',
        tax_authority_id: '',
        tax_authority_name: '',
        is_value_added: true,
        is_default_tax: false,
        is_editable: true,
        country: '',
        country_code: '',
    };
    kernel.state.taxes.set(group.tax_id, group);
    const message = 'Tax Group information has been saved.';
    return { message, created: group.tax_id, data: { tax_group: groupView(kernel, group) } };
}

function groupView(kernel: Kernel, group: TaxRecord): JsonObject {
    return {
        tax_group_id: group.tax_id,
        tax_group_name: group.tax_name,
        tax_group_percentage: group.tax_percentage,
        taxes: group.parts.flatMap((id) => {
            const tax = kernel.state.taxes.get(id);
            if (!tax) return [];
            const { tax_id, tax_name, tax_percentage, tax_type } = tax;
            return [{ tax_id, tax_name, tax_percentage, tax_type, tax_authority_name: '', tax_authority_id: '' }];
        }),
    };
}
