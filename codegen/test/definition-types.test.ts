import { defineMapping, Money, truncate } from '../language';
import { salesforce, zohoBooks } from '../schemas';
import { accountToCustomer } from '../definitions/account-to-customer';

/**
 * Each mistake below must be an error in the editor: `tsc` fails when one of the `@ts-expect-error` lines is not.
 * The mappings are not run.
 */
const base = { version: 1, description: 'A mapping of the type tests.', owner: 'crm' } as const;

export const misspeltTarget = defineMapping({
    ...base,
    key: 'misspelt-target',
    from: salesforce.Account,
    to: zohoBooks.contact,
    fields: ({ field }) => ({
        contact_name: field((a) => truncate(a.Name, 200)),
        // @ts-expect-error a field that the target does not have
        contact_nmae: field((a) => truncate(a.Name, 200)),
    }),
});

export const misspeltSource = defineMapping({
    ...base,
    key: 'misspelt-source',
    from: salesforce.Account,
    to: zohoBooks.contact,
    fields: ({ field }) => ({
        // @ts-expect-error a field that the source does not have
        contact_name: field((a) => truncate(a.Nmae, 200)),
    }),
});

export const tooLong = defineMapping({
    ...base,
    key: 'too-long',
    from: salesforce.Account,
    to: zohoBooks.contact,
    fields: ({ field }) => ({
        // @ts-expect-error text of 255 in a field of 200
        contact_name: field((a) => a.Name),
        company_name: field((a) => a.Name.slice(0, 200)),
    }),
});

export const unboundedText = defineMapping({
    ...base,
    key: 'unbounded-text',
    from: salesforce.Account,
    to: zohoBooks.contact,
    fields: ({ field }) => ({
        // @ts-expect-error text whose length nobody knows
        contact_name: field((a) => `${a.Name}!`),
    }),
});

export const missingRequired = defineMapping({
    ...base,
    key: 'missing-required',
    from: salesforce.Product2,
    to: zohoBooks.item,
    // @ts-expect-error the target's rate is required
    fields: ({ field }) => ({ name: field((p) => truncate(p.Name, 100)) }),
});

export const nullInRequired = defineMapping({
    ...base,
    key: 'null-in-required',
    from: salesforce.Product2,
    to: zohoBooks.item,
    fields: ({ field }) => ({
        // @ts-expect-error a value that can be empty in a required field
        name: field((p) => p.Tax_Category__c),
        rate: field(() => Money.zero),
    }),
});

export const wrongType = defineMapping({
    ...base,
    key: 'wrong-type',
    from: salesforce.Opportunity,
    to: zohoBooks.item,
    fields: ({ field }) => ({
        name: field((o) => truncate(o.Name, 100)),
        // @ts-expect-error a plain number where an amount belongs
        rate: field(() => 12),
        // @ts-expect-error an amount where text belongs
        description: field((o) => o.Amount),
    }),
});

export const readOnlyTarget = defineMapping({
    ...base,
    key: 'read-only-target',
    from: salesforce.Account,
    to: zohoBooks.contact,
    fields: ({ field, constant }) => ({
        contact_name: field((a) => truncate(a.Name, 200)),
        // @ts-expect-error a field that only Zoho Books sets
        status: constant('active'),
    }),
});

export const unknownChoice = defineMapping({
    ...base,
    key: 'unknown-choice',
    from: salesforce.Account,
    to: zohoBooks.contact,
    fields: ({ field, constant }) => ({
        contact_name: field((a) => truncate(a.Name, 200)),
        // @ts-expect-error a value that is not among the choices
        contact_type: constant('client'),
    }),
});

export const openReference = defineMapping({
    ...base,
    key: 'open-reference',
    from: salesforce.Opportunity,
    to: zohoBooks.invoice,
    fields: ({ field, reference }) => ({
        // @ts-expect-error a reference that can be empty, without required(…)
        customer_id: reference((o) => o.AccountId, accountToCustomer),
        date: field((_o, at) => at.today),
    }),
});

export const wrongReference = defineMapping({
    ...base,
    key: 'wrong-reference',
    from: salesforce.Opportunity,
    to: zohoBooks.invoice,
    fields: ({ field, reference }) => ({
        customer_id: reference((o) => o.AccountId, accountToCustomer).required({
            code: 'needs-account',
            message: 'No account.',
            remedy: 'Choose one.',
        }),
        date: field((_o, at) => at.today),
        // @ts-expect-error the id of a customer where the id of a currency belongs
        currency_id: reference((o) => o.AccountId, accountToCustomer).optional(),
    }),
});

export const answeredText = defineMapping({
    ...base,
    key: 'answered-text',
    from: zohoBooks.creditNote,
    to: salesforce.Credit_Note__c,
    fields: ({ field }) => ({
        // @ts-expect-error text of an answer, however long Zoho Books documents it
        Name: field((c) => c.reference_number ?? ''),
        // @ts-expect-error the same in an optional field
        Status__c: field((c) => c.status),
        Zoho_Id__c: field((c) => c.creditnote_id),
    }),
});

export const currencyAsNumber = defineMapping({
    ...base,
    key: 'currency-as-number',
    from: salesforce.Opportunity,
    to: zohoBooks.contact,
    fields: ({ field }) => ({
        contact_name: field((o) => truncate(o.Name, 200)),
        // @ts-expect-error an amount where a plain number belongs
        payment_terms: field((o) => o.Amount),
    }),
});

export const unusualLength = defineMapping({
    ...base,
    key: 'unusual-length',
    from: salesforce.Account,
    to: zohoBooks.invoice,
    fields: ({ field }) => ({
        customer_id: field(() => '1' as never),
        date: field((_a, at) => at.today),
        // @ts-expect-error text of 60 in a field of 50, though no field has 60
        reference_number: field((a) => truncate(a.Name, 60)),
    }),
});

export const embeddedMistakes = defineMapping({
    ...base,
    key: 'embedded-mistakes',
    from: salesforce.Account,
    to: zohoBooks.contact,
    fields: ({ embedded, field }) => ({
        contact_name: field((a) => truncate(a.Name, 200)),
        billing_address: embedded(zohoBooks.address, {
            // @ts-expect-error a field that an address does not have
            town: field((a) => a.BillingCity),
            // @ts-expect-error text whose length nobody knows
            city: field((a) => `${a.BillingCity ?? ''}!`),
            // @ts-expect-error a field that the source does not have
            zip: field((a) => a.BillingZip),
        }),
        // @ts-expect-error an object of another kind
        shipping_address: embedded(zohoBooks.contactPerson, { last_name: field((a) => truncate(a.Name, 100)) }),
        // @ts-expect-error a value where an object belongs
        contact_persons: field((a) => a.Name),
    }),
});

export const chosenByCondition = defineMapping({
    ...base,
    key: 'chosen-by-condition',
    from: salesforce.Account,
    to: zohoBooks.contact,
    fields: ({ field }) => ({
        contact_name: field((a) => truncate(a.Name, 200)),
        contact_type: field((a) => (a.Name === '' ? 'vendor' : 'customer')),
        // @ts-expect-error one of the two is not among the choices
        customer_sub_type: field((a) => (a.Name === '' ? 'business' : 'firm')),
    }),
});

test('the mistakes of this file are errors in the editor, not at run time', () => {
    expect(misspeltTarget.key).toBe('misspelt-target');
});
