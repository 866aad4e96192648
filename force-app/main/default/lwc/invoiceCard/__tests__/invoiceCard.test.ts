import InvoiceCard from 'c/invoiceCard';
import { part, removeAll, render } from '../../../../../../lwc-support/testing/render';
import { invoiceView } from '../../../../../../lwc-support/testing/view-builders';

describe('c-invoice-card', () => {
    afterEach(removeAll);

    it('shows number, total, balance and a link to Zoho Books', async () => {
        const invoice = invoiceView({ status: 'partially_paid', balance: 700, paid: 500 });
        const element = await render('c-invoice-card', InvoiceCard, { invoice });
        expect(part(element, 'invoice-number')!.textContent).toBe('INV-000001');
        expect((part(element, 'balance')!.firstElementChild as HTMLInputElement).value).toBe(700);
        expect((part(element, 'zoho-link') as HTMLAnchorElement).href).toBe(invoice.url);
        expect(element.shadowRoot!.querySelector<HTMLElement>('.bar-part')!.style.width).toBe('42%');
    });

    it('leads nowhere once the invoice is deleted', async () => {
        const invoice = invoiceView({ status: 'deleted', balance: 0 });
        expect(part(await render('c-invoice-card', InvoiceCard, { invoice }), 'zoho-link')).toBeNull();
    });

    it('says how long an invoice is overdue, and only then', async () => {
        const late = await render('c-invoice-card', InvoiceCard, { invoice: invoiceView({ daysOverdue: 9 }) });
        expect(part(late, 'overdue')).not.toBeNull();
        const timely = await render('c-invoice-card', InvoiceCard, { invoice: invoiceView() });
        expect(part(timely, 'overdue')).toBeNull();
    });

    it('shows the computed exchange gain of a foreign invoice that was paid', async () => {
        const invoice = invoiceView({ currencyCode: 'USD', baseCurrencyCode: 'EUR', exchangeGain: -2.5 });
        const element = await render('c-invoice-card', InvoiceCard, { invoice });
        const gain = part(element, 'exchange-gain')!.firstElementChild as HTMLElement & Record<string, unknown>;
        expect([gain['value'], gain['currencyCode']]).toEqual([-2.5, 'EUR']);
        const own = await render('c-invoice-card', InvoiceCard, { invoice: invoiceView() });
        expect(part(own, 'exchange-gain')).toBeNull();
    });

    it('is accessible', async () => {
        await expect(await render('c-invoice-card', InvoiceCard, { invoice: invoiceView() })).toBeAccessible();
    });
});
