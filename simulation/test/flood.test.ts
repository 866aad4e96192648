import { findDifferences } from '../compare-books';
import { findWrongFigures } from '../compare-figures';
import { beginFlood, catchUp, changeAll } from '../flood';
import { WorkerGone, type World } from '../world';
import { tell } from './story';

/** More than one turn takes in: ten pages of two hundred. */
const INVOICES = 2100;
const QUICK = { switches: { minute_limit: 0 }, webhooks: false };
const DAY = 24 * 60;

/** Does something when the second turn asks for its first page of invoices. */
function betweenTurns(world: World, act: () => void): void {
    world.network.fault = (call, deliver) => {
        if (call.path === '/invoices' && call.query['page'] === '11') {
            world.network.fault = null;
            act();
        }
        return deliver();
    };
}

/** Of old invoices every tenth is open. */
const isUnpaid = (world: World, id: string): boolean => world.books.books.state.invoices.get(id)!.number.endsWith('0');

/** Old invoices that nothing was paid on, mirrored in the first turn. */
function unpaidMirrored(world: World): readonly string[] {
    const { invoices } = world.books.books.state;
    const open = world.rows('Invoice__c').filter((row) => Number(row['Balance__c']) > 0);
    return open.map((row) => String(row['Zoho_Id__c'])).filter((id) => invoices.get(id)?.number.startsWith('OLD-'));
}

function notMirrored(world: World): readonly string[] {
    const known = new Set(world.rows('Invoice__c').map((row) => row['Zoho_Id__c']));
    return [...world.books.books.state.invoices.keys()].filter((id) => !known.has(id));
}

describe('everything in the books changes in one second', () => {
    it('new or known, and the next delta has it, in turns, with hardly a call more than its pages', () =>
        tell((world) => {
            world.advance(16);
            beginFlood(world, INVOICES);
            catchUp(world);
            expect(notMirrored(world)).toEqual([]);
            changeAll(world);
            const { calls, leastCalls, worst } = catchUp(world);
            expect(findDifferences(world)).toEqual([]);
            expect(findWrongFigures(world, 'EUR')).toEqual([]);
            expect(calls).toBeLessThanOrEqual(leastCalls + 6);
            expect(worst.turns).toBeGreaterThan(2);
            expect(worst.callouts).toBeLessThanOrEqual(12);
            expect(worst.dmlRows).toBeLessThan(5000);
            expect(worst.queryRows).toBeLessThan(20_000);
        }, QUICK));

    it('while a worker is killed, one changes again, and two are deleted, so that another slips out of sight until night', () =>
        tell(
            (world) => {
                world.advance(16);
                beginFlood(world, INVOICES);
                betweenTurns(world, () => {
                    world.books.edit(
                        notMirrored(world).find((id) => isUnpaid(world, id))!,
                        { notes: 'Once more' },
                    );
                    const { state } = world.books.books;
                    for (const id of unpaidMirrored(world).slice(0, 2)) state.invoices.delete(id);
                    state.version += 1;
                    throw new WorkerGone('killed between two pages');
                });
                catchUp(world);
                expect(notMirrored(world)).toHaveLength(1);
                world.advance(DAY);
                expect(notMirrored(world)).toEqual([]);
                expect(findDifferences(world)).toEqual([]);
            },
            { ...QUICK, hasLostLog: true },
        ));
});
