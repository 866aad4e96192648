import { compileProject } from '../../compiler';
import { loadTypeTables } from '../../types';
import { createManualClock, createOrg, createSeededRandom, noNetwork, type Org } from '../../org';
import { loadFiles } from '../store/data-org';

function orgWith(...features: 'MultiCurrency'[]): { org: Org; lines: string[] } {
    const { model } = loadFiles({}, { features });
    const lines: string[] = [];
    const compiled = compileProject(model, loadTypeTables());
    const clock = createManualClock(Date.parse('2026-03-02T09:00:00Z'));
    const parts = { clock, random: createSeededRandom(1), network: noNetwork };
    return { org: createOrg({ model, compiled, ...parts, onDebug: (line) => lines.push(line) }), lines };
}

function shown({ org, lines }: ReturnType<typeof orgWith>, query: string): string {
    org.runAnonymous(org.admin, `for (SObject row : Database.query('${query}')) { System.debug(row); }`);
    return lines.join('\n');
}

test('the rate of a day is the one that began last', () => {
    const world = orgWith('MultiCurrency');
    world.org.setConversionRate({ isoCode: 'EUR', rate: '0.95', startDate: '2026-02-01' });
    world.org.setConversionRate({ isoCode: 'EUR', rate: '0.91', startDate: '2026-01-01' });
    world.org.setConversionRate({ isoCode: 'EUR', rate: '0.92', startDate: '2026-01-01' });
    const of = (day: string): string =>
        shown(
            world,
            `SELECT ConversionRate FROM DatedConversionRate WHERE StartDate <= ${day} AND NextStartDate > ${day}`,
        );
    expect(of('2026-01-31')).toMatch(/0\.92/);
    world.lines.length = 0;
    expect(of('2026-02-01')).toMatch(/0\.95/);
    world.lines.length = 0;
    expect(of('2025-12-31')).toBe('');
});

test('a rate of a new currency makes it one of the org', () => {
    const world = orgWith('MultiCurrency');
    world.org.setConversionRate({ isoCode: 'JPY', rate: '155.5', decimalPlaces: 0 });
    world.org.setConversionRate({ isoCode: 'JPY', rate: '160' });
    expect(shown(world, `SELECT ConversionRate FROM CurrencyType WHERE DecimalPlaces = 0`)).toMatch(/160/);
});

test('a rate of nothing, and any in an org with one currency, is refused', () => {
    expect(() => orgWith('MultiCurrency').org.setConversionRate({ isoCode: 'EUR', rate: '0' })).toThrow('0 is no');
    expect(() => orgWith().org.setConversionRate({ isoCode: 'EUR', rate: '1' })).toThrow('one currency');
});

describe('convertCurrency() of a deal, where rates have dates', () => {
    const world = orgWith('MultiCurrency');
    world.org.setConversionRate({ isoCode: 'EUR', rate: '0.5' });
    world.org.setConversionRate({ isoCode: 'EUR', rate: '0.8', startDate: '2026-01-01' });
    world.org.setConversionRate({ isoCode: 'EUR', rate: '0.4', startDate: '2026-02-01' });
    world.org.runAnonymous(
        world.org.admin,
        `insert new Opportunity(Name = 'D', StageName = 'Prospecting', Amount = 100, CurrencyIsoCode = 'EUR',
             CloseDate = Date.newInstance(2026, 1, 31));
         insert new Account(Name = 'A', AnnualRevenue = 100, CurrencyIsoCode = 'EUR');`,
    );
    const amountIn = (query: string, field: string): string => {
        world.lines.length = 0;
        world.org.runAnonymous(
            world.org.admin,
            `System.debug(((Decimal) Database.query('${query}')[0].get('${field}')).setScale(2));`,
        );
        return world.lines.join('');
    };
    const closeOn = (month: number, day: number): void => {
        world.org.runAnonymous(
            world.org.admin,
            `Opportunity deal = [SELECT Id FROM Opportunity];
             deal.CloseDate = Date.newInstance(${month === 12 ? 2025 : 2026}, ${month}, ${day});
             update deal;`,
        );
    };

    test.each([
        ['the last day of a rate', 1, 31, '125.00'],
        ['the first day of the next', 2, 1, '250.00'],
        ['a day before all of them: the rate without a date', 12, 31, '200.00'],
    ])('takes the rate of its close date: %s', (_name, month, day, amount) => {
        closeOn(month, day);
        expect(amountIn('SELECT convertCurrency(Amount) FROM Opportunity', 'Amount')).toMatch(amount);
    });

    test('leaves other objects with the rate without a date', () => {
        expect(amountIn('SELECT convertCurrency(AnnualRevenue) FROM Account', 'AnnualRevenue')).toMatch('200.00');
    });
});
