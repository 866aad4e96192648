/**
 * `node --import tsx scripts/bench/synthetic-mappings.ts N`: compiles N mappings of 40 fields that are not on disk, from reading to
 * printed Apex and metadata, and prints milliseconds, peak memory in MB and the number of files as JSON.
 */
import { join } from 'node:path';
import { compile } from '../../codegen/compiler/compile';
import { readSources } from '../../codegen/compiler/read/read-project';

const root = join(__dirname, '..', '..');
const texts = ['Name', 'Phone', 'Website', 'BillingStreet', 'BillingCity', 'BillingState', 'BillingCountry'];
const parts = ['address', 'city', 'state', 'zip', 'country', 'phone', 'fax', 'attention', 'street2'];

/** An address with nine fields, each computed from a field of the account. */
function address(name: string, index: number): string {
    const fields = parts.map(
        (key, at) => `${key}: field((a) => short(a.${texts[(at + index) % texts.length]}, ${at})),`,
    );
    return `${name}: embedded(zohoBooks.address, {\n            ${fields.join('\n            ')}\n        }),`;
}

/** A mapping of forty fields: nine of the customer, two addresses of nine each, and the list of persons with nine. */
function definition(index: number): string {
    return `import { defineMapping, truncate, type Text } from '../language';
import { salesforce, zohoBooks } from '../schemas';

/** At most forty characters, and nothing when there is no room. */
function short(value: string | null, taken: number): Text<40> | null {
    return value === null || taken > 99 ? null : truncate(value, 40);
}

/** A person of synthetic mapping ${index}. */
export const person${index} = defineMapping({
    key: 'synthetic-person-${index}',
    version: 1,
    description: 'A person of synthetic mapping ${index}.',
    from: salesforce.Contact,
    to: zohoBooks.contactPerson,
    owner: 'crm',
    fields: ({ constant, field }) => ({
        salutation: field((c) => (c.Salutation === null ? null : truncate(c.Salutation, 25))),
        first_name: field((c) => c.FirstName),
        last_name: field((c) => c.LastName),
        email: field((c) => c.Email),
        phone: field((c) => c.Phone),
        mobile: field((c) => c.MobilePhone),
        designation: field((c) => short(c.Title, ${index % 100})),
        department: field((c) => c.Department),
        is_primary_contact: constant(true),
    }),
});

/** Synthetic mapping ${index}. */
export const synthetic${index} = defineMapping({
    key: 'synthetic-${index}',
    version: 1,
    description: 'Synthetic mapping ${index}.',
    from: salesforce.Account,
    to: zohoBooks.contact,
    owner: 'crm',
    fields: ({ constant, each, embedded, field }) => ({
        contact_name: field((a) => truncate(a.Name, 200)),
        company_name: field((a) => truncate(a.Name, 200)),
        contact_type: constant('customer'),
        customer_sub_type: constant('business', { owner: 'create_only' }),
        website: field((a) => a.Website),
        notes: field((a) => short(a.Phone, ${index % 100})),
        currency_id: field((_a, at) => at.currencyIdFor(at.currencyCode), { owner: 'create_only' }),
        payment_terms: field((a) => a.Payment_Terms_Days__c?.toWhole() ?? ${index}),
        ${address('billing_address', index)}
        ${address('shipping_address', index + 1)}
        contact_persons: each((a) => a.Contacts, person${index}),
        cf_bookbridge_key: field((a, at) => at.keyFor(a.Id)),
    }),
    rules: ({ rule }) => [
        rule('needs-name', (a) => a.Name.trim() !== '', {
            field: 'contact_name',
            message: 'The account has no name.',
            remedy: 'Give the account a name.',
        }),
    ],
});
`;
}

const count = Number(process.argv[2] ?? '500');
const sources = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`codegen/definitions/synthetic-${index}.ts`, definition(index)]),
);
const started = performance.now();
const { files, diagnostics } = compile(readSources(root, sources), { logic: [], mappings: [] });
const ms = Math.round(performance.now() - started);
if (diagnostics.length > 0)
    throw new Error(
        diagnostics
            .slice(0, 3)
            .map((found) => found.message)
            .join('\n'),
    );
const cpu = process.cpuUsage();
console.log(
    JSON.stringify({
        ms,
        cpuMs: Math.round((cpu.user + cpu.system) / 1000),
        mb: Math.round(process.resourceUsage().maxRSS / 1024),
        files: files.length,
    }),
);
