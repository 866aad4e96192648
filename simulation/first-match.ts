import type { Summary } from 'bookbridge/views';
import type { WorkReport } from '../emulators/salesforce';
import { insertRows } from './records';
import { World } from './world';

/** How big an existing book is, and what part of it is what. */
export interface BookSize {
    readonly accounts: number;
    readonly customers: number;
}

export interface MatchOptions {
    /** Called before the button is pressed. */
    readonly afterForecast?: (world: World) => void;
}

/** What a first match came to. */
export interface FirstMatch {
    readonly world: World;
    /** What the page said before anything was started. */
    readonly forecastLists: number;
    /** What the page said before the closer look. */
    readonly forecastDetails: number;
    readonly listCalls: number;
    readonly detailCalls: number;
    /** Calls other than these two kinds. */
    readonly otherCalls: readonly string[];
    /** Customers that can only be told apart by a closer look, as the book was made. */
    readonly doubtful: number;
    /** Minutes on the clock of the simulation, and what the page said. */
    readonly minutes: number;
    readonly forecastMinutes: number;
    /** The jobs of the match, with what each used of its limits. */
    readonly turns: readonly WorkReport[];
    /** What the page says in the end. */
    readonly summary: Summary;
}

/** Of each hundred customers: how each one relates to the Account of its number. */
const KINDS = [
    ['same', 50],
    ['legal form', 20],
    ['company name', 4],
    ['e-mail', 4],
    ['twins', 4],
    ['domain', 2],
    ['stranger', 16],
] as const;
const HUNDRED = KINDS.flatMap(([kind, many]) => Array.from({ length: many }, () => kind));
const PAGE = 200;
const TURNS: readonly string[] = ['BookReader', 'BookMatch', 'MatchDetails'];

/** Customers beside those of the demo's books. */
export function kindOf(index: number): (typeof KINDS)[number][0] {
    return HUNDRED[index % HUNDRED.length];
}

const isSecondTwin = (index: number): boolean => kindOf(index) === 'twins' && index % 2 === 1;
const mail = (who: string, index: number): string => `${who}${index}@gmail.com`;

function customerOf(index: number): object {
    const person = (email: string) => ({ contact_persons: [{ last_name: 'Buyer', email, is_primary_contact: true }] });
    switch (kindOf(index)) {
        case 'same':
            return { contact_name: `Werk ${index} GmbH` };
        case 'legal form':
            return { contact_name: `Werk ${index} Limited` };
        case 'company name':
            return { contact_name: `Trading as ${index}`, company_name: `Werk ${index} GmbH` };
        case 'e-mail':
            return { contact_name: `Trading as ${index}`, ...person(mail('buyer', index)) };
        case 'twins':
            // The first one has the Account's contact as its second person, which no list row shows.
            return isSecondTwin(index)
                ? { contact_name: `Werk ${index - 1} Inc` }
                : {
                      contact_name: `Werk ${index} Ltd`,
                      contact_persons: [
                          { last_name: 'First', email: mail('first', index), is_primary_contact: true },
                          { last_name: 'Second', email: mail('buyer', index) },
                      ],
                  };
        case 'domain':
            return { contact_name: `Subsidiary ${index}`, ...person(`office@group${index}.example`) };
        case 'stranger':
            return { contact_name: `Stranger ${index}` };
    }
}

function accountOf(index: number): Readonly<Record<string, unknown>> {
    const kind = kindOf(index);
    return {
        Name: kind === 'stranger' || isSecondTwin(index) ? `Prospect ${index}` : `Werk ${index} GmbH`,
        ...(kind === 'domain' ? { Website: `https://www.group${index}.example` } : {}),
    };
}

/** Fills both books before they are connected. */
export function makeBook(world: World, { accounts, customers }: BookSize): void {
    const make = (index: number) => (index < customers ? accountOf(index) : { Name: `Prospect ${index}` });
    for (let from = 0; from < accounts; from += 2000) {
        const count = Math.min(2000, accounts - from);
        insertRows(
            world.org,
            'Account',
            Array.from({ length: count }, (_none, index) => make(from + index)),
        );
    }
    const ids = new Map(world.rows('Account').map((row) => [row['Name'], row['Id']]));
    const reachable = Array.from({ length: customers }, (_none, index) => index).filter(
        (index) => ['twins', 'e-mail'].includes(kindOf(index)) && !isSecondTwin(index),
    );
    insertRows(
        world.org,
        'Contact',
        reachable.map((index) => ({
            LastName: 'Buyer',
            AccountId: ids.get(`Werk ${index} GmbH`),
            Email: mail('buyer', index),
        })),
    );
    for (let index = 0; index < customers; index += 1) world.books.createCustomer(customerOf(index) as never);
}

/**
 * Connects a company that has both books already, and matches them through the list calls. The calls of the match alone are counted: from
 * the press of the button, without those of the schedule, to the end of the closer look.
 */
export function playFirstMatch(size: BookSize, { afterForecast }: MatchOptions = {}): FirstMatch {
    const world = new World({ webhooks: false, beforeConnecting: (begun) => makeBook(begun, size) });
    // The forecast comes by itself when the first reading leaves history.
    world.advance(5);
    const turns: WorkReport[] = [];
    world.onWork = (report) => void (TURNS.includes(report.what) && turns.push(report));
    const ask = (method: string): Summary => world.invoke('alex', `MatchWorkbench.${method}`, {});
    const before = ask('getSummary');
    afterForecast?.(world);
    const started = world.clock.now();
    const from = world.network.calls.length;
    ask('startMatch');
    waitFor(world, () => world.rows('Log__c').some((row) => row['Operation__c'] === 'match.end'));
    const matched = ask('getSummary');
    ask('readDetails');
    waitFor(world, () => ask('getSummary').detailCalls === 0);
    const calls = world.network.calls.slice(from).filter(({ status }) => status !== 401);
    const lists = calls.filter(({ path, query }) => path === '/contacts' && query['sort_column'] === 'created_time');
    const details = calls.filter(({ path }) => /^\/contacts\/\d+$/.test(path));
    const others = calls.filter((call) => !lists.includes(call) && !details.includes(call));
    return {
        world,
        forecastLists: before.listCalls,
        forecastDetails: matched.detailCalls,
        listCalls: lists.length,
        detailCalls: details.length,
        otherCalls: others.map(({ method, path }) => `${method} ${path}`),
        doubtful: Array.from({ length: size.customers }, (_none, index) => kindOf(index)).filter(
            (kind) => kind === 'twins' || kind === 'domain',
        ).length,
        turns,
        forecastMinutes: before.minutes + matched.minutes,
        minutes: Math.ceil((world.clock.now() - started) / 60_000),
        summary: ask('getSummary'),
    };
}

/** The least number of list calls that reads so many customers. */
export function leastListCalls(world: World): number {
    return Math.ceil(world.books.books.state.contacts.size / PAGE);
}

function waitFor(world: World, isDone: () => boolean): void {
    world.settle();
    for (let minute = 0; !isDone(); minute += 1) {
        if (minute > 600) throw new Error('The match does not end');
        world.advance(1);
    }
}
