import type { Books } from '../core/books';
import { html, type Html } from '../core/html';
import { invoiceAmounts, invoiceStatus } from '../resources/invoices/invoice-status';
import type { InvoiceRecord, LineRecord, TaxLine } from '../state/document-records';
import { badge, day, heading, money, table } from './format';

const HEAD = [
    'Number',
    'Customer',
    'Reference',
    'Date',
    'Due',
    'Status',
    ['Total', 'num'],
    ['Balance', 'num'],
] as const;

/** All invoices, newest first. */
export function invoicesView(books: Books): Html {
    const invoices = [...books.state.invoices.values()].reverse();
    return html`${heading('Invoices')}${invoiceTable(books, invoices)}`;
}

/** Invoices as a table whose rows lead to them. */
export function invoiceTable(books: Books, invoices: readonly InvoiceRecord[]): Html {
    const rows = invoices.map((invoice) => {
        const { balance } = invoiceAmounts(books.kernel, invoice);
        const customer = books.state.contacts.get(invoice.customer_id)?.contact_name ?? '';
        return html`<tr
            class="link"
            data-href="/invoices/${invoice.invoice_id}"
            data-testid="invoice-row-${invoice.number}"
        >
            <td class="keep"><a href="#/invoices/${invoice.invoice_id}">${invoice.number}</a></td>
            <td>${customer}</td>
            <td>${invoice.reference_number}</td>
            <td class="keep">${day(invoice.date)}</td>
            <td class="keep">${day(invoice.due_date)}</td>
            <td>${badge(invoiceStatus(books.kernel, invoice))}</td>
            <td class="num">${money(books, invoice.totals.total, invoice.currency_id)}</td>
            <td class="num">${money(books, balance, invoice.currency_id)}</td>
        </tr>`;
    });
    return table(HEAD, rows, 'There is no invoice yet.');
}

/** One invoice with lines, taxes, payments and what can be done with it; undefined when there is none. */
export function invoiceView(books: Books, id: string): Html | undefined {
    const invoice = books.state.invoices.get(id);
    if (!invoice) return undefined;
    const customer = books.state.contacts.get(invoice.customer_id);
    const status = invoiceStatus(books.kernel, invoice);
    return html`<div class="head">
            <h2 data-testid="invoice-number">${invoice.number}</h2>
            <span data-testid="invoice-status">${badge(status)}</span
            ><span class="grow"></span>${actions(books, invoice)}
        </div>
        ${paymentForm(books, invoice)}
        <div class="card pad facts">
            <div>
                <span>Customer</span><a href="#/contacts/${invoice.customer_id}">${customer?.contact_name ?? ''}</a>
            </div>
            <div><span>Date</span>${day(invoice.date)}</div>
            <div><span>Due</span>${day(invoice.due_date)} · ${invoice.payment_terms_label}</div>
            <div><span>Reference</span>${invoice.reference_number || '–'}</div>
            <div><span>Rate</span>${invoice.exchange_rate}</div>
            ${registrationFact(invoice)}
        </div>
        <h3>Lines</h3>
        ${lineTable(books, invoice)}${sums(books, invoice)}
        <h3>Payments and credits</h3>
        ${settlements(books, invoice)}`;
}

function actions(books: Books, invoice: InvoiceRecord): readonly Html[] {
    const { balance } = invoiceAmounts(books.kernel, invoice);
    const form = (action: string, label: string) =>
        html`<form data-action="${action}">
            <input type="hidden" name="invoice_id" value="${invoice.invoice_id}" />
            <button data-testid="${action}">${label}</button>
        </form>`;
    return [
        ...(invoice.stage === 'draft' ? [form('mark-sent', 'Mark as sent')] : []),
        ...(invoice.stage === 'void' ? [] : [form('mark-void', 'Void')]),
        ...registrationForms(books, invoice).map(([action, label]) => form(action, label)),
        ...(invoice.stage !== 'void' && balance > 0
            ? [
                  html`<button class="primary" data-opens="payment-form" data-testid="record-payment">
                      Record Payment
                  </button>`,
              ]
            : []),
    ];
}

/** What can be done about the authority, where the edition has e-invoicing. */
function registrationForms(
    books: Books,
    invoice: InvoiceRecord,
): readonly (readonly [action: string, label: string])[] {
    if (!books.switches.get('e_invoicing') || invoice.stage !== 'sent') return [];
    return invoice.registration?.status === 'pushed'
        ? [['cancel-registration', 'Cancel e-Invoice']]
        : [['register-invoice', 'Push e-Invoice']];
}

function registrationFact({ registration }: InvoiceRecord): Html {
    return registration === undefined
        ? html``
        : html`<div data-testid="registration">
              <span>e-Invoice (${registration.status})</span>${registration.inv_ref_num}
          </div>`;
}

