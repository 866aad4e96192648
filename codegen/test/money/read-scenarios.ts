import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AnyInvoice, AnyLine, AnySettings, AnyTax } from './any-invoice';

/** Part of a payment or credit note that goes to the invoice. Amounts are decimal text. */
export interface Settling {
    readonly amount: string;
    readonly applied: string;
    readonly withheld: string;
    readonly refunded: string;
    readonly rate: string | null;
}

/** A worked example of a Markdown file: what is given, and every figure that was worked out by hand. */
export interface MoneyScenario {
    readonly file: string;
    readonly title: string;
    readonly invoice: AnyInvoice;
    readonly currency: string;
    readonly exchangeRate: string;
    readonly payments: readonly Settling[];
    readonly credits: readonly Settling[];
    /** Parts that are billed one after the other: `30%` of the deal, or the `rest`. */
    readonly bills: readonly string[];
    readonly isWrittenOff: boolean;
    readonly isVoid: boolean;
    /** The mistake for which it is refused, `discount-above-line, line 1`; null: it is computed. */
    readonly refused: string | null;
    /** `sub total`, `VAT 19`, `total`, `balance` … → amount as text */
    readonly gives: Readonly<Record<string, string>>;
}

/** Places of the currencies of the books. */
export const decimalsOf: Readonly<Record<string, number>> = { EUR: 2, USD: 2, GBP: 2, INR: 2, JPY: 0, KWD: 3 };

const settingNames: Readonly<Record<string, keyof AnySettings>> = {
    tax_rounding: 'taxRounding',
    transaction_rounding: 'totalRounding',
    rounding_increment: 'increment',
    line_discount_rounding: 'lineDiscountRounding',
    discount_shares: 'discountShares',
    late_discount_base: 'lateDiscountBase',
    inclusive_split: 'inclusiveSplit',
    inclusive_sub_total: 'inclusiveSubTotal',
    compound_base: 'compoundBase',
    shipping_tax: 'shippingTax',
    base_total: 'baseTotal',
    quantity_decimals: 'quantityDecimals',
    rate_decimals: 'rateDecimals',
};
const numberSettings: readonly string[] = ['quantity_decimals', 'rate_decimals'];
const facts: readonly string[] = [
    ...['currency', 'exchange rate', 'discount', 'prices', 'shipping', 'shipping taxed', 'adjustment'],
    ...['payment', 'credit', 'write off', 'void', 'bill'],
];

const usual: AnySettings = {
    decimals: 2,
    quantityDecimals: 6,
    rateDecimals: 6,
    taxRounding: 'entity_level',
    totalRounding: 'no_rounding',
    increment: '1',
    lineDiscountRounding: 'discount',
    discountShares: 'exact',
    lateDiscountBase: 'with_tax',
    inclusiveSplit: 'net_first',
    inclusiveSubTotal: 'from_quoted',
    compoundBase: 'exact',
    shippingTax: 'apart',
    baseTotal: 'converted',
};

type Row = readonly string[];

function cells(row: string): Row {
    return row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
}

/** The rows of the table whose first heading is given. */
function tableOf(part: string, heading: string): readonly Row[] {
    const rows = part.split('\n').filter((row) => row.startsWith('|'));
    const start = rows.findIndex((row) => cells(row)[0] === heading);
    if (start < 0) {
        return [];
    }
    const rest = rows.slice(start + 2);
    const end = rest.findIndex((row) => ['Quantity', 'Given', 'Gives'].includes(cells(row)[0] ?? ''));
    return (end < 0 ? rest : rest.slice(0, end)).map(cells);
}

/** `CGST 9 + SGST 9` is a group, `QST 9.975 compound` stands on the other taxes, `` is no tax. */
export function taxesOf(text: string): readonly AnyTax[] {
    return text === ''
        ? []
        : text.split('+').map((one) => {
              const match = /^(\S+) (\d+(?:\.\d+)?)( compound)?$/.exec(one.trim());
              if (match === null) {
                  throw new Error(`'${one}' is no tax; write for example 'VAT 19'.`);
              }
              return { key: `${match[1]} ${match[2]}`, percentage: match[2] ?? '', isCompound: match[3] !== undefined };
          });
}

function settlingOf(text: string): Settling {
    const [amount = '', ...words] = text.split(' ');
    const after = (word: string): string | undefined => words[words.indexOf(word) + 1];
    const named = (word: string): string | null => (words.includes(word) ? (after(word) ?? null) : null);
    return {
        amount,
        applied: named('applied') ?? amount,
        withheld: named('withheld') ?? '0',
        refunded: named('refunded') ?? '0',
        rate: named('at'),
    };
}

function settingsOf(given: readonly Row[], decimals: number): AnySettings {
    const named = given
        .filter(([name = '']) => name in settingNames)
        .map(([name = '', value = '']) => [settingNames[name], numberSettings.includes(name) ? Number(value) : value]);
    return { ...usual, decimals, ...(Object.fromEntries(named) as Partial<AnySettings>) };
}

function lineOf([quantity = '', rate = '', discount = '', tax = '']: Row): AnyLine {
    return { quantity, rate, discount, taxes: taxesOf(tax) };
}

function scenarioOf(file: string, part: string): MoneyScenario {
    const title = (/^## (.*)$/m.exec(part) ?? [])[1] ?? '';
    const given = tableOf(part, 'Given');
    const lines = tableOf(part, 'Quantity');
    for (const [name = ''] of given) {
        if (!facts.includes(name) && !(name in settingNames)) {
            throw new Error(`${file}, '${title}': nothing is called '${name}'.`);
        }
    }
    const all = (name: string): readonly string[] => given.filter((row) => row[0] === name).map((row) => row[1] ?? '');
    const fact = (name: string): string | undefined => all(name)[0];
    const [discount = '', ...when] = (fact('discount') ?? '').split(' ');
    const currency = fact('currency') ?? 'EUR';
    const results = tableOf(part, 'Gives');
    const nets = lines.map((row, index) => [`line ${index + 1}`, row[4] ?? '']).filter(([, net]) => net !== '');
    return {
        file,
        title,
        currency,
        exchangeRate: fact('exchange rate') ?? '1',
        invoice: {
            lines: lines.map(lineOf),
            discountType: discount === '' ? 'item_level' : 'entity_level',
            discount,
            isDiscountBeforeTax: !when.includes('after'),
            isInclusiveTax: fact('prices') === 'include tax',
            shipping: fact('shipping') ?? '0',
            shippingTaxes: taxesOf(fact('shipping taxed') ?? ''),
            adjustment: fact('adjustment') ?? '0',
            settings: settingsOf(given, decimalsOf[currency] ?? 2),
        },
        payments: all('payment').map(settlingOf),
        credits: all('credit').map(settlingOf),
        bills: all('bill'),
        isWrittenOff: fact('write off') === 'yes',
        isVoid: fact('void') === 'yes',
        refused: results.find(([name]) => name === 'refused')?.[1] ?? null,
        gives: Object.fromEntries([
            ...nets,
            ...results.filter(([name]) => name !== 'refused').map(([name, value]) => [name, value]),
        ]),
    };
}

/** All worked examples, in the order of the files. */
export function readMoneyScenarios(): readonly MoneyScenario[] {
    const folder = join(__dirname, 'scenarios');
    return readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .sort()
        .flatMap((name) =>
            readFileSync(join(folder, name), 'utf8')
                .split(/^(?=## )/m)
                .filter((part) => part.startsWith('## '))
                .map((part) => scenarioOf(basename(name, '.md'), part)),
        );
}
