import { LimitException } from '../emulators/salesforce/runtime';
import { calm, PLAYED_LIMIT, type Day } from './business-day';
import { after, answerLost, answers, times, unreachable, type Fault } from './faults';
import { WorkerGone } from './world';

/** Something that happens in one of the companies, or to the line between them. */
export interface Action {
    readonly name: string;
    readonly weight: number;
    /** Plays it; says what was done, for the trace. */
    readonly play: (day: Day) => string;
}

const PRODUCTS = ['Seat licence', 'Onboarding', 'Support plan'];
const ACCOUNTS = ['Acme Ltd', 'Nordwind GmbH', 'Blaufuchs Logistik AG', 'Zur Post', 'Özdemir & Söhne', "O'Brien"];

export const ACTIONS: readonly Action[] = [
    { name: 'deal', weight: 4, play: wins },
    { name: 'click', weight: 6, play: clicks },
    { name: 'double click', weight: 2, play: clicksTwice },
    { name: 'change and click', weight: 1, play: changesAndClicks },
    { name: 'payment', weight: 3, play: pays },
    { name: 'payment deleted', weight: 1, play: deletesPayment },
    { name: 'void', weight: 1, play: voids },
    { name: 'edit in Zoho', weight: 1, play: edits },
    { name: 'invoice by hand', weight: 1, play: writesByHand },
    { name: 'refresh', weight: 1, play: refreshes },
    { name: 'trouble', weight: 2, play: begins },
    { name: 'calm', weight: 2, play: (day) => (calm(day), 'all faults end') },
];

function wins({ world, dice, deals }: Day): string {
    const account = dice.one(ACCOUNTS);
    const lines = Array.from({ length: dice.between(1, 4) }, () => ({
        product: dice.one(PRODUCTS),
        quantity: dice.between(1, 4000) / dice.one([1, 1, 10, 100]),
        price: dice.between(1, 99_999) / 100,
        ...(dice.chance(0.4) ? { discount: dice.between(1, 9999) / 100 } : {}),
    }));
    deals.push(world.deals.make({ name: `${account} ${deals.length + 1}`, account, lines }));
    return `${account}, ${lines.length} lines`;
}

function clicks(day: Day, who: 'riley' | 'alex' = 'riley'): string {
    const { world, dice, deals, clicked } = day;
    if (deals.length === 0) return wins(day);
    const deal = dice.one(deals);
    const panel = world.click(who, 'Create Invoice', deal, { send: dice.chance(0.6) });
    if (panel.intent) clicked.add(deal);
    return `${deal} → ${panel.state} ${panel.problems.map(({ code }) => code).join()}`;
}

function clicksTwice(day: Day): string {
    return `${clicks(day)}; ${clicks(day, 'alex')}`;
}

function changesAndClicks(day: Day): string {
    const { world, dice, deals } = day;
    if (deals.length === 0) return wins(day);
    const deal = dice.one(deals);
    const { hash } = world.preview('riley', deal);
    world.deals.addLines(deal, [{ product: dice.one(PRODUCTS) }]);
    const panel = world.click('riley', 'Create Invoice', deal, { hash: hash ?? 'none' });
    const wasTaken = panel.intent && !day.clicked.has(deal) && panel.problems.length === 0;
    if (wasTaken) throw new Error(`deal ${deal} was changed after the preview and posted all the same`);
    return `${deal} → ${panel.state} ${panel.problems.map(({ code }) => code).join()}`;
}

function openInvoice({ world, dice }: Day): { readonly id: string; readonly balance: number } | null {
    const open = world.books
        .invoices()
        .filter((invoice) => Number(invoice['balance']) > 0 && invoice['status'] !== 'void')
        .map((invoice) => ({ id: String(invoice['invoice_id']), balance: Number(invoice['balance']) }));
    return open.length === 0 ? null : dice.one(open);
}

function pays(day: Day): string {
    const invoice = openInvoice(day);
    if (!invoice) return 'nothing is open';
    const cents = Math.round(invoice.balance * 100);
    const part = day.dice.chance(0.4) ? cents : day.dice.between(1, cents);
    const over = day.dice.chance(0.1) ? 1000 : 0;
    day.world.books.pay({ [invoice.id]: part / 100 }, (part + over) / 100);
    return `${part / 100} for ${invoice.id}`;
}

function deletesPayment({ world, dice }: Day): string {
    const ids = world.books.payments().map((payment) => String(payment['payment_id']));
    if (ids.length === 0) return 'there is none';
    const id = dice.one(ids);
    world.books.deletePayment(id);
    return id;
}

function voids(day: Day): string {
    const invoice = openInvoice(day);
    if (!invoice) return 'nothing is open';
    day.world.books.void(invoice.id);
    return invoice.id;
}

function edits(day: Day): string {
    const { world, edited, dice } = day;
    const drafts = world.books.invoices().filter((invoice) => invoice['status'] === 'draft');
    if (drafts.length === 0) return 'no draft';
    const id = String(dice.one(drafts)['invoice_id']);
    edited.add(id);
    const [line, ...others] = world.books.invoice(id)['line_items'] as { rate: number }[];
    world.books.edit(id, { line_items: [{ ...line, rate: line.rate + 1 }, ...others] as never });
    return id;
}

function writesByHand({ world, dice }: Day): string {
    const name = String(dice.one(world.books.customers())['contact_name']);
    world.books.createInvoice(name, dice.between(1, 500_000) / 100);
    return name;
}

function refreshes({ world, dice, deals }: Day): string {
    if (deals.length === 0) return 'no deal';
    return world.refresh('riley', dice.one(deals)).state;
}

function begins(day: Day): string {
    const { world, dice } = day;
    const { switches } = world.books.books;
    const troubles: Readonly<Record<string, () => void>> = {
        'Zoho is down': () => void (world.network.fault = unreachable()),
        'answers get lost': () => switches.set('lose_answer_rate', 0.3),
        'errors 500': () => switches.set('fail_500_rate', 0.4),
        'Zoho is slow': () => switches.set('latency_ms', 21_000),
        'a page instead of JSON': () => void (world.network.fault = times(3, answers(200, '<html></html>'))),
        unauthorized: () => void (world.network.fault = answers(401, { code: 57, message: 'Not authorized' })),
        busy: () => void (world.network.othersInFlight = 20),
        'late answers': () => void (world.network.fault = times(2, answerLost('timeout'))),
        'a worker dies': () => void (world.network.fault = dies(day)),
    };
    const name = dice.one(Object.keys(troubles));
    troubles[name]();
    return name;
}

/** One of the next requests is the last of its worker: with a finalizer that runs, or with the whole server. */
function dies(day: Day): Fault {
    return times(
        1,
        after(() => {
            day.hasLostLog = true;
            if (day.dice.chance(0.5)) throw new LimitException(PLAYED_LIMIT);
            throw new WorkerGone('the server was restarted');
        }),
    );
}
