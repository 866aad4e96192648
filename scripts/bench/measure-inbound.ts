import { playHistory } from '../../simulation/histories';
import { USERS, World } from '../../simulation/world';
import type { Measurement, Metric } from './metric';

/** Histories of the long run; each is some 40 things that finance and sales do, and a quiet night. `simulation/histories.ts` plays them with results that outlast a stop. */
const HISTORIES = Number(process.env['BENCH_HISTORIES'] ?? 100);
const DAY = 24 * 60;

function histories(): Metric {
    let diverged = 0;
    for (let seed = 1; seed <= HISTORIES; seed += 1) {
        const { problems } = playHistory(seed, 'bench');
        if (problems.length > 0) {
            diverged += 1;
            console.error(`seed ${seed}: ${problems[0]}`);
        }
    }
    return { value: diverged, unit: `of ${HISTORIES} histories`, target: 0 };
}

/** A day on which nothing happens, with the allowance of the free plan; items are linked, so that their list is read too. */
function idleDay(): Metric {
    const world = new World({ switches: { daily_limit: 1000 } });
    world.click('riley', 'Create Invoice', world.deals.acme);
    world.advance(60);
    const from = world.network.calls.length;
    world.advance(DAY);
    const calls = world.network.calls.slice(from).filter(({ status }) => status !== 401);
    return { value: calls.length, unit: 'calls', target: 150 };
}

/** Seconds from a payment in the books, just after a reading, to the balance on the panel. */
function secondsToPanel(webhooks: boolean, step: number, most: number): number {
    const world = new World({ webhooks });
    world.click('riley', 'Create Invoice', world.deals.acme, { send: true });
    world.advance(16);
    const [{ Zoho_Id__c: zohoId }] = world.rows('Invoice__c').filter((row) => row['Source_Key__c'] !== null);
    world.books.pay({ [String(zohoId)]: 100 });
    const from = world.clock.now();
    const balance = (): unknown => world.panel('riley', world.deals.acme).invoices?.[0]?.balance;
    const before = balance();
    for (let second = 0; second < most && balance() === before; second += step) world.advance(step / 60);
    return Math.round((world.clock.now() - from) / 1000);
}

function paymentToPanel(): Record<string, Metric> {
    const interval = 15;
    return {
        'inbound.payment_to_panel_s': { value: secondsToPanel(true, 1, 120), unit: 's by webhook', target: 10 },
        'inbound.payment_to_panel_delta_min': {
            value: Math.ceil(secondsToPanel(false, 15, 3600) / 60),
            unit: 'min without webhooks',
            target: interval + 1,
        },
    };
}

/** A thousand invoices change at once; one page holds two hundred. */
function thousandChanges(): Record<string, Metric> {
    const world = new World({ webhooks: false, switches: { minute_limit: 0 } });
    const [customer] = world.books.customers();
    const ids = Array.from({ length: 1000 }, () => world.books.createInvoice(String(customer['contact_name']), 10));
    world.advance(30);
    const from = world.network.calls.length;
    for (const id of ids) world.books.markSent(id);
    world.advance(30);
    const pages = world.network.calls.slice(from).filter(({ path }) => path.startsWith('/invoices'));
    return {
        'inbound.calls_1000_changes': { value: pages.length, unit: 'calls' },
        'inbound.calls_least': { value: 5, unit: 'calls' },
    };
}

/** What one turn over a thousand changed invoices uses of the limits of a transaction, and how long it takes. */
function limitsOfChanges(): Record<string, Metric> {
    const lines: string[] = [];
    const world = new World({
        webhooks: false,
        switches: { minute_limit: 0 },
        onDebug: (line) => lines.push(line),
    });
    const [customer] = world.books.customers();
    const ids = Array.from({ length: 1000 }, () => world.books.createInvoice(String(customer['contact_name']), 10));
    world.advance(30);
    for (const id of ids) world.books.markSent(id);
    const from = world.clock.now();
    const script = `new DeltaWorker(ConnectionSelector.current().Id).execute(null);
        System.debug('used ' + Limits.getQueries() + ' ' + Limits.getDmlStatements() + ' ' + Limits.getDmlRows()
            + ' ' + Limits.getCpuTime() + ' ' + Limits.getCallouts());`;
    world.org.runAnonymous(USERS.bridge, script);
    const used = lines.find((line) => line.includes('used ')) ?? '';
    const [soql, dml, rows, cpu, callouts] = used
        .slice(used.indexOf('used ') + 5)
        .split(' ')
        .map(Number);
    const seconds = (world.clock.now() - from + cpu) / 1000;
    return {
        'inbound.soql_1000': { value: soql, unit: 'of 200' },
        'inbound.dml_1000': { value: dml, unit: 'of 150' },
        'inbound.dml_rows_1000': { value: rows, unit: 'of 10,000' },
        'inbound.cpu_ms_1000': { value: cpu, unit: 'ms of 60,000' },
        'inbound.callouts_1000': { value: callouts, unit: 'of 100' },
        'inbound.rows_per_second': { value: Math.round(1000 / seconds), unit: 'rows' },
    };
}

/** What keeping Salesforce true costs, and whether it is true. */
export const measureInbound: Measurement = {
    names: [
        'inbound.histories_diverged',
        'inbound.idle_calls_day',
        'inbound.payment_to_panel_s',
        'inbound.payment_to_panel_delta_min',
        'inbound.calls_1000_changes',
        'inbound.calls_least',
        'inbound.soql_1000',
        'inbound.dml_1000',
        'inbound.dml_rows_1000',
        'inbound.cpu_ms_1000',
        'inbound.callouts_1000',
        'inbound.rows_per_second',
    ],
    run: () =>
        Promise.resolve({
            'inbound.idle_calls_day': idleDay(),
            ...paymentToPanel(),
            ...thousandChanges(),
            ...limitsOfChanges(),
            'inbound.histories_diverged': histories(),
        }),
};