function paymentForm(books: Books, invoice: InvoiceRecord): Html {
    const { balance } = invoiceAmounts(books.kernel, invoice);
    const places = books.kernel.precisionOf(invoice.currency_id);
    const modes = ['banktransfer', 'cash', 'check', 'creditcard', 'bankremittance', 'others'].map(
        (mode) => html`<option>${mode}</option>`,
    );
    return html`<div class="card pad panel" id="payment-form" style="margin-bottom:18px" hidden>
        <form class="fields" data-action="record-payment" data-testid="payment-form">
            <input type="hidden" name="invoice_id" value="${invoice.invoice_id}" />
            <label
                >Amount
                <input
                    name="amount"
                    type="number"
                    min="0"
                    step="${String(10 ** -places)}"
                    value="${balance}"
                    required
                    data-testid="payment-amount"
                />
            </label>
            <label
                >Mode
                <select name="payment_mode" data-testid="payment-mode">
                    ${modes}
                </select></label
            >
            <label
                >Date
                <input name="date" type="date" value="${books.kernel.today()}" required data-testid="payment-date"
            /></label>
            <label>Reference <input name="reference_number" maxlength="100" data-testid="payment-reference" /></label>
            <button class="primary" data-testid="payment-save">Save payment</button>
        </form>
    </div>`;
}

function lineTable(books: Books, invoice: InvoiceRecord): Html {
    const amount = (value: number): string => money(books, value, invoice.currency_id);
    const rows = invoice.lines.map(
        (line) =>
            html`<tr>
                <td>
                    ${line.name}
                    <div class="soft small">${line.description}</div>
                </td>
                <td class="num">${line.quantity} ${line.unit}</td>
                <td class="num">${line.rate}</td>
                <td class="num">${line.discount === 0 ? '' : String(line.discount)}</td>
                <td>${taxName(books, line)}</td>
                <td class="num">${amount(line.item_total)}</td>
            </tr>`,
    );
    return table(
        ['Item', ['Quantity', 'num'], ['Rate', 'num'], ['Discount', 'num'], 'Tax', ['Amount', 'num']],
        rows,
        'No lines.',
    );
}

function taxName(books: Books, line: LineRecord): string {
    return books.state.taxes.get(line.tax_id)?.tax_name ?? '';
}

function sums(books: Books, invoice: InvoiceRecord): Html {
    const { totals } = invoice;
    const settled = invoiceAmounts(books.kernel, invoice);
    const rows: readonly (readonly [string, number])[] = [
        ['Sub total', totals.sub_total],
        ['Discount', -totals.discount_total],
        ...totals.taxes.map((tax) => [taxLabel(tax), tax.tax_amount] as const),
        ['Shipping', invoice.shipping_charge],
        ['Adjustment', invoice.adjustment],
        ['Rounding', totals.roundoff_value],
    ];
    const amount = (value: number): string => money(books, value, invoice.currency_id);
    const shown = rows.filter(([label, value]) => label === 'Sub total' || value !== 0);
    return html`<dl class="sums">
        ${shown.map(
            ([label, value]) =>
                html`<dt>${label}</dt>
                    <dd class="num">${amount(value)}</dd>`,
        )}
        <dt class="strong">Total</dt>
        <dd class="num strong" data-testid="invoice-total">${amount(totals.total)}</dd>
        ${
            settled.balance === totals.total
                ? []
                : [
                      html`<dt>Settled</dt>
                          <dd class="num">${amount(settled.balance - totals.total)}</dd>`,
                  ]
        }
        <dt class="strong">Balance</dt>
        <dd class="num strong" data-testid="invoice-balance">${amount(settled.balance)}</dd>
    </dl>`;
}

/** `VAT 20%` as it is, `VAT` as `VAT (20%)`. */
function taxLabel({ tax_name, tax_percentage }: TaxLine): string {
    return tax_name.includes('%') ? tax_name : `${tax_name} (${tax_percentage}%)`;
}

function settlements(books: Books, invoice: InvoiceRecord): Html {
    const rows = books.state.applications.ofInvoice(invoice.invoice_id).map((one) => {
        const payment = books.state.payments.get(one.source_id);
        const note = books.state.creditNotes.get(one.source_id);
        return html`<tr data-testid="invoice-settlement">
            <td class="keep">${day(one.date)}</td>
            <td>${payment ? `Payment ${payment.payment_number}` : `Credit note ${note?.number ?? ''}`}</td>
            <td>${payment?.payment_mode ?? ''}</td>
            <td>${payment?.reference_number ?? ''}</td>
            <td class="num">${money(books, one.amount, invoice.currency_id)}</td>
        </tr>`;
    });
    return table(['Date', 'What', 'Mode', 'Reference', ['Amount', 'num']], rows, 'Nothing has been paid yet.');
}
