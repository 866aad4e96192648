import type { BooksRecord } from './books-desk';
import { keyOf } from './invariants';
import type { Row } from './records';
import type { World } from './world';

/** A line of a part: key of the deal's line, quantity, amount. */
interface BilledLine {
    readonly k: string;
    readonly q: number;
    readonly a: number;
}

interface Part {
    readonly sequence: number;
    readonly kind: string;
    readonly percent: number | null;
    readonly total: number;
    readonly isPosted: boolean;
}

interface Ledger {
    readonly parts: readonly Part[];
    readonly lines: readonly BilledLine[];
}

const DONE = 'done';
const cents = (value: unknown): number => Math.round(Number(value ?? 0) * 100);
const sequenceOf = (intent: Row): number => Number(String(intent['Key__c']).split(':').pop());

/** What is billed of each deal is exactly what its invoices are: part by part, line by line, and in the sum. */
export function findBillingFaults(world: World): readonly string[] {
    const created = world.rows('Intent__c').filter((intent) => intent['Operation__c'] === 'create_invoice');
    const rows = new Map(world.rows('Deal_Billing__c').map((row) => [row['Source_Id__c'], row]));
    const invoices = world.books.invoices();
    const done = created.filter((intent) => intent['State__c'] === DONE);
    const sources = new Set([...done.map((intent) => intent['Source_Id__c']), ...rows.keys()]);
    return [...sources].flatMap((source) => {
        const row = rows.get(source);
        if (!row) return [`deal ${String(source)} is billed without a row that says so`];
        const own = created.filter((intent) => intent['Source_Id__c'] === source);
        return dealFaults(row, own, invoices).map((fault) => `deal ${String(source)}: ${fault}`);
    });
}

function dealFaults(row: Row, intents: readonly Row[], invoices: readonly BooksRecord[]): readonly string[] {
    const done = intents.filter((intent) => intent['State__c'] === DONE);
    const ledger = row['Ledger__c'] === null ? null : (JSON.parse(String(row['Ledger__c'])) as Ledger);
    const counted = done.filter((intent) => !isGone(intent, invoices) || partOf(ledger, intent) !== undefined);
    const total = counted.reduce((sum, intent) => sum + cents(intent['Actual_Total__c']), 0);
    return [
        ...(cents(row['Billed_Total__c']) === total ? [] : ['what is billed differs from its intents']),
        ...newestFaults(row, done),
        ...(ledger === null ? [] : ledgerFaults(ledger, intents, invoices)),
    ];
}

/** The row names the invoice of the newest part, no other. */
function newestFaults(row: Row, done: readonly Row[]): readonly string[] {
    const [newest] = [...done].sort((first, second) => sequenceOf(second) - sequenceOf(first));
    if (!newest) return [];
    return [
        ...(row['Invoice__c'] === newest['Invoice__c'] ? [] : ['its invoice is not that of its newest part']),
        ...(Number(row['Sequence__c']) >= sequenceOf(newest) ? [] : ['its sequence is behind its newest part']),
    ];
}

function ledgerFaults(ledger: Ledger, intents: readonly Row[], invoices: readonly BooksRecord[]): readonly string[] {
    const sequences = ledger.parts.map(({ sequence }) => sequence);
    const taken = intents.filter((intent) => partOf(ledger, intent) !== undefined);
    return [
        ...(new Set(sequences).size === sequences.length ? [] : ['a part is counted twice']),
        ...ledger.parts.flatMap((part) => partFaults(part, intents)),
        ...intents
            .filter((intent) => isForgotten(ledger, intent, invoices))
            .map((intent) => `part ${sequenceOf(intent)} is not counted`),
        ...lineFaults(ledger, taken),
    ];
}

function partFaults(part: Part, intents: readonly Row[]): readonly string[] {
    const intent = intents.find((one) => sequenceOf(one) === part.sequence);
    if (!intent || intent['State__c'] === 'cancelled') return [`part ${part.sequence} is counted without an intent`];
    const approved = requestOf(intent).part;
    const isDone = intent['State__c'] === DONE;
    const total = isDone ? intent['Actual_Total__c'] : intent['Expected_Total__c'];
    return [
        ...(part.isPosted === isDone
            ? []
            : [`part ${part.sequence} is counted as ${part.isPosted ? '' : 'not '}posted`]),
        ...(cents(part.total) === cents(total) ? [] : [`part ${part.sequence} is counted with ${part.total}`]),
        ...(approved && approved.kind === part.kind && approved.percent === part.percent
            ? []
            : [`part ${part.sequence} is not what was approved`]),
    ];
}

/** What was approved and is neither cancelled nor void must be counted. */
function isForgotten(ledger: Ledger, intent: Row, invoices: readonly BooksRecord[]): boolean {
    const isApproved = intent['Request__c'] !== null && intent['State__c'] !== 'cancelled';
    return isApproved && partOf(ledger, intent) === undefined && !isGone(intent, invoices);
}

/** Every line is counted with the quantities and amounts of the parts that bill it, and no other line. */
function lineFaults(ledger: Ledger, taken: readonly Row[]): readonly string[] {
    const sums = new Map<string, { q: number; a: number }>();
    for (const line of taken.flatMap((intent) => requestOf(intent).part?.lines ?? [])) {
        const sum = sums.get(line.k) ?? { q: 0, a: 0 };
        sums.set(line.k, { q: sum.q + Number(line.q), a: sum.a + Number(line.a) });
    }
    const counted = new Map(ledger.lines.map((line) => [line.k, line]));
    const keys = new Set([...sums.keys(), ...counted.keys()]);
    return [...keys]
        .filter((key) => {
            const [sum, line] = [sums.get(key) ?? { q: 0, a: 0 }, counted.get(key) ?? { q: 0, a: 0 }];
            return Math.abs(sum.q - Number(line.q)) > 1e-6 || Math.abs(sum.a - Number(line.a)) > 1e-6;
        })
        .map((key) => `line ${key} is counted with other quantities than its parts have`);
}

function partOf(ledger: Ledger | null, intent: Row): Part | undefined {
    return ledger?.parts.find(({ sequence }) => sequence === sequenceOf(intent));
}

/** An invoice that was voided or deleted in Zoho Books may have been given back, to be billed again. */
function isGone(intent: Row, invoices: readonly BooksRecord[]): boolean {
    const found = invoices.find((invoice) => keyOf(invoice) === intent['Key__c']);
    return intent['State__c'] === DONE && (found === undefined || found['status'] === 'void');
}

interface Approved {
    readonly part?: { readonly kind: string; readonly percent: number | null; readonly lines: readonly BilledLine[] };
}

function requestOf(intent: Row): Approved {
    const parts = [intent['Request__c'], intent['Request_2__c'], intent['Request_3__c']];
    return JSON.parse(parts.map((part) => String(part ?? '')).join('') || '{}') as Approved;
}
