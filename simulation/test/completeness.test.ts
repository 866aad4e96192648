import { findDifferences } from '../compare-books';
import { addOldBusiness } from '../old-business';
import { watchTurns } from '../worst-turn';
import { USERS, World } from '../world';
import { tell } from './story';

const DAY = 24 * 60;
/** More than one turn compares: of each list ten pages of two hundred. */
const INVOICES = 2300;

interface Compared {
    readonly books: number;
    readonly mirrors: number;
    readonly tiesOut: boolean;
    readonly cause: unknown;
}

/** What the last night counted of a list, all months and currencies together. */
function comparedOf(world: World, entity: string): Compared {
    const rows = world.rows('Completeness__c').filter((row) => row['Entity__c'] === entity);
    const sum = (field: string): number => rows.reduce((total, row) => total + Number(row[field]), 0);
    return {
        books: sum('Books_Count__c'),
        mirrors: sum('Mirror_Count__c'),
        tiesOut: rows.length > 0 && rows.every((row) => row['Ties_Out__c'] === true),
        cause: rows.map((row) => row['Cause__c']).find((cause) => cause !== null) ?? null,
    };
}

const noted = (world: World, operation: string): readonly string[] =>
    world
        .rows('Log__c')
        .filter((row) => row['Operation__c'] === operation)
        .map((row) => String(row['Message__c'] ?? row['Detail__c'] ?? ''));

describe('the comparison by night', () => {
    it('holds for a day of very many records, reads no more mirrors than its pages name, and names what is not even', () => {
        const world = new World({ webhooks: false, switches: { minute_limit: 0 } });
        world.advance(16);
        addOldBusiness(world, { invoices: INVOICES, openEvery: 10, days: 0.25, changedAt: world.clock.now() });
        const worstOf = watchTurns(world, ['SweepWorker']);
        world.advance(DAY);
        expect(comparedOf(world, 'invoices')).toMatchObject({ tiesOut: true, cause: null });
        expect(comparedOf(world, 'invoices').books).toBeGreaterThanOrEqual(INVOICES);
        expect(comparedOf(world, 'payments')).toMatchObject({ tiesOut: true });
        expect(worstOf().queryRows).toBeLessThan(20_000);
        expect(world.failures).toEqual([]);
    });

    it('finds a deletion, a gap and an amount that moved without a time, heals them, and then ties out', () =>
        tell(
            (world) => {
                const name = String(world.books.customers()[0]['contact_name']);
                const ids = Array.from({ length: 6 }, () => world.books.createInvoice(name, 100));
                for (const id of ids) world.books.markSent(id);
                world.advance(2 * DAY);
                const before = comparedOf(world, 'invoices');
                expect(before).toMatchObject({ tiesOut: true, mirrors: before.books });

                const { state } = world.books.books;
                state.invoices.delete(ids[0]);
                state.invoices.set(ids[1], { ...state.invoices.get(ids[1])!, write_off: 40 } as never);
                state.version += 1;
                const gap = `Dml.deleteSome([SELECT Id FROM Invoice__c WHERE Zoho_Id__c = '${ids[2]}']);`;
                world.org.runAnonymous(USERS.bridge, gap);
                world.advance(DAY);
                expect(noted(world, 'sweep.differing')).not.toEqual([]);
                world.advance(DAY);
                expect(findDifferences(world)).toEqual([]);
                expect(comparedOf(world, 'invoices')).toMatchObject({ books: before.books - 1, tiesOut: true });
                expect(comparedOf(world, 'invoices').mirrors).toBe(before.mirrors - 1);
            },
            { webhooks: false, hasLostLog: true },
        ));

    it('is by day and currency, beside the time up to which everything is known, which pages show', () =>
        tell(
            (world) => {
                world.advance(2 * DAY);
                const [row] = world.rows('Completeness__c').filter(({ Entity__c }) => Entity__c === 'invoices');
                expect(Object.keys(JSON.parse(String(row['Days__c'])) as object).length).toBeGreaterThan(0);
                expect(String(row['Currency_Code__c'])).toMatch(/^[A-Z]{3}$/);
                const until = world.panel('riley', world.deals.acme).completeUntil!;
                expect(world.clock.now() - Date.parse(until)).toBeLessThanOrEqual(16 * 60_000);
                expect(world.accountPanel('fiona', world.deals.account('Acme Ltd')).completeUntil).toBe(until);
            },
            { webhooks: false },
        ));
});
