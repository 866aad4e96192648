import type { World } from '../world';
import { tell, written } from './story';

const HOUR = 60;

const NAMES = [
    'Ünïcødé & Söhne “GmbH”',
    '株式会社テスト',
    'شركة الاختبار',
    'परीक्षण प्रा॰ लि॰',
    'Компания «Проба»',
    '👩‍🚀 Rockets 🚀',
    `"double" and 'single' and \\ back`,
    '<script>alert(1)</script>',
    "Robert'); DROP TABLE invoices;--",
    '=HYPERLINK("http://x")',
];

interface Line {
    readonly name: string;
    readonly quantity: number;
    readonly rate: number;
}

function intentOf(world: World, deal: string) {
    return world.row('Intent__c', 'Source_Id__c', deal);
}

function linesOf(invoice: Readonly<Record<string, unknown>>): readonly Line[] {
    return invoice['line_items'] as readonly Line[];
}

describe('names in any script', () => {
    it('arrive as they are: customer, item, reference, and on the panel', () =>
        tell((world) => {
            const deals = NAMES.map((name, index) => {
                world.deals.product(`${name} ${index}`, 10 + index);
                const deal = world.deals.make({ name, account: name, lines: [{ product: `${name} ${index}` }] });
                world.click('riley', 'Create Invoice', deal);
                return deal;
            });
            world.advance(HOUR);
            const invoices = written(world);
            expect(invoices.map((one) => one['customer_name']).sort()).toEqual([...NAMES].sort());
            expect(invoices.map((one) => one['reference_number']).sort()).toEqual([...NAMES].sort());
            expect(invoices.flatMap((one) => linesOf(one).map((line) => line.name)).sort()).toEqual(
                NAMES.map((name, index) => `${name} ${index}`).sort(),
            );
            for (const deal of deals) expect(world.panel('riley', deal)).toMatchObject({ state: 'invoiced' });
        }));
});

describe('a deal with very many lines', () => {
    const deal = (world: World, count: number): string =>
        world.deals.make({
            name: 'Very many',
            lines: Array.from({ length: count }, (_none, index) => ({
                product: 'Onboarding',
                quantity: 1 + (index % 7),
                price: Math.round((0.01 + index * 1.37) * 100) / 100,
            })),
        });

    it('becomes one invoice with 500 lines, to the cent', () =>
        tell((world) => {
            const id = deal(world, 500);
            const { total } = world.preview('riley', id) as unknown as { total: number };
            world.click('riley', 'Create Invoice', id);
            world.advance(HOUR);
            const [invoice] = written(world);
            expect(linesOf(invoice)).toHaveLength(500);
            expect(invoice['total']).toBe(total);
        }));

    it('becomes one invoice with 1,000 lines, to the cent, and a second click changes nothing', () =>
        tell((world) => {
            const id = deal(world, 1000);
            const { hash, lines, problems, taxTotal, total } = world.preview('riley', id);
            expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
            expect(lines).toHaveLength(1000);
            const panel = world.click('riley', 'Create Invoice', id, { hash: String(hash) });
            expect(panel).toMatchObject({ state: 'working', problems: [] });
            world.click('riley', 'Create Invoice', id, { hash: String(hash) });
            world.advance(HOUR);
            const [invoice, ...others] = written(world);
            expect(others).toEqual([]);
            expect(linesOf(invoice)).toHaveLength(1000);
            expect(invoice).toMatchObject({ total, tax_total: taxTotal });
            const [intent] = world.rows('Intent__c');
            expect(intent).toMatchObject({ State__c: 'done', Request_Hash__c: hash, Expected_Total__c: total });
            expect(String(intent['Request__c']).length + String(intent['Request_2__c']).length).toBeGreaterThan(
                131_072,
            );
            expect(world.panel('riley', id)).toMatchObject({ state: 'invoiced' });
        }));

    it('with 1,000 lines that changed after the click posts nothing until the new preview is approved', () =>
        tell((world) => {
            const id = deal(world, 1000);
            const seen = world.preview('riley', id);
            world.click('riley', 'Create Invoice', id, { hash: String(seen.hash) });
            world.deals.change('OpportunityLineItem', String(world.rows('OpportunityLineItem').at(-1)?.['Id']), {
                Quantity: 12,
            });
            world.advance(HOUR);
            expect(written(world)).toEqual([]);
            expect(world.panel('riley', id)).toMatchObject({ state: 'attention' });
            const { total } = world.preview('riley', id);
            expect(total).not.toBe(seen.total);
            world.click('riley', 'Create Invoice', id);
            world.advance(HOUR);
            expect(written(world)).toMatchObject([{ total }]);
        }));
});

describe('amounts at the limits', () => {
    it.each([
        ['the smallest', 1, 0.01],
        ['the largest that Zoho Books holds', 1, 999_999_999.99],
        ['a tiny quantity', 0.01, 99.99],
    ])('%s', (_what, quantity, price) =>
        tell((world) => {
            const deal = world.deals.make({ lines: [{ product: 'Onboarding', quantity, price }] });
            const { total } = world.preview('riley', deal) as unknown as { total: number };
            world.click('riley', 'Create Invoice', deal);
            world.advance(HOUR);
            expect(written(world)).toMatchObject([{ total }]);
        }),
    );
});

describe('what disappears between the click and the worker', () => {
    it('the Account: a person is told, nothing is posted', () =>
        tell(
            (world) => {
                const deal = world.deals.make({ name: 'Short-lived', account: 'Short-lived GmbH' });
                world.click('riley', 'Create Invoice', deal);
                const account = world.deals.id('Account', 'Short-lived GmbH');
                world.org.runAnonymous(
                    world.org.admin,
                    `delete as system [SELECT Id FROM Account WHERE Id = '${account}'];`,
                );
                world.advance(HOUR);
                const intent = intentOf(world, deal);
                expect(intent).toMatchObject({ State__c: 'needs_person' });
                expect(intent['Message__c']).toMatch(/account .* deleted/i);
                expect(intent['Remedy__c']).toBeTruthy();
                expect(written(world)).toEqual([]);
                world.org.runAnonymous(
                    world.org.admin,
                    `undelete as system [SELECT Id FROM Account WHERE Id = '${account}' ALL ROWS];`,
                );
                world.invoke('alex', 'Inbox.replay', { intentIds: [intent['Id']] });
                world.advance(HOUR);
                expect(written(world)).toHaveLength(1);
            },
            { hasLostLog: true },
        ));

    it('the currency in Zoho Books: a person is told, and the invoice is made when it is back', () =>
        tell((world) => {
            const deal = world.deals.make({ name: 'In euros' });
            const { currencies } = world.books.books.state;
            const [[id, euro]] = [...currencies].filter(([, one]) => one.currency_code === 'EUR');
            world.click('riley', 'Create Invoice', deal);
            currencies.delete(id);
            world.advance(HOUR);
            const stopped = intentOf(world, deal);
            currencies.set(id, euro);
            expect(stopped['State__c']).not.toBe('done');
            expect(stopped['Message__c']).toBeTruthy();
            expect(stopped['Remedy__c']).toBeTruthy();
            if (stopped['State__c'] === 'needs_person')
                world.invoke('alex', 'Inbox.replay', { intentIds: [stopped['Id']] });
            world.advance(2 * HOUR);
            expect(intentOf(world, deal)).toMatchObject({ State__c: 'done' });
            expect(written(world)).toHaveLength(1);
        }));
});
