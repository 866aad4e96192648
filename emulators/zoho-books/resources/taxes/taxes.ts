import { invalidField, refused } from '../../core/api-error';
import { choice, flag, later, number, required, text } from '../../core/body-schema';
import { textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { listPage } from '../../core/list';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { TaxRecord } from '../../state/reference-records';
import { authorityRoutes } from './tax-authorities';
import { exemptionRoutes } from './tax-exemptions';
import { taxGroupRoutes } from './tax-groups';

const taxBody = {
    tax_name: required(text(100)),
    tax_percentage: required(number),
    tax_type: choice('tax', 'compound_tax'),
    tax_specific_type: text(50),
    tax_authority_name: text(100),
    tax_factor: choice('rate'),
    country_code: text(10),
    is_value_added: flag,
    is_editable: flag,
    tax_authority_id: text(50),
    purchase_tax_expense_account_id: later,
    update_recurring_invoice: later,
    update_draft_invoice: later,
};

/** `/settings/taxes` and `/settings/taxgroups`. */
export const taxRoutes: readonly Route[] = [
    { method: 'GET', path: '/settings/taxes', scope: ['settings', 'READ'], handle: listTaxes },
    { method: 'POST', path: '/settings/taxes', scope: ['settings', 'CREATE'], handle: createTax },
    {
        method: 'GET',
        path: '/settings/taxes/:tax_id',
        scope: ['settings', 'READ'],
        handle: ({ kernel, params }) => ({
            data: { tax: taxRow(kernel, kernel.find(kernel.state.taxes, params['tax_id'], 'Tax')) },
        }),
    },
    { method: 'PUT', path: '/settings/taxes/:tax_id', scope: ['settings', 'UPDATE'], handle: updateTax },
    { method: 'DELETE', path: '/settings/taxes/:tax_id', scope: ['settings', 'DELETE'], handle: deleteTax },
    ...taxGroupRoutes,
    ...exemptionRoutes,
    ...authorityRoutes,
];

function listTaxes(call: Call): Reply {
    const { kernel, query } = call;
    const today = kernel.today();
    const { data } = listPage<TaxRecord>(
        {
            key: 'taxes',
            reportName: 'Taxes',
            allFilter: 'Taxes.Active',
            idOf: (tax) => tax.tax_id,
            columns: { tax_name: { kind: 'text', of: (tax) => tax.tax_name } },
            filters: [],
            sorts: ['tax_name'],
            defaultSort: ['tax_name', 'A'],
            filterBy: { 'Taxes.All': () => true },
            search: [],
            row: (tax) => taxRow(kernel, tax),
            lastModifiedFilter: false,
            inclusiveDelta: false,
            context: { as_of_date: today, to_date: today },
        },
        kernel.state.taxes.values(),
        query,
        kernel.switches.get('per_page_above_max'),
    );
    return { data };
}

function createTax(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(taxBody);
    checkPercentage(body);
    refuseSameName(kernel, textOf(body, 'tax_name'), '');
    const tax: TaxRecord = {
        tax_id: kernel.newId(),
        tax_name: textOf(body, 'tax_name'),
        tax_percentage: Number(body['tax_percentage']),
        tax_type: body['tax_type'] === 'compound_tax' ? 'compound_tax' : 'tax',
        parts: [],
        tax_specific_type: textOf(body, 'tax_specific_type'),
        tax_authority_id: textOf(body, 'tax_authority_id'),
        tax_authority_name: authorityName(kernel, body),
        is_value_added: body['is_value_added'] !== false,
        is_default_tax: false,
        is_editable: body['is_editable'] !== false,
        country: '',
        country_code: textOf(body, 'country_code'),
    };
    kernel.state.taxes.set(tax.tax_id, tax);
    return { message: 'The tax has been created.', created: tax.tax_id, data: { tax: taxRow(kernel, tax) } };
}

function updateTax(call: Call): Reply {
    const { kernel } = call;
    const tax = kernel.find(kernel.state.taxes, call.params['tax_id'], 'Tax');
    const body = call.body(taxBody, 'partial');
    checkPercentage(body);
    if (tax.tax_type === 'tax_group') throw kernel.notFound('Tax');
    if (body['tax_name'] !== undefined) {
        refuseSameName(kernel, textOf(body, 'tax_name'), tax.tax_id);
        tax.tax_name = textOf(body, 'tax_name');
    }
    if (body['tax_percentage'] !== undefined) tax.tax_percentage = Number(body['tax_percentage']);
    return { message: 'Tax information has been saved.', data: { tax: taxRow(kernel, tax) } };
}

function deleteTax({ kernel, params }: Call): Reply {
    const tax = kernel.find(kernel.state.taxes, params['tax_id'], 'Tax');
    const { invoices, creditNotes, taxes, items } = kernel.state;
    const onLines = [...invoices.values(), ...creditNotes.values()].some((document) =>
        document.lines.some(
            (line) => line.tax_id === tax.tax_id || line.taxes.some((one) => one.tax_id === tax.tax_id),
        ),
    );
    const inGroup = [...taxes.values()].some((other) => other.parts.includes(tax.tax_id));
    const onItems = [...items.values()].some((item) => item.tax_id === tax.tax_id);
    if (onLines || inGroup || onItems) {
        throw refused(MODEL_CODES.inTransaction, 'This tax is in use and cannot be deleted.');
    }
    taxes.delete(tax.tax_id);
    return plain('The record has been deleted.');
}

/** The name of the authority that a tax names by its id, else as it came. @throws ApiError code 4 */
function authorityName(kernel: Kernel, body: JsonObject): string {
    const id = textOf(body, 'tax_authority_id');
    if (id === '') return textOf(body, 'tax_authority_name');
    const authority = kernel.state.authorities.get(id);
    if (!authority) throw invalidField('tax_authority_id');
    return authority.tax_authority_name;
}

function checkPercentage(body: JsonObject): void {
    const percentage = body['tax_percentage'];
    if (percentage !== undefined && (Number(percentage) < 0 || Number(percentage) > 100)) {
        throw invalidField('tax_percentage');
    }
}

function refuseSameName(kernel: Kernel, name: string, ownId: string): void {
    const same = [...kernel.state.taxes.values()].some(
        (tax) => tax.tax_id !== ownId && tax.tax_name.toLowerCase() === name.toLowerCase(),
    );
    if (same) throw refused(MODEL_CODES.duplicateValue, `The tax "${name}" already exists.`);
}

/** A tax as lists and details show it. */
function taxRow(kernel: Kernel, tax: TaxRecord): JsonObject {
    return {
        tax_id: tax.tax_id,
        tax_name: tax.tax_name,
        tax_name_formatted: `${tax.tax_name} [${tax.tax_percentage}%]`,
        tax_percentage: tax.tax_percentage,
        tax_type: tax.tax_type,
        tax_factor: 'rate',
        tax_specific_type: tax.tax_specific_type,
        tax_authority_id: tax.tax_authority_id,
        tax_authority_name: tax.tax_authority_name,
        output_tax_account_name: '',
        tax_account_id: '',
        is_value_added: tax.is_value_added,
        is_default_tax: tax.is_default_tax,
        is_editable: tax.is_editable,
        is_inactive: false,
        country: tax.country || kernel.state.organization.country_name,
        country_code: tax.country_code || kernel.state.organization.country_code,
    };
}
