import { DEMO_DATA, type JsonObject } from '../../emulators/zoho-books';

/** What the demo's books hold beside the emulator's own examples: open invoices of several ages, so that aging has something to show. */
export const DEMO_BOOKS: JsonObject = {
    ...DEMO_DATA,
    invoices: [
        ...(DEMO_DATA['invoices'] as JsonObject[]),
        {
            customer_id: '@contacts/Blaufuchs Logistik AG',
            date: '@today-42',
            status: 'sent',
            reference_number: 'Schulung Nord',
            line_items: [{ item_id: '@items/Workshop day', quantity: 1 }],
        },
        {
            customer_id: '@contacts/Blaufuchs Logistik AG',
            date: '@today-81',
            status: 'sent',
            reference_number: 'Handbücher',
            line_items: [{ item_id: '@items/Field handbook', quantity: 20 }],
        },
        {
            customer_id: '@contacts/Blaufuchs Logistik AG',
            date: '@today-140',
            status: 'sent',
            reference_number: 'Workshop Lübeck',
            line_items: [{ item_id: '@items/Workshop day', quantity: 0.5 }],
        },
    ],
};
