import { findBillingFaults } from './billing-invariants';
import type { BooksRecord } from './books-desk';
import type { Row } from './records';
import type { World } from './world';

const OPEN = ['waiting', 'ready', 'in_flight', 'uncertain', 'retry_at'];
const CLOSED = ['done', 'needs_person', 'blocked', 'cancelled'];
const KEY = 'cf_bookbridge_key';

export interface InvariantOptions {
    /** Whether everything in Zoho Books must have arrived in the mirrors by now. Default true. */
    readonly isSynced?: boolean;
    /** Whether a worker died before it could write its log. Default false. */
    readonly hasLostLog?: boolean;
}

/** Everything that must hold in both systems whenever nothing is running. Empty when it does. */
export function findBrokenInvariants(world: World, options: InvariantOptions = {}): readonly string[] {
    const { isSynced = true, hasLostLog = false } = options;
    return [
        ...uniqueKeys('invoice', world.books.invoices()),
        ...uniqueKeys('customer', world.books.customers()),
        ...uniqueKeys('item', world.books.items()),
        ...intents(world),
        ...findBillingFaults(world),
        ...(isSynced ? [...mirroredInvoices(world), ...mirroredPayments(world), ...hints(world)] : []),
        ...uniqueRows(world),
        ...secrets(world),
        ...(hasLostLog ? [] : log(world)),
    ];
}

function uniqueKeys(what: string, records: readonly BooksRecord[]): readonly string[] {
    const keys = records.map((record) => keyOf(record)).filter((key) => key !== '');
    return repeated(keys).map((key) => `Zoho Books has two ${what}s with the key ${key}`);
}

/** The key that the package wrote into a record of Zoho Books; empty when it has none. */
export function keyOf(record: BooksRecord): string {
    const hash = (record['custom_field_hash'] ?? {}) as BooksRecord;
    return String(hash[KEY] ?? record[KEY] ?? '');
}

