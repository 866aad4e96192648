import { strike, type MatrixFault } from './fault-matrix';
import { only, times } from './faults';
import { keyOf } from './invariants';
import { insertRows, type Row } from './records';
import type { World } from './world';

const MINUTES = 15;
const MOST_ROUNDS = 10;

/** What is saved, and the call that makes its counterpart. */
export interface SavedKind {
    readonly target: string;
    readonly save: (world: World, name: string) => string;
    /** The counterparts in Zoho Books of what was saved under a name: one, when all is well. */
    readonly made: (world: World, name: string) => readonly Readonly<Record<string, unknown>>[];
    /** Whether the counterpart carries our key; persons have none. */
    readonly hasKey: boolean;
}

const customersOf = (world: World, name: string) =>
    world.books.customers().filter((one) => one['contact_name'] === name);

/** Accounts, Contacts and Products, each made on save. */
export const SAVED_KINDS: Readonly<Record<string, SavedKind>> = {
    account: {
        target: 'PUT /contacts',
        save: (world, name) => insertRows(world.org, 'Account', [{ Name: name }])[0],
        made: customersOf,
        hasKey: true,
    },
    product: {
        target: 'PUT /items',
        save: (world, name) => insertRows(world.org, 'Product2', [{ Name: name, IsActive: true }])[0],
        made: (world, name) => world.books.items().filter((one) => one['name'] === name),
        hasKey: true,
    },
    contact: {
        target: 'POST /contacts/contactpersons',
        save: (world, name) => {
            const account = world.deals.id('Account', 'Home of all');
            return insertRows(world.org, 'Contact', [{ AccountId: account, LastName: name }])[0];
        },
        made: (world, name) => {
            const persons = customersOf(world, 'Home of all')[0]['contact_persons'] as Record<string, unknown>[];
            return persons.filter((one) => one['last_name'] === name);
        },
        hasKey: false,
    },
};

/** Saves a record while one call goes wrong, saves it again while that is in flight, and says what is wrong in the end. */
export function playSave(world: World, kind: SavedKind, fault: MatrixFault, name: string): readonly string[] {
    world.network.fault = only(kind.target, times(1, fault.play(world)));
    const id = kind.save(world, name);
    world.advance(1);
    world.network.fault = null;
    strike(world, null);
    world.deals.change(objectOf(world, id), id, { Description: 'Saved again' });
    for (let round = 0; round < MOST_ROUNDS && intentOf(world, id)['State__c'] !== 'done'; round += 1) {
        world.advance(MINUTES);
        const { State__c: state, Id: intentId } = intentOf(world, id);
        if (state === 'needs_person') world.invoke('fiona', 'Inbox.replay', { intentIds: [intentId] });
        world.advance(1);
    }
    const made = kind.made(world, name);
    const problems: string[] = [];
    if (made.length !== 1) problems.push(`${made.length} counterparts`);
    if (intentOf(world, id)['State__c'] !== 'done')
        problems.push(`the intent is ${String(intentOf(world, id)['State__c'])}`);
    if (kind.hasKey && made.some((one) => !keyOf(one).includes(id))) problems.push('a counterpart without our key');
    const linked = world.rows('Link__c').filter((row) => row['Record_Id__c'] === id);
    if (linked.length !== 1) problems.push(`${linked.length} links`);
    return problems.map((problem) => `${fault.name}: ${problem}`);
}

function objectOf(world: World, id: string): string {
    return ['Account', 'Contact', 'Product2'].find((type) => world.rows(type).some((row) => row['Id'] === id))!;
}

function intentOf(world: World, id: string): Row {
    return world.row('Intent__c', 'Source_Id__c', id);
}
