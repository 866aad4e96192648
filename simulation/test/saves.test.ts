import { strike } from '../fault-matrix';
import { answerLost, answers, only, times } from '../faults';
import { insertRows } from '../records';
import type { World } from '../world';
import { tell } from './story';

const HOUR = 60;

const customerOf = (world: World, name: string) => world.books.customers().find((one) => one['contact_name'] === name)!;
const personsOf = (world: World, name: string) =>
    (customerOf(world, name)['contact_persons'] as Record<string, unknown>[]).map((one) => one['email']);

function wantNew(world: World, which: string): void {
    const connection = String(world.rows('Connection__c')[0]['Id']);
    world.deals.change('Connection__c', connection, { New_Records__c: which });
}

/** Two customers with a person each, made on save. */
function twoCustomers(world: World): { readonly next: string; readonly person: string } {
    wantNew(world, 'accounts');
    const former = world.deals.account('Alt GmbH');
    const next = world.deals.account('Neu GmbH');
    const person = world.deals.contact(former, 'Wechsel', 'eva@privat.example');
    world.deals.contact(former, 'Bleibt', 'uwe@alt.example');
    world.deals.contact(next, 'Da', 'da@neu.example');
    world.advance(HOUR);
    expect(personsOf(world, 'Alt GmbH')).toEqual(expect.arrayContaining(['eva@privat.example', 'uwe@alt.example']));
    return { next, person };
}

describe('a Contact that is put under another Account', () => {
    it('becomes a person of its customer and leaves the former one', () =>
        tell((world) => {
            const { next, person } = twoCustomers(world);
            world.deals.change('Contact', person, { AccountId: next, Title: 'CFO' });
            world.advance(HOUR);
            expect(personsOf(world, 'Alt GmbH')).toEqual(['uwe@alt.example']);
            expect(personsOf(world, 'Neu GmbH')).toEqual(['da@neu.example', 'eva@privat.example']);
            expect(world.rows('Link__c').filter((row) => row['Record_Id__c'] === person)).toHaveLength(1);
            expect(world.row('Intent__c', 'Source_Id__c', person)).toMatchObject({ State__c: 'done' });
        }));

    it.each(['POST /contacts/contactpersons', 'DELETE /contacts/contactpersons'])(
        'is there once although the answer of %s was lost, and later changes arrive',
        (call) =>
            tell((world) => {
                const { next, person } = twoCustomers(world);
                world.network.fault = only(call, times(1, answerLost()));
                world.deals.change('Contact', person, { AccountId: next });
                world.advance(HOUR);
                world.deals.change('Contact', person, { Email: 'eva@mobil.example' });
                world.advance(HOUR);
                expect(personsOf(world, 'Alt GmbH')).toEqual(['uwe@alt.example']);
                expect(personsOf(world, 'Neu GmbH')).toEqual(['da@neu.example', 'eva@mobil.example']);
            }),
    );

    it('is at both where Zoho Books refuses to delete it: the inbox says so, and it goes when that is tried again', () =>
        tell((world) => {
            const { next, person } = twoCustomers(world);
            const refusal = { code: 4005, message: 'This contact person is the primary contact' };
            world.network.fault = only('DELETE /contacts/contactpersons', answers(400, refusal));
            world.deals.change('Contact', person, { AccountId: next });
            world.advance(HOUR);
            expect(personsOf(world, 'Alt GmbH')).toEqual(
                expect.arrayContaining(['uwe@alt.example', 'eva@privat.example']),
            );
            expect(personsOf(world, 'Neu GmbH')).toEqual(['da@neu.example', 'eva@privat.example']);
            const [group] = world.invoke<readonly { cause: string; message: string }[]>('fiona', 'Inbox.getGroups', {});
            expect(JSON.stringify(group)).toContain('primary contact');
            world.network.fault = null;
            world.invoke('fiona', 'Inbox.replayAll', { cause: group!.cause });
            world.advance(HOUR);
            expect(personsOf(world, 'Alt GmbH')).toEqual(['uwe@alt.example']);
            expect(personsOf(world, 'Neu GmbH')).toEqual(['da@neu.example', 'eva@privat.example']);
        }));

    it('waits for the customer that is made first', () =>
        tell((world) => {
            const { person } = twoCustomers(world);
            wantNew(world, 'none');
            const fresh = world.deals.account('Frisch GmbH');
            wantNew(world, 'accounts');
            world.deals.change('Contact', person, { AccountId: fresh });
            world.advance(HOUR);
            expect(personsOf(world, 'Frisch GmbH')).toEqual(['eva@privat.example']);
            expect(personsOf(world, 'Alt GmbH')).toEqual(['uwe@alt.example']);
        }));

    it('just leaves where there is no customer, and comes with the first invoice', () =>
        tell((world) => {
            const { person } = twoCustomers(world);
            wantNew(world, 'none');
            world.deals.change('Contact', person, { AccountId: world.deals.account('Später GmbH') });
            world.advance(HOUR);
            expect(personsOf(world, 'Alt GmbH')).toEqual(['uwe@alt.example']);
            world.click('riley', 'Create Invoice', world.deals.make({ account: 'Später GmbH' }));
            world.advance(HOUR);
            expect(personsOf(world, 'Später GmbH')).toEqual(['eva@privat.example']);
        }));
});

describe('a save whose intent a rule of the subscriber refuses', () => {
    it('stands, is told with the reason, and is noted as soon as the rule lets it', () =>
        tell(
            (world) => {
                wantNew(world, 'all');
                strike(world, { object: 'Intent__c', kind: 'rule' });
                const [account] = insertRows(world.org, 'Account', [{ Name: 'Gehalten GmbH' }]);
                world.advance(HOUR);
                const groups = world.invoke<{ cause: string; count: number }[]>('fiona', 'Inbox.getGroups', {});
                expect(groups).toMatchObject([{ cause: 'missed-save', count: 1 }]);
                const items = world.invoke<{ message: string; recordId: string }[]>('fiona', 'Inbox.getItems', {
                    cause: 'missed-save',
                    page: 0,
                });
                expect(items).toMatchObject([{ message: 'Finance has closed this month.', recordId: account }]);
                expect(customerOf(world, 'Gehalten GmbH')).toBeUndefined();
                strike(world, null);
                world.advance(HOUR);
                expect(customerOf(world, 'Gehalten GmbH')).toBeDefined();
                expect(world.rows('Missed_Save__c')).toEqual([]);
            },
            { project: 'subscriber' },
        ));

    it('of a linked record travels once somebody tries again', () =>
        tell(
            (world) => {
                wantNew(world, 'accounts');
                const account = world.deals.account('Verknüpft GmbH');
                world.advance(HOUR);
                strike(world, { object: 'Intent__c', kind: 'rule' });
                world.deals.change('Account', account, { Website: 'https://neu.example' });
                strike(world, null);
                expect(world.invoke('fiona', 'Inbox.replayAll', { cause: 'missed-save' })).toBe(1);
                world.advance(5);
                expect(customerOf(world, 'Verknüpft GmbH')).toMatchObject({ website: 'https://neu.example' });
            },
            { project: 'subscriber' },
        ));
});
