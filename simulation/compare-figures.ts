import type { BooksRecord } from './books-desk';
import type { Row } from './records';
import type { World } from './world';

type Figures = Readonly<Record<string, unknown>>;

/** An invoice of these statuses has not been issued, or no longer counts. */
const NOT_ISSUED = ['draft', 'void', 'pending_approval', 'approved'];

/** Every figure on an Account or an Opportunity that is not what the books add up to. */
export function findWrongFigures(world: World, currencyCode: string): readonly string[] {
    const invoices = new Map(world.books.invoices().map((one) => [String(one['invoice_id']), one]));
    const payments = new Map(world.books.payments().map((one) => [String(one['payment_id']), one]));
    const invoiceRows = world
        .rows('Invoice__c')
        .map((row) => ({ row, record: invoices.get(String(row['Zoho_Id__c'])) }));
    const paymentRows = world
        .rows('Payment__c')
        .map((row) => ({ row, record: payments.get(String(row['Zoho_Id__c'])) }));
    const accounts = world.rows('Account').flatMap((account) => {
        const owed = recordsOf(invoiceRows, 'Account__c', account).filter((one) => isOwed(one, currencyCode));
        const late = owed.filter((one) => String(one['due_date']) < world.books.books.kernel.today());
        const days = recordsOf(paymentRows, 'Account__c', account).map((one) => String(one['date']));
        return differences('Account', account, {
            Open_Balance__c: owed.length === 0 ? null : sumOf(owed, 'balance'),
            Overdue_Balance__c: owed.length === 0 ? null : sumOf(late, 'balance'),
            Last_Payment_Date__c: days.sort().at(-1) ?? null,
        });
    });
    const deals = world.rows('Opportunity').flatMap((deal) => {
        const issued = recordsOf(invoiceRows, 'Opportunity__c', deal).filter(
            (one) => one['currency_code'] === currencyCode && !NOT_ISSUED.includes(String(one['status'])),
        );
        return differences('Opportunity', deal, {
            Invoiced_Amount__c: issued.length === 0 ? null : sumOf(issued, 'total'),
            Invoice_Balance__c: issued.length === 0 ? null : sumOf(issued, 'balance'),
        });
    });
    return [...accounts, ...deals];
}

function recordsOf(
    pairs: readonly { readonly row: Row; readonly record: BooksRecord | undefined }[],
    lookup: string,
    parent: Row,
): readonly BooksRecord[] {
    return pairs.flatMap(({ row, record }) => (row[lookup] === parent['Id'] && record !== undefined ? [record] : []));
}

function isOwed(invoice: BooksRecord, currencyCode: string): boolean {
    const status = String(invoice['status']);
    return (
        invoice['currency_code'] === currencyCode &&
        ![...NOT_ISSUED, 'paid'].includes(status) &&
        Number(invoice['balance']) > 0
    );
}

function sumOf(records: readonly BooksRecord[], key: string): number {
    return Math.round(records.reduce((total, one) => total + Number(one[key] ?? 0), 0) * 100) / 100;
}

function differences(objectName: string, row: Row, figures: Figures): readonly string[] {
    return Object.entries(figures)
        .filter(([field, value]) => (row[field] ?? null) !== value)
        .map(
            ([field, value]) =>
                `${objectName} ${String(row['Id'])}: ${field} is ${String(row[field])}, not ${String(value)}`,
        );
}
