import { LimitException } from '../emulators/salesforce/runtime';
import { after, answerLost, answers, only, times, unreachable, type Fault } from './faults';
import { findBrokenInvariants, keyOf } from './invariants';
import { World, WorkerGone } from './world';

/** One thing that goes wrong, once, while a deal's invoice is made. */
export interface MatrixFault {
    /** Where on the way, then what: `after-commit/500`. */
    readonly name: string;
    /** What happens to a request that meets it. */
    readonly play: (world: World) => Fault;
    /** Whether a worker ends without writing its log. */
    readonly losesLog: boolean;
}

const WRONG_TYPE = { code: 0, message: 'success', invoice: 'made', contact: ['made'] };

/** What Zoho, or something between, may answer. */
const ANSWERS: Readonly<Record<string, () => Fault>> = {
    '401': () => answers(401, { code: 57, message: 'You are not authorized to perform this operation' }),
    '403': () => answers(403, { code: 57, message: 'You are not authorized to perform this operation' }),
    '404': () => answers(404, { code: 5, message: 'Invalid URL Passed' }),
    '429 minute': () => answers(429, { code: 44, message: 'For security reasons …' }),
    '429 day': () =>
        answers(429, { code: 45, message: 'The API call for this organization …' }, { 'Retry-After': '900' }),
    '429 in flight': () => answers(429, { code: 1070, message: 'You have reached the maximum number …' }),
    '429 abuse': () => answers(429, { code: 43, message: 'For security reasons …' }, { 'Retry-After': '900' }),
    '500': () => answers(500, { code: 1000, message: 'Internal error' }),
    'cut body': () => answers(200, '{"code":0,"message":"success","invoice":{"invoice_id":"46000'),
    'html body': () => answers(200, '<html><h1>Bad Gateway</h1></html>'),
    'wrong type': () => answers(200, WRONG_TYPE),
};

/** Zoho does the work, and something else is heard. */
function misheard(fault: Fault): Fault {
    return (call, deliver) => {
        deliver();
        return fault(call, deliver);
    };
}

function dies(cause: () => unknown, then: () => void = () => undefined): Fault {
    return (_call, deliver) => {
        deliver();
        then();
        throw cause();
    };
}

const limit = () => new LimitException('Apex CPU time limit exceeded');
const gone = () => new WorkerGone('the server was restarted');

/** What a subscriber's automation does. */
export interface SubscriberFault {
    readonly object: string;
    readonly kind: string;
    /** Only rows in which one of these texts stands. Default: all. */
    readonly only?: readonly string[];
}

/** Lets the subscriber's automation hit an object from now on; null ends it. */
export function strike(world: World, fault: SubscriberFault | null): void {
    const quoted = (text: string | undefined) => (text === undefined ? 'null' : `'${text}'`);
    world.org.runAnonymous(
        world.org.admin,
        `Subscriber_Fault__c fault = Subscriber_Fault__c.getOrgDefaults() ?? new Subscriber_Fault__c();
         fault.SetupOwnerId = UserInfo.getOrganizationId(); fault.Object__c = ${quoted(fault?.object)};
         fault.Kind__c = ${quoted(fault?.kind)}; fault.Only__c = ${quoted(fault?.only?.join(','))};
         upsert as system fault;`,
    );
}

function onNetwork(name: string, make: () => Fault, losesLog = false): MatrixFault {
    return { name, losesLog, play: make };
}

/** The subscriber's automation hits the DML phase that follows the call. */
function onCommit(object: string, kind: string): MatrixFault {
    return {
        name: `commit/${kind} on ${object}`,
        losesLog: kind === 'limit' || object === 'Log__c',
        play: (world) => after(() => strike(world, { object, kind })),
    };
}

/** The worker dies after the call, and the automation hits what the finalizer writes. */
function inFinalizer(kind: string): MatrixFault {
    return {
        name: `finalizer/${kind}`,
        losesLog: true,
        play: (world) => dies(limit, () => strike(world, { object: 'Intent__c', kind })),
    };
}

const OBJECTS = ['Intent__c', 'Invoice__c', 'Link__c', 'Log__c', 'Connection__c', 'Call_Slot__c', 'Deal_Billing__c'];

/** Every fault at every step. */
export const MATRIX: readonly MatrixFault[] = [
    onNetwork('before-call/timeout', () => unreachable('timeout')),
    onNetwork('before-call/refused', () => unreachable()),
    ...Object.entries(ANSWERS).map(([name, make]) => onNetwork(`before-call/${name}`, make)),
    onNetwork('after-commit/timeout', () => answerLost('timeout')),
    onNetwork('after-commit/broken', () => answerLost()),
    ...Object.entries(ANSWERS).map(([name, make]) => onNetwork(`after-commit/${name}`, () => misheard(make()))),
    onNetwork('before-save/limit', () => dies(limit), true),
    onNetwork('before-save/process gone', () => dies(gone), true),
    ...OBJECTS.flatMap((object) => ['rule', 'lock', 'limit'].map((kind) => onCommit(object, kind))),
    ...['rule', 'lock', 'limit'].map(inFinalizer),
    onNetwork('finalizer/process gone', () => dies(gone), true),
];

