import { Instant, Money } from '../language';
import * as window from '../logic/delta-window';
import * as keys from '../logic/idempotency-key';
import { examplesOf } from './logic-examples';

const at = (text: string): Instant => Instant.of(text);
const start = at('2026-01-01T00:00:00Z');

export const idempotencyKeyExamples = examplesOf('idempotency-key', keys, [
    { name: 'tellsBillingsOfOneSourceApart', of: 'invoiceKey', args: ['00D000000000001', '006000000000001AAA', 2] },
    {
        name: 'namesARecordByOrgIdAndBooks',
        of: 'recordKey',
        args: ['00D000000000001', '001000000000001AAA', '60001234567'],
    },
    { name: 'findsTheSourceOfAnInvoiceKey', of: 'sourceOf', args: ['00D000000000001:006000000000001AAA:1'] },
    { name: 'findsTheSourceOfARecordKey', of: 'sourceOf', args: ['00D000000000001:001000000000001AAA:60001234567'] },
    { name: 'findsNoSourceInOtherText', of: 'sourceOf', args: ['PO 4711'] },
    { name: 'findsNoSourceInEmptyParts', of: 'sourceOf', args: ['a::b'] },
    { name: 'findsNoSourceInTooManyParts', of: 'sourceOf', args: ['a:b:c:'] },
    { name: 'keepsConnectionsApart', of: 'mirrorKey', args: ['a00000000000001AAA', '460000000026049'] },
]);

export const deltaWindowExamples = examplesOf('delta-window', window, [
    { name: 'startsWithTheBackfill', of: 'startOf', args: [null, start, 5] },
    { name: 'overlapsTheLastWindow', of: 'startOf', args: [at('2026-06-09T10:00:00Z'), start, 5] },
    { name: 'doesNotGoBehindTheBackfill', of: 'startOf', args: [at('2026-01-01T00:02:00Z'), start, 5] },
    {
        name: 'movesToTheNewestRow',
        of: 'nextWatermark',
        args: [start, [at('2026-02-01T00:00:00Z'), at('2026-03-01T00:00:01Z'), at('2026-02-15T00:00:00Z')]],
    },
    { name: 'neverGoesBack', of: 'nextWatermark', args: [at('2026-06-01T00:00:00Z'), [start]] },
    { name: 'staysUnknownWithoutRows', of: 'nextWatermark', args: [null, []] },
    { name: 'stopsAtAnOlderRow', of: 'isBeyond', args: [at('2025-12-31T23:59:59Z'), start] },
    { name: 'readsARowAtTheEdge', of: 'isBeyond', args: [start, start] },
    { name: 'readsARowWithoutATime', of: 'isBeyond', args: [null, start] },
    { name: 'readsDocumentsEveryFortyFiveMinutes', of: 'intervalMinutes', args: ['invoices', Money.of('1000')] },
    { name: 'isCarefulWhileTheAllowanceIsUnknown', of: 'intervalMinutes', args: ['payments', null] },
    { name: 'readsOftenerWhereMoreIsAllowed', of: 'intervalMinutes', args: ['creditnotes', Money.of('2000')] },
    { name: 'readsAsOftenAsTheScheduleRuns', of: 'intervalMinutes', args: ['invoices', Money.of('10000')] },
    { name: 'readsItemsAsRarelyAsCustomers', of: 'intervalMinutes', args: ['items', Money.of('1000')] },
    { name: 'readsCustomersLessOften', of: 'intervalMinutes', args: ['contacts', Money.of('1000')] },
]);
