import type { JsonObject } from '../core/json';

/** German taxes, two customers with histories, a few items: what a running company's books may hold. */
export const DEMO_DATA: JsonObject = {
    taxes: [
        { tax_name: 'USt 19%', tax_percentage: 19, is_default_tax: true },
        { tax_name: 'USt 7%', tax_percentage: 7 },
        { tax_name: 'Steuerfrei', tax_percentage: 0 },
    ],
    contacts: [
        {
            contact_name: 'Blaufuchs Logistik AG',
            company_name: 'Blaufuchs Logistik AG',
            payment_terms: 30,
            vat_treatment: 'eu_vat_registered',
            vat_reg_no: 'DE811907980',
            billing_address: { address: 'Hafenstraße 4', city: 'Hamburg', zip: '20457', country: 'Germany' },
            contact_persons: [
                {
                    first_name: 'Jette',
                    last_name: 'Hansen',
                    email: 'jette.hansen@blaufuchs.example',
                    is_primary_contact: true,
                },
            ],
        },
        {
            contact_name: 'Kestrel Analytics Ltd',
            company_name: 'Kestrel Analytics Ltd',
            currency_id: '@currencies/GBP',
            payment_terms: 15,
            billing_address: { address: '8 Mill Lane', city: 'Leeds', zip: 'LS1 4AP', country: 'United Kingdom' },
            contact_persons: [
                { first_name: 'Owen', last_name: 'Marsh', email: 'owen@kestrel.example', is_primary_contact: true },
            ],
        },
        {
            contact_name: 'Gärtnerei Sommer',
            payment_terms: 14,
            billing_address: { address: 'Am Feld 9', city: 'Potsdam', zip: '14467', country: 'Germany' },
        },
    ],
    items: [
        { name: 'Workshop day', rate: 1450, unit: 'day', product_type: 'service', tax_id: '@taxes/USt 19%' },
        {
            name: 'Route planner, yearly',
            rate: 2400,
            unit: 'licence',
            product_type: 'digital_service',
            tax_id: '@taxes/USt 19%',
        },
        { name: 'Field handbook', rate: 34.9, unit: 'pc', product_type: 'goods', tax_id: '@taxes/USt 7%' },
    ],
    invoices: [
        {
            customer_id: '@contacts/Blaufuchs Logistik AG',
            date: '@today-75',
            status: 'sent',
            line_items: [{ item_id: '@items/Route planner, yearly', quantity: 3, discount: '10%' }],
        },
        {
            customer_id: '@contacts/Blaufuchs Logistik AG',
            date: '@today-20',
            status: 'sent',
            reference_number: 'Einführung',
            line_items: [
                { item_id: '@items/Workshop day', quantity: 2 },
                { item_id: '@items/Field handbook', quantity: 12 },
            ],
        },
        {
            customer_id: '@contacts/Kestrel Analytics Ltd',
            date: '@today-40',
            status: 'sent',
            line_items: [{ item_id: '@items/Workshop day', quantity: 1.5, rate: 1200, tax_id: '@taxes/Steuerfrei' }],
        },
        {
            customer_id: '@contacts/Gärtnerei Sommer',
            date: '@today-3',
            line_items: [{ item_id: '@items/Field handbook', quantity: 4 }],
        },
    ],
    payments: [
        {
            customer_id: '@contacts/Blaufuchs Logistik AG',
            payment_mode: 'banktransfer',
            amount: 7711.2,
            date: '@today-50',
            reference_number: 'SEPA 20417',
            invoices: [{ invoice_id: '@invoices/INV-000001', amount_applied: 7711.2 }],
        },
        {
            customer_id: '@contacts/Kestrel Analytics Ltd',
            payment_mode: 'banktransfer',
            amount: 800,
            date: '@today-12',
            invoices: [{ invoice_id: '@invoices/INV-000003', amount_applied: 800 }],
        },
    ],
};
