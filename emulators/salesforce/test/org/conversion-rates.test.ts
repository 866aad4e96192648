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

test('amounts of deals are not converted where rates have dates', () => {
    const world = orgWith('MultiCurrency');
    world.org.setConversionRate({ isoCode: 'EUR', rate: '0.92', startDate: '2026-01-01' });
    expect(() => shown(world, 'SELECT convertCurrency(Amount) FROM Opportunity')).toThrow(/dated exchange rates/);
});
