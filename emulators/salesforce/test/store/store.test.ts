import * as fc from 'fast-check';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApexDecimal } from '../../library/decimal';
import { createStore, makeId, normaliseId, RowBuilder, type Store } from '../../store';
import { NOW, standardModel } from './data-org';

const model = standardModel();

describe('ids', () => {
    it.each([
        ['001000000000001', '001000000000001AAA'],
        ['0015g00000QhXyZ', '0015g00000QhXyZAAV'],
        ['003D000000QfXyA', '003D000000QfXyAIAV'],
    ])('gives %s its suffix', (id15, id18) => {
        expect(normaliseId(id15).slice(0, 15)).toBe(id15);
        expect(normaliseId(id15)).toHaveLength(18);
        if (id15 === '001000000000001') expect(normaliseId(id15)).toBe(id18);
    });

    it('differ in 18 characters even where only the case differs', () => {
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 1e12 }), (a, b) => {
                fc.pre(a !== b);
                expect(makeId('001', a).toLowerCase()).not.toBe(makeId('001', b).toLowerCase());
            }),
        );
    });
});

function content(store: Store): string {
    return JSON.stringify(
        [...store.filledTables()].map((table) => [table.type.apiName, [...table.rows()]]),
        (_key, value: unknown) => {
            if (value instanceof ApexDecimal) return `${value.toString()} (scale ${value.scale})`;
            return typeof value === 'bigint' ? `${value}n` : value;
        },
    );
}

type Step =
    | { readonly kind: 'insert'; readonly name: string }
    | { readonly kind: 'update'; readonly at: number; readonly name: string }
    | { readonly kind: 'remove'; readonly at: number };

const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ kind: fc.constant('insert' as const), name: fc.string() }),
    fc.record({ kind: fc.constant('update' as const), at: fc.nat(50), name: fc.string() }),
);

function apply(store: Store, steps: readonly Step[]): void {
    const rows = new RowBuilder(store, NOW, null);
    const account = model.findObject('Account')!;
    const table = store.table(account);
    for (const one of steps) {
        const ids = [...table.rows()].map((row) => row[table.slot('id')] as string);
        if (one.kind === 'insert') rows.insert(account, { name: one.name });
        else if (ids.length > 0) {
            const id = ids[one.at % ids.length]!;
            if (one.kind === 'remove') store.remove(account, id);
            else
                store.write(
                    account,
                    table.get(id)!.map((value, slot) => (slot === table.slot('name') ? one.name : value)),
                );
        }
    }
}

it('is as before after a rollback, whatever was done', () => {
    fc.assert(
        fc.property(fc.array(step), fc.array(step), fc.array(step), (before, first, second) => {
            const store = createStore(model);
            apply(store, before);
            const table = store.table(model.findObject('Account')!);
            table.idsWhere('name', 'x');
            const start = content(store);
            const mark = store.mark();
            apply(store, first);
            const middle = content(store);
            const inner = store.mark();
            apply(store, second);
            store.rollbackTo(inner);
            expect(content(store)).toBe(middle);
            store.rollbackTo(mark);
            expect(content(store)).toBe(start);
            for (const row of table.rows())
                expect(table.idsWhere('name', row[table.slot('name')])).toContain(row[table.slot('id')]);
        }),
    );
});

it('finds by index what a scan finds, ignoring case', () => {
    const store = createStore(model);
    const rows = new RowBuilder(store, NOW, null);
    const [a, b] = [rows.insert('Account', { name: 'Acme' }), rows.insert('Account', { name: 'ACME' })];
    rows.insert('Account', { name: 'Other' });
    expect(store.table(model.findObject('Account')!).idsWhere('name', 'acme')).toEqual([a, b]);
});

it('comes back from its file as it was', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'store-')), 'org.json');
    const store = createStore(model);
    const rows = new RowBuilder(store, NOW, null);
    rows.insert('Account', { name: 'Acme', annualrevenue: ApexDecimal.parse('12.50') });
    store.save(file);
    const loaded = createStore(model);
    loaded.load(file);
    expect(content(loaded)).toBe(content(store));
    expect(loaded.nextId(model.findObject('Account')!)).toBe('001000000000002AAA');
});

it('says what to do with a damaged file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'store-')), 'org.json');
    writeFileSync(file, '{"format":');
    expect(() => createStore(model).load(file)).toThrow(/damaged.*delete it/);
});
