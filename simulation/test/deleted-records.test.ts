import type { World } from '../world';
import { tell, written } from './story';

const NIGHT = 26 * 60;
const inApex = (world: World, code: string): void => world.org.runAnonymous(world.org.admin, code);
const mirrorOf = (world: World, invoice: string) =>
    world.rows('Invoice__c').find((row) => row['Zoho_Id__c'] === invoice)!;
const quarantined = (world: World): number =>
    world.rows('Hint__c').filter((row) => row['State__c'] === 'quarantined').length;

/** Bills the Acme deal, and gives the invoice. */
function bill(world: World): string {
    world.click('riley', 'Create Invoice', world.deals.acme);
    world.advance(5);
    return String(written(world)[0]!['invoice_id']);
}

describe('an account that is deleted', () => {
    it('has its documents mirrored without it, and is theirs again when it is back', () =>
        tell((world) => {
            const invoice = bill(world);
            const account = world.deals.id('Account', 'Acme Ltd');
            inApex(
                world,
                `delete as system [SELECT Id FROM Opportunity WHERE AccountId = '${account}'];
                delete as system new Account(Id = '${account}');`,
            );
            world.books.markSent(invoice);
            world.books.pay({ [invoice]: 500 });
            world.advance(NIGHT);
            expect(quarantined(world)).toBe(0);
            expect(mirrorOf(world, invoice)).toMatchObject({ Account__c: null, Balance__c: 700 });

            inApex(world, `undelete new Account(Id = '${account}');`);
            world.books.pay({ [invoice]: 100 });
            world.advance(NIGHT);
            expect(mirrorOf(world, invoice)).toMatchObject({ Account__c: account, Balance__c: 600 });
            const { payments } = world.accountPanel('fiona', account);
            expect(payments.map(({ amount }) => amount).sort()).toEqual([100, 500]);
        }));
});
