import { Money } from '../../language';
import { apexRules } from './apex-rules';
import { BooksClient } from './books-figures';
import { readMoneyScenarios, type MoneyScenario } from './read-scenarios';
import { figuresByRules, nodeRules, refusalsByRules, type NamedFigures } from './run-in-node';

const scenarios = readMoneyScenarios();
const all = scenarios.map((scenario) => [`${scenario.file}: ${scenario.title}`, scenario] as const);
const named = all.filter(([, { refused }]) => refused === null);
const refused = all.filter(([, one]) => one.refused !== null);
const exact = (text: string): string => Money.of(text).toString();

/** The figures that a scenario names, out of all. */
function chosen(all: NamedFigures, { gives }: MoneyScenario): NamedFigures {
    return Object.fromEntries(Object.keys(gives).map((name) => [name, all[name] ?? 'not there']));
}

const expected = ({ gives }: MoneyScenario): NamedFigures =>
    Object.fromEntries(Object.entries(gives).map(([name, value]) => [name, exact(value)]));

test('there are at least a hundred worked examples, each with a total or a balance, none twice', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(100);
    const bare = named
        .map(([, one]) => one)
        .filter(({ gives }) => gives['total'] === undefined && gives['balance'] === undefined);
    expect(bare.map(({ title }) => title)).toEqual([]);
    expect(new Set(all.map(([name]) => name)).size).toBe(scenarios.length);
});

describe('in Node', () => {
    test.each(named)('%s', (_name, scenario) => {
        expect(chosen(figuresByRules(scenario, nodeRules), scenario)).toEqual(expected(scenario));
        expect(refusalsByRules(scenario, nodeRules)).toEqual([]);
    });
    test.each(refused)('refused: %s', (_name, scenario) => {
        expect(refusalsByRules(scenario, nodeRules)).toEqual([scenario.refused]);
    });
});

describe('as Apex', () => {
    const rules = apexRules();
    test.each(named)('%s', (_name, scenario) => {
        expect(chosen(figuresByRules(scenario, rules), scenario)).toEqual(expected(scenario));
        expect(refusalsByRules(scenario, rules)).toEqual([]);
    });
    test.each(refused)('refused: %s', (_name, scenario) => {
        expect(refusalsByRules(scenario, rules)).toEqual([scenario.refused]);
    });
});

describe('in the books, over HTTP', () => {
    let books: BooksClient;
    beforeAll(async () => {
        books = await BooksClient.start();
    });
    afterAll(() => books.close());

    test.each(named)('%s', async (_name, scenario) => {
        expect(chosen(await books.figuresOf(scenario), scenario)).toEqual(expected(scenario));
    });
    test.each(refused)('refused: %s', async (_name, scenario) => {
        await expect(books.figuresOf(scenario)).rejects.toThrow(/Invalid value/);
    });
});
