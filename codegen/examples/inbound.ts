import { contactPersonToContact } from '../definitions/contact-person-to-contact';
import { customerToAccount } from '../definitions/customer-to-account';
import { customerToMirror } from '../definitions/customer-to-mirror';
import { invoiceToMirror } from '../definitions/invoice-to-mirror';
import { itemToProduct } from '../definitions/item-to-product';
import { paymentToMirror } from '../definitions/payment-to-mirror';
import { Instant, Money, PlainDate } from '../language';
import { euroContext, type ContextData } from './example-context';
import { mappingExamples } from './mapping-examples';

const m = (text: string): Money => Money.of(text);
const modified = Instant.of('2026-06-09T13:15:36-0400');

const known: ContextData = {
    ...euroContext,
    links: [
        { mapping: 'account-to-customer', recordId: '001000000000001AAA', zohoId: '460000000026049' },
        { mapping: 'opportunity-to-invoice', recordId: '006000000000001AAA', zohoId: '460000000104012' },
        { mapping: 'customer-to-mirror', recordId: 'a01000000000001AAA', zohoId: '460000000026049' },
        { mapping: 'invoice-to-mirror', recordId: 'a02000000000001AAA', zohoId: '460000000104012' },
    ],
};

export const customerExamples = mappingExamples(customerToMirror, null, [
    {
        name: 'mirrorsACustomer',
        record: {
            contact_id: '460000000026049',
            contact_name: 'Acme Ltd',
            company_name: 'Acme',
            email: 'jane@acme.example',
            currency_code: 'EUR',
            outstanding_receivable_amount: m('700'),
            unused_credits_receivable_amount: m('0'),
            status: 'active',
            last_modified_time: modified,
        },
        context: known,
    },
    {
        name: 'mirrorsACustomerThatNobodyKnows',
        record: { contact_id: '4', contact_name: 'n'.repeat(200) },
        context: euroContext,
    },
]);

export const mergedCustomerExamples = mappingExamples(customerToAccount, null, [
    {
        name: 'takesOverWhatFinanceChanged',
        record: {
            contact_name: 'Acme Ltd (EUR)',
            company_name: 'Acme Ltd',
            website: 'https://acme.example',
            payment_terms: 45,
            billing_address: {
                address: 'Hauptstr. 1',
                city: 'Berlin',
                zip: '10115',
                country: 'Germany',
                phone: '+49 30 1',
            },
            shipping_address: { address: 'Am Hafen 2', city: 'H'.repeat(60), state: 'HH', zip: '20457' },
        },
        context: euroContext,
    },
    { name: 'emptiesWhatIsNotThere', record: { contact_name: 'Acme Ltd' }, context: euroContext },
]);

export const mergedPersonExamples = mappingExamples(contactPersonToContact, null, [
    {
        name: 'takesOverAPerson',
        record: {
            salutation: 'Ms.',
            first_name: 'Jane',
            last_name: 'Roe',
            email: 'jane@acme.example',
            phone: '+49 30 1',
            mobile: '+49 170 1',
            designation: 'D'.repeat(140),
            department: 'Purchasing',
        },
        context: euroContext,
    },
    { name: 'emptiesWhatThePersonLacks', record: { last_name: 'Roe' }, context: euroContext },
]);

export const mergedItemExamples = mappingExamples(itemToProduct, null, [
    {
        name: 'takesOverAnItem',
        record: { name: 'Seat licence', description: 'Yearly', sku: 'SEAT-1', unit: 'pcs', rate: m('20') },
        context: euroContext,
    },
    { name: 'emptiesWhatTheItemLacks', record: { name: 'Seat licence' }, context: euroContext },
]);

export const invoiceExamples = mappingExamples(invoiceToMirror, null, [
    {
        name: 'mirrorsAnInvoiceWithItsLines',
        record: {
            invoice_id: '460000000104012',
            invoice_number: 'INV-000003',
            customer_id: '460000000026049',
            status: 'sent',
            date: PlainDate.of('2026-06-09'),
            due_date: PlainDate.of('2026-07-09'),
            currency_code: 'EUR',
            exchange_rate: m('1.25'),
            sub_total: m('1008.4'),
            discount_total: m('90'),
            tax_total: m('191.6'),
            total: m('1200'),
            balance: m('700'),
            payment_made: m('500'),
            credits_applied: m('0'),
            write_off_amount: m('0'),
            reference_number: 'Acme',
            cf_bookbridge_key: 'org:006:1',
            last_payment_date: PlainDate.of('2026-06-20'),
            last_modified_time: modified,
            line_items: [
                {
                    line_item_id: '460000000104014',
                    item_id: '460000000027017',
                    item_order: 1,
                    name: 'Seat licence',
                    description: 'Yearly',
                    quantity: m('50'),
                    rate: m('18'),
                    discount_amount: m('90'),
                    tax_id: '460000000052001',
                    tax_name: 'USt 19',
                    tax_percentage: m('19'),
                    item_total: m('810'),
                },
                { line_item_id: '460000000104015', quantity: m('1'), rate: m('150') },
            ],
        },
        context: known,
    },
    {
        name: 'mirrorsTheRegistrationThatLocksAnInvoice',
        record: {
            invoice_id: '7',
            einvoice_details: { inv_ref_num: '56261ce5', status: 'pushed', ack_number: '1126' },
        },
        context: euroContext,
    },
    {
        name: 'mirrorsARowWithoutDetails',
        record: { invoice_id: '5', status: 'draft', bcy_total: m('3') },
        context: euroContext,
    },
]);

export const paymentExamples = mappingExamples(paymentToMirror, null, [
    {
        name: 'mirrorsAPaymentWithItsAllocations',
        record: {
            payment_id: '460000000114002',
            payment_number: '2',
            customer_id: '460000000026049',
            payment_mode: 'banktransfer',
            date: PlainDate.of('2026-06-20'),
            amount: m('500'),
            bcy_amount: m('500'),
            unused_amount: m('0'),
            bcy_refunded_amount: m('0'),
            currency_code: 'EUR',
            exchange_rate: m('1'),
            reference_number: 'SEPA 1',
            description: 'Part',
            last_modified_time: modified,
            invoices: [
                {
                    invoice_id: '460000000104012',
                    invoice_number: 'INV-000003',
                    invoice_payment_id: '460000000114003',
                    amount_applied: m('300'),
                    apply_date: PlainDate.of('2026-06-20'),
                },
                {
                    invoice_id: '460000000104099',
                    invoice_number: 'INV-000007',
                    invoice_payment_id: '460000000114004',
                    amount_applied: m('200'),
                },
            ],
        },
        context: known,
    },
    {
        name: 'mirrorsAnAdvance',
        record: { payment_id: '6', payment_mode: 'cash', amount: m('10') },
        context: euroContext,
    },
]);