function repeated(values: readonly string[]): readonly string[] {
    return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function intents(world: World): readonly string[] {
    const invoices = world.books.invoices();
    return world.rows('Intent__c').flatMap((intent) => {
        const name = `intent ${String(intent['Name'])} (${String(intent['State__c'])})`;
        const written = invoices.filter((invoice) => keyOf(invoice) === intent['Key__c']);
        const state = String(intent['State__c']);
        if (state === 'done' && intent['Operation__c'] !== 'create_invoice') return [];
        if (state === 'done') return isDeleted(world, intent) ? [] : doneIntent(name, intent, written);
        if (OPEN.includes(state)) return openIntent(world, name, intent);
        if (!CLOSED.includes(state)) return [`${name} is in no known state`];
        return intent['Message__c'] && intent['Remedy__c'] ? [] : [`${name} does not say what happened and what to do`];
    });
}

/** Its invoice was deleted in Zoho Books, and the mirror says so. */
function isDeleted(world: World, intent: Row): boolean {
    const mirror = world.rows('Invoice__c').find((row) => row['Zoho_Id__c'] === intent['Zoho_Id__c']);
    return mirror?.['Status__c'] === 'deleted';
}

function doneIntent(name: string, intent: Row, written: readonly BooksRecord[]): readonly string[] {
    if (written.length !== 1) return [`${name}: ${written.length} invoices in Zoho Books have its key`];
    const [invoice] = written;
    const pairs = [
        ['Zoho_Id__c', invoice['invoice_id']],
        ['Invoice_Number__c', invoice['invoice_number']],
        ['Step__c', 'done'],
        ['Leased_By__c', null],
        ['Retry_At__c', null],
    ] as const;
    return [
        ...pairs.filter(([field, value]) => intent[field] !== value).map(([field]) => `${name}: ${field} is wrong`),
        ...(intent['Invoice__c'] && intent['Completed_At__c']
            ? []
            : [`${name} has no mirror or no time of completion`]),
    ];
}

/** Nothing is lost: whatever is open will be looked at again by itself. */
function openIntent(world: World, name: string, intent: Row): readonly string[] {
    const due = world.org.nextDueTime();
    if (due === null) return [`${name} is open, and nothing will look at it again`];
    const lease = intent['Lease_Until__c'];
    const isStuck = lease !== null && Date.parse(`${String(lease)}`) > world.clock.now() + 180_000;
    return isStuck ? [`${name} is leased for longer than a lease lasts`] : [];
}

function mirroredInvoices(world: World): readonly string[] {
    const mirrors = world.rows('Invoice__c');
    const lost = world.books.invoices().flatMap((invoice) => {
        const [mirror] = mirrors.filter((row) => row['Zoho_Id__c'] === invoice['invoice_id']);
        const name = `invoice ${String(invoice['invoice_number'])}`;
        if (!mirror) return [`${name} has no mirror`];
        const pairs = [
            ['Total__c', invoice['total']],
            ['Balance__c', invoice['balance']],
            ['Status__c', storedStatus(invoice, mirror)],
            ['Currency_Code__c', invoice['currency_code']],
            ['Due_Date__c', invoice['due_date']],
        ] as const;
        return pairs
            .filter(([field, value]) => mirror[field] !== value)
            .map(([field, value]) => `${name}: ${field} is ${String(mirror[field])}, Zoho says ${String(value)}`);
    });
    const known = new Set(world.books.invoices().map((invoice) => invoice['invoice_id']));
    const stale = mirrors.filter((row) => !known.has(row['Zoho_Id__c']) && row['Status__c'] !== 'deleted');
    return [...lost, ...stale.map((row) => `mirror ${String(row['Name'])} outlived its invoice`)];
}

/** An invoice becomes overdue by the date alone: nothing announces it, and pages work it out from the due date. */
function storedStatus(invoice: BooksRecord, mirror: Row): unknown {
    const isOpen = ['sent', 'viewed', 'partially_paid'].includes(String(mirror['Status__c']));
    return invoice['status'] === 'overdue' && isOpen ? mirror['Status__c'] : invoice['status'];
}

function mirroredPayments(world: World): readonly string[] {
    const mirrors = world.rows('Payment__c');
    const allocations = world.rows('Allocation__c');
    const invoiceIds = new Map(world.rows('Invoice__c').map((row) => [row['Zoho_Id__c'], row['Id']]));
    const payments = world.books.payments();
    const lost = payments.flatMap((payment) => {
        const [mirror] = mirrors.filter((row) => row['Zoho_Id__c'] === payment['payment_id']);
        const name = `payment ${String(payment['payment_number'])}`;
        if (!mirror) return [`${name} has no mirror`];
        const parts = (payment['invoices'] as BooksRecord[]).map(
            (part) => `${String(invoiceIds.get(String(part['invoice_id'])))} ${Number(part['amount_applied'])}`,
        );
        const stored = allocations
            .filter((row) => row['Payment__c'] === mirror['Id'])
            .map((row) => `${String(row['Invoice__c'])} ${String(row['Amount__c'])}`);
        return [
            ...(mirror['Amount__c'] === payment['amount'] ? [] : [`${name}: its amount is wrong`]),
            ...(Number(mirror['Unused_Amount__c'] ?? 0) === payment['unused_amount']
                ? []
                : [`${name}: unused is wrong`]),
            ...(parts.sort().join() === stored.sort().join()
                ? []
                : [`${name} is spread as ${stored.join(' + ')} instead of ${parts.join(' + ')}`]),
        ];
    });
    const known = new Set(payments.map((payment) => payment['payment_id']));
    const stale = mirrors.filter((row) => !known.has(row['Zoho_Id__c']));
    return [...lost, ...stale.map((row) => `mirror of payment ${String(row['Name'])} outlived its payment`)];
}

/** Whatever a webhook named has been looked up; echoes of own writes are put aside until a delta has listed the record. */
function hints(world: World): readonly string[] {
    return world
        .rows('Hint__c')
        .filter((hint) => hint['State__c'] === 'waiting')
        .map((hint) => `${String(hint['Entity__c'])} ${String(hint['Zoho_Id__c'])} was hinted at and never read`);
}

function uniqueRows(world: World): readonly string[] {
    return [
        'Intent__c',
        'Invoice__c',
        'Invoice_Line__c',
        'Payment__c',
        'Allocation__c',
        'Customer__c',
        'Link__c',
    ].flatMap((objectName) =>
        repeated(world.rows(objectName).map((row) => String(row['Key__c']))).map(
            (key) => `${objectName} has two rows with the key ${key}`,
        ),
    );
}

/** Every request is in the log; a 401 is answered by the platform itself with a fresh token and one more request. */
function log(world: World): readonly string[] {
    const sent = world.network.calls.filter((call) => call.status !== 401).length;
    const logged = world
        .rows('Log__c')
        .filter((row) => row['Status_Code__c'] !== null && row['Status_Code__c'] !== 401);
    return logged.length === sent ? [] : [`${sent} requests were made, ${logged.length} are in the log`];
}

/** No token and no secret is stored in a record, but for the setting that holds the webhooks' secret. */
function secrets(world: World): readonly string[] {
    const found: string[] = [];
    for (const table of world.org.store.filledTables()) {
        if (table.type.apiName.startsWith('Webhook_Secret__c')) continue;
        for (const row of table.rows()) {
            for (const value of row) {
                const leak = typeof value === 'string' && [...world.network.secrets].some((one) => value.includes(one));
                if (leak) found.push(`${table.type.apiName} holds a secret`);
            }
        }
    }
    return found;
}