const HOUR = 60;
const NOTES = 'Checked by finance';

/** How a deal is billed under these faults, one after the other; what is wrong in the end, nothing if all is well. */
export function playFaults(
    world: World,
    deal: string,
    faults: readonly MatrixFault[],
    target: string,
): readonly string[] {
    const edited = new Set<string>();
    faults.forEach((fault, index) => {
        world.network.fault = only(target, times(1, fault.play(world)));
        if (index === 0) world.click('riley', 'Create Invoice', deal);
        world.advance(index === 0 ? 1 : HOUR / 2);
        world.network.fault = null;
        strike(world, null);
        for (const id of editDrafts(world, deal)) edited.add(id);
    });
    settle(world, deal);
    return findFaults(world, deal, edited, faults);
}

/** One fault followed by every fault, in a world of its own; what is wrong in the end, nothing if all is well. */
export function playPairsAfter(first: MatrixFault): readonly string[] {
    const world = new World({ project: 'subscriber', switches: { daily_limit: 0 } });
    world.click('riley', 'Create Invoice', world.deals.make({ name: 'The first' }));
    world.advance(1);
    const problems = MATRIX.flatMap((second, index) =>
        playFaults(world, world.deals.make({ name: `Deal ${index}` }), [first, second], '* /invoices'),
    );
    world.advance(HOUR);
    return [...problems, ...findBrokenInvariants(world, { hasLostLog: true })];
}

function intentOf(world: World, deal: string) {
    return world.rows('Intent__c').find((row) => row['Source_Id__c'] === deal)!;
}

/** Finance changes what is there: it must never be written over. */
function editDrafts(world: World, deal: string): readonly string[] {
    const key = intentOf(world, deal)['Key__c'];
    const drafts = world.books.invoices().filter((invoice) => keyOf(invoice) === key && invoice['notes'] !== NOTES);
    return drafts.map((draft) => {
        world.books.edit(String(draft['invoice_id']), { notes: NOTES });
        return String(draft['invoice_id']);
    });
}

/** Time passes; whoever is asked for help presses the button again. */
function settle(world: World, deal: string): void {
    for (let round = 0; round < 8 && intentOf(world, deal)['State__c'] !== 'done'; round += 1) {
        world.advance(HOUR / 4);
        if (intentOf(world, deal)['State__c'] === 'needs_person') world.click('riley', 'Create Invoice', deal);
        world.advance(1);
    }
}

function findFaults(
    world: World,
    deal: string,
    edited: ReadonlySet<string>,
    faults: readonly MatrixFault[],
): readonly string[] {
    const intent = intentOf(world, deal);
    const written = world.books.invoices().filter((invoice) => keyOf(invoice) === intent['Key__c']);
    const name = faults.map((fault) => fault.name).join(' + ');
    const problems: string[] = [];
    if (written.length !== 1) problems.push(`${written.length} invoices`);
    if (intent['State__c'] !== 'done') problems.push(`the intent is ${String(intent['State__c'])}`);
    if (intent['Zoho_Id__c'] !== written[0]?.['invoice_id']) problems.push('the intent names another invoice');
    const lost = written.filter((one) => edited.has(String(one['invoice_id'])) && one['notes'] !== NOTES);
    if (lost.length > 0) problems.push('an edit of finance was written over');
    if (faults.every((fault) => !fault.losesLog)) problems.push(...gapsIn(world, String(intent['Id'])));
    return problems.map((problem) => `${name}: ${problem}`);
}

/** The states of an intent in the log, from the first to the last, have no gap. */
function gapsIn(world: World, intentId: string): readonly string[] {
    const changes = world
        .rows('Log__c')
        .filter((row) => row['Intent__c'] === intentId && row['Operation__c'] === 'intent.state');
    const broken = changes.filter(
        (row, index) => index > 0 && row['From_State__c'] !== changes[index - 1]['To_State__c'],
    );
    const last = changes[changes.length - 1]?.['To_State__c'];
    return [
        ...broken.map(
            (row) => `the log has a gap before ${String(row['From_State__c'])} > ${String(row['To_State__c'])}`,
        ),
        ...(last === 'done' ? [] : [`the log ends with ${String(last)}`]),
    ];
}
