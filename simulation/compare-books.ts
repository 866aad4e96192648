import type { BooksRecord } from './books-desk';
import type { Row } from './records';
import type { World } from './world';

type Pairs = readonly (readonly [field: string, value: unknown])[];

const list = (record: BooksRecord, key: string): readonly BooksRecord[] => (record[key] ?? []) as BooksRecord[];
const sum = (records: readonly BooksRecord[], key: string): number =>
    Math.round(records.reduce((total, one) => total + Number(one[key] ?? 0), 0) * 1000) / 1000;

/** Every difference between the books and their mirrors; empty when Salesforce shows what is true. */
export function findDifferences(world: World): readonly string[] {
    const { books } = world.books;
    const notes = [...books.state.creditNotes.keys()].map(
        (id) => world.books.call('GET', `/creditnotes/${id}`)['creditnote'] as BooksRecord,
    );
    return [
        ...documents(world, 'Invoice__c', 'invoice_id', world.books.invoices(), invoicePairs),
        ...documents(world, 'Payment__c', 'payment_id', world.books.payments(), paymentPairs),
        ...documents(world, 'Credit_Note__c', 'creditnote_id', notes, creditNotePairs),
        ...documents(world, 'Customer__c', 'contact_id', customers(world), customerPairs),
        ...allocations(world, notes),
        ...refunds(world, notes),
    ];
}

function customers(world: World): readonly BooksRecord[] {
    return world.books.customers().filter((one) => one['contact_type'] !== 'vendor');
}

/** An invoice becomes overdue by the date alone: nothing announces it, and pages work it out from the due date. */
function statusOf(record: BooksRecord, row: Row): unknown {
    const isOpen = ['sent', 'viewed', 'partially_paid'].includes(String(row['Status__c']));
    return record['status'] === 'overdue' && isOpen ? row['Status__c'] : record['status'];
}

const invoicePairs = (record: BooksRecord, row: Row): Pairs => [
    ['Total__c', record['total']],
    ['Balance__c', record['balance']],
    ['Status__c', statusOf(record, row)],
    ['Due_Date__c', record['due_date']],
    ['Currency_Code__c', record['currency_code']],
];
const paymentPairs = (record: BooksRecord): Pairs => [
    ['Amount__c', record['amount']],
    ['Unused_Amount__c', record['unused_amount']],
];
const creditNotePairs = (record: BooksRecord): Pairs => [
    ['Total__c', record['total']],
    ['Balance__c', record['balance']],
    ['Status__c', record['status']],
];
const customerPairs = (record: BooksRecord): Pairs => [
    ['Name', record['contact_name']],
    ['Status__c', record['status']],
    ['Unused_Credits__c', record['unused_credits_receivable_amount']],
];

function documents(
    world: World,
    objectName: string,
    idKey: string,
    records: readonly BooksRecord[],
    pairsOf: (record: BooksRecord, row: Row) => Pairs,
): readonly string[] {
    const rows = new Map(world.rows(objectName).map((row) => [String(row['Zoho_Id__c']), row]));
    const wrong = records.flatMap((record) => {
        const row = rows.get(String(record[idKey]));
        rows.delete(String(record[idKey]));
        const name = `${objectName} ${String(record[idKey])}`;
        if (row === undefined) return [`${name} is missing`];
        return pairsOf(record, row)
            .filter(([field, value]) => (row[field] ?? 0) !== (value ?? 0))
            .map(([field, value]) => `${name}: ${field} is ${String(row[field])}, Zoho says ${String(value)}`);
    });
    const outlived = [...rows.values()].filter((row) => row['Status__c'] !== 'deleted');
    return [...wrong, ...outlived.map((row) => `${objectName} ${String(row['Zoho_Id__c'])} outlived its record`)];
}

function allocations(world: World, notes: readonly BooksRecord[]): readonly string[] {
    const ids = new Map(['Invoice__c', 'Payment__c', 'Credit_Note__c'].flatMap((name) => world.rows(name)).map(byId));
    const stored = world
        .rows('Allocation__c')
        .map((row) => {
            const source = row['Payment__c'] ?? row['Credit_Note__c'];
            return `${ids.get(String(source))} → ${ids.get(String(row['Invoice__c']))}: ${String(row['Amount__c'])}`;
        })
        .sort();
    const payments = world.books
        .payments()
        .flatMap((payment) =>
            list(payment, 'invoices').map(
                (part) =>
                    `${String(payment['payment_id'])} → ${String(part['invoice_id'])}: ${String(part['amount_applied'])}`,
            ),
        );
    const credits = notes.flatMap((note) =>
        list(note, 'invoices_credited').map(
            (part) =>
                `${String(note['creditnote_id'])} → ${String(part['invoice_id'])}: ${String(part['credited_amount'])}`,
        ),
    );
    return difference('allocation', stored, [...payments, ...credits].sort());
}

function byId(row: Row): readonly [string, string] {
    return [String(row['Id']), String(row['Zoho_Id__c'])];
}

function refunds(world: World, notes: readonly BooksRecord[]): readonly string[] {
    const stored = world
        .rows('Refund__c')
        .map((row) => `${String(row['Zoho_Id__c'])}: ${String(row['Amount__c'])}`)
        .sort();
    const ofPayments = world.books
        .payments()
        .flatMap((payment) => list(payment, 'payment_refunds'))
        .map((refund) => `${String(refund['payment_refund_id'])}: ${String(refund['amount'])}`);
    const ofNotes = notes
        .flatMap((note) => list(note, 'creditnote_refunds'))
        .map((refund) => `${String(refund['creditnote_refund_id'])}: ${String(refund['amount'])}`);
    return difference('refund', stored, [...ofPayments, ...ofNotes].sort());
}

function difference(what: string, stored: readonly string[], wanted: readonly string[]): readonly string[] {
    return [
        ...wanted.filter((one) => !stored.includes(one)).map((one) => `${what} ${one} is missing`),
        ...stored.filter((one) => !wanted.includes(one)).map((one) => `${what} ${one} is not in the books`),
    ];
}

/** Sums of what the books say, for reports. */
export function owedInBooks(world: World): number {
    return sum(
        world.books.invoices().filter((one) => one['status'] !== 'void' && one['status'] !== 'draft'),
        'balance',
    );
}
