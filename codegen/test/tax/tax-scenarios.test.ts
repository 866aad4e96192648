import { apexTaxRules } from './apex-tax-rules';
import { answerByRules } from './answer-by-rules';
import { BooksTaxes } from './books-taxes';
import { chooseTax } from '../../logic/tax-choice';
import { placeOfSupply } from '../../logic/place-of-supply';
import { readTaxScenarios, type TaxScenario } from './read-tax-scenarios';

const scenarios = readTaxScenarios();
const named = scenarios.map((scenario) => [`${scenario.file}: ${scenario.sale['Sale'] ?? ''}`, scenario] as const);

function expected({ sale }: TaxScenario): Readonly<Record<string, string>> {
    return Object.fromEntries(['Answer', 'Supply', 'Place', 'Tax'].map((name) => [name, sale[name] ?? '']));
}

test('each region has a table, and no sale stands twice', () => {
    expect([...new Set(scenarios.map(({ file }) => file))]).toHaveLength(4);
    expect(new Set(named.map(([name]) => name)).size).toBe(scenarios.length);
});

describe('in Node', () => {
    test.each(named)('%s', (_name, scenario) => {
        expect(answerByRules(scenario, { chooseTax, placeOfSupply })).toEqual(expected(scenario));
    });
});

describe('as Apex', () => {
    const rules = apexTaxRules();
    test.each(named)('%s', (_name, scenario) => {
        expect(answerByRules(scenario, rules)).toEqual(expected(scenario));
    });
});

describe('in the books, over HTTP', () => {
    let books: BooksTaxes;
    beforeAll(async () => {
        books = await BooksTaxes.start();
    });
    afterAll(() => books.close());

    const answered = named.filter(([, { sale }]) => sale['Tax'] !== '');
    test.each(answered)('%s: the tax is charged on 100.00', async (_name, scenario) => {
        expect(await books.taxOf(scenario)).toBe(scenario.sale['Tax']);
    });

    const split = answered.filter(([, { sale }]) => sale['Supply'] === 'intra' || sale['Supply'] === 'inter');
    test.each(split)('%s: the other tax is refused', async (_name, scenario) => {
        expect(await books.codeOfTheOther(scenario)).toBe(3032);
    });
});
