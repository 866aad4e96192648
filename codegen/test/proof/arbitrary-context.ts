import * as fc from 'fast-check';
import type { ContextData } from '../../examples/example-context';
import { recordIds, zohoIds } from './arbitrary-records';

const keys = [
    'account-to-customer',
    'product-to-item',
    'opportunity-to-invoice',
    'customer-to-mirror',
    'invoice-to-mirror',
    'payment-to-mirror',
    'credit-note-to-mirror',
];

const link = fc.record({
    mapping: fc.constantFrom(...keys),
    recordId: fc.constantFrom(...recordIds),
    zohoId: fc.constantFrom(...zohoIds),
});

const none: Readonly<Record<string, string>> = {};

/** A context in which each record has one pair at most, as the package's links are. */
export const arbitraryContext: fc.Arbitrary<ContextData> = fc.record<ContextData>({
    today: fc.constantFrom('2026-06-09', '2028-02-29', '1999-12-31', '2026-12-31'),
    currencyCode: fc.constantFrom('EUR', 'USD', 'XTS'),
    currencies: fc.constantFrom<Readonly<Record<string, string>>>(
        none,
        { EUR: '460000000000097' },
        { EUR: '460000000000097', USD: '460000000000098' },
    ),
    taxes: fc.constantFrom<Readonly<Record<string, string>>>(none, { Reduced: '460000000052002' }),
    defaultTaxId: fc.constantFrom(null, '460000000052001'),
    defaultPaymentTerms: fc.constantFrom(null, '0', '14', '9999'),
    lookups: fc.constantFrom<NonNullable<ContextData['lookups']>>(
        { salesperson: {}, location: {}, payment_terms: {} },
        {
            salesperson: { 'jane@acme.example': 'Jane Doe', draft: 'Drafts' },
            location: { "it's": '460000000038080', Draft: '460000000038081' },
            payment_terms: { draft: '30' },
            income_account: { "it's": '460000000000388', Draft: '460000000000391' },
        },
    ),
    links: fc
        .uniqueArray(link, { maxLength: 6, selector: ({ mapping, recordId }) => `${mapping}:${recordId}` })
        .map((links) => [...new Map(links.map((item) => [`${item.mapping}:${item.zohoId}`, item])).values()]),
    keys: fc.constantFrom<Readonly<Record<string, string>>>(none, {
        [recordIds[0] ?? '']: 'org:001',
        [recordIds[1] ?? '']: 'org:006:1',
    }),
});
