import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SWITCHES as ALL_SWITCHES, type JsonObject, type SwitchSettings } from '../../emulators/zoho-books';
import { World } from '../world';

type Settings = Readonly<Record<string, unknown>>;

interface Found {
    readonly invoices: number;
    readonly explained: number;
    readonly settings: Settings;
    readonly unexplained: readonly { readonly number: string }[];
}

const line = (rate: number, tax_id = '', more: JsonObject = {}): JsonObject => ({
    name: 'Work',
    quantity: 1,
    rate,
    tax_id,
    ...more,
});

/** Taxes of the kinds that settings are about: a rate, a whole, halves, and a compound one on a simple one. */
function makeTaxes(world: World) {
    const tax = (tax_name: string, tax_percentage: number, tax_type = 'tax'): string => {
        const made = world.books.call('POST', '/settings/taxes', { tax_name, tax_percentage, tax_type });
        return String((made['tax'] as JsonObject)['tax_id']);
    };
    const group = (tax_group_name: string, ...parts: readonly string[]): string => {
        const made = world.books.call('POST', '/settings/taxgroups', { tax_group_name, taxes: parts.join(',') });
        return String((made['tax_group'] as JsonObject)['tax_group_id']);
    };
    return {
        rate: tax('Rate', 19),
        duty: tax('Duty', 100),
        halves: group('Halves', tax('Left half', 9), tax('Right half', 9)),
        compound: group('Compound', tax('Simple', 5), tax('On top', 50, 'compound_tax')),
    };
}

/** Invoices in which every setting shows. */
function bill(world: World): void {
    const { rate, duty, halves, compound } = makeTaxes(world);
    const customer_id = String(world.books.customers()[0]['contact_id']);
    const invoice = (line_items: readonly JsonObject[], more: JsonObject = {}): void => {
        world.books.call('POST', '/invoices', { customer_id, line_items, ...more });
    };
    const whole = { discount_type: 'entity_level' };
    invoice([line(0.33, rate), line(0.33, rate), line(0.33, rate)]);
    invoice([line(0.335, '', { quantity: 3, discount: '50%' })]);
    invoice([line(0.5), line(0.5), line(0.5, duty)], { ...whole, discount: 0.1 });
    invoice([line(100, rate)], { ...whole, discount: '10%', is_discount_before_tax: false });
    invoice([line(10.01, halves)], { is_inclusive_tax: true });
    invoice([line(0.33, rate), line(0.33, rate), line(0.33, rate)], { is_inclusive_tax: true });
    invoice([line(9.93, compound)]);
    invoice([line(100, rate)], { shipping_charge: 12, shipping_charge_tax_id: rate });
    invoice([line(10.43)]);
    const dollar = currencyOf(world, 'USD');
    const abroad = world.books.createCustomer({ contact_name: 'Abroad Inc', currency_id: dollar });
    invoice([line(1.5)], { customer_id: abroad, exchange_rate: 0.33, shipping_charge: 1.5 });
}

function currencyOf(world: World, code: string): string {
    return [...world.books.books.state.currencies.values()].find((one) => one.currency_code === code)!.currency_id;
}

function connectionOf(world: World) {
    return world.rows('Connection__c')[0];
}

function result(world: World): Found {
    return JSON.parse(String(connectionOf(world)['Calibration__c'])) as Found;
}

function calibrated(switches: SwitchSettings): Found {
    const world = new World({ webhooks: false });
    world.books.books.state.invoices.clear();
    Object.entries(switches).forEach(([name, value]) => world.books.books.switches.write(name, String(value)));
    bill(world);
    const forecast = world.invoke<number>('alex', 'MoneySetupController.calibrate', {
        connectionId: connectionOf(world)['Id'],
    });
    const calls = world.callsDuring(() => world.settle());
    expect(calls.filter((call) => !call.startsWith('GET'))).toEqual([]);
    expect(calls.length).toBeLessThanOrEqual(forecast + 2);
    return result(world);
}

const SWITCHES: readonly SwitchSettings[] = [
    {},
    { tax_rounding: 'item_level' },
    { line_discount_rounding: 'remainder' },
    { discount_shares: 'rounded' },
    { late_discount_base: 'sub_total' },
    { inclusive_split: 'tax_first' },
    { inclusive_sub_total: 'from_lines' },
    { compound_base: 'rounded' },
    { shipping_tax: 'with_lines' },
    { transaction_rounding: 'whole' },
    { base_total: 'summed' },
    { transaction_rounding: 'increment', rounding_increment: '0.05' },
    { tax_rounding: 'item_level', inclusive_split: 'tax_first', shipping_tax: 'with_lines', compound_base: 'rounded' },
    { tax_rounding: 'item_level', discount_shares: 'rounded', late_discount_base: 'sub_total' },
    { line_discount_rounding: 'remainder', inclusive_sub_total: 'from_lines', transaction_rounding: 'whole' },
];

/** What only a draft with many digits tells. */
const DIGITS: readonly SwitchSettings[] = [{ quantity_decimals: 2 }, { rate_decimals: 3 }, { quantity_decimals: 0 }];

test('every setting about money is a switch of the books that is played here, and is found', () => {
    const page = readFileSync(join(__dirname, '../../docs/reference/money.md'), 'utf8');
    const [, table = ''] = /## Settings(.*?)## Calibration/s.exec(page) ?? [];
    const settings = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name).sort();
    expect(settings).toHaveLength(13);
    expect(settings.filter((name) => !(name in ALL_SWITCHES))).toEqual([]);
    const played = new Set([...SWITCHES, ...DIGITS].flatMap((one) => Object.keys(one)));
    expect([...played].sort()).toEqual(settings);
});

describe('calibration by reading', () => {
    it.each(SWITCHES.map((switches) => [JSON.stringify(switches), switches] as const))(
        'finds %s from the invoices that are there, and writes nothing',
        (_name, switches) => {
            const found = calibrated(switches);
            expect(found.unexplained).toEqual([]);
            expect(found.explained).toBe(found.invoices);
            expect(found.settings).toMatchObject(expected(switches));
        },
    );

    it('lists the invoice that no setting explains', () => {
        const world = new World({ webhooks: false });
        bill(world);
        const odd = [...world.books.books.state.invoices.values()].at(-1)!;
        odd.totals = { ...odd.totals, total: 77.77 };
        const connectionId = connectionOf(world)['Id'];
        world.invoke('alex', 'MoneySetupController.calibrate', { connectionId });
        world.settle();
        expect(result(world).unexplained).toEqual([expect.objectContaining({ number: odd.number, total: 77.77 })]);
    });

    it('is only for those who may set the connection up', () => {
        const world = new World({ webhooks: false });
        const connectionId = connectionOf(world)['Id'];
        expect(() => world.invoke('riley', 'MoneySetupController.calibrate', { connectionId })).toThrow();
    });
});

describe('a calibration that the minute has too few calls for', () => {
    /** A share of six calls for reading, in a world in which nothing else happens. */
    const frugal = (switches: SwitchSettings = {}): World => {
        const world = new World({ switches, webhooks: false });
        world.deals.change('Connection__c', String(connectionOf(world)['Id']), { Minute_Budget__c: 12 });
        return world;
    };
    /** Calls of each of the next minutes. */
    const minutes = (world: World, count: number): readonly number[] =>
        Array.from({ length: count }, () => world.callsDuring(() => world.advance(1)).length);

    it('reads on in the next one, and never calls more often than it may', () => {
        const world = frugal();
        bill(world);
        const connectionId = connectionOf(world)['Id'];
        const before = connectionOf(world)['Calibration__c'];
        world.invoke('alex', 'MoneySetupController.calibrate', { connectionId });
        const calls = minutes(world, 10);
        expect(before ?? null).toBeNull();
        expect(Math.max(...calls)).toBeLessThanOrEqual(12);
        expect(calls.filter((count) => count > 0).length).toBeGreaterThan(2);
        expect(result(world).invoices).toBe(world.books.invoices().length);
        expect(result(world)).toMatchObject({ explained: result(world).invoices, unexplained: [] });
    });

    it('removes every draft and its customer, and asks every question', () => {
        const switches: SwitchSettings = { tax_rounding: 'item_level', shipping_tax: 'with_lines' };
        const world = frugal(switches);
        makeTaxes(world);
        const before = [world.books.invoices().length, world.books.customers().length];
        const connectionId = String(connectionOf(world)['Id']);
        world.deals.change('Connection__c', connectionId, { Is_Test__c: true });
        world.invoke('alex', 'MoneySetupController.probe', { connectionId });
        const calls = minutes(world, 60);
        expect(Math.max(...calls)).toBeLessThanOrEqual(12);
        expect(result(world).settings).toMatchObject(switches);
        expect([world.books.invoices().length, world.books.customers().length]).toEqual(before);
    });

    it('leaves nothing behind when the calls of the day end in the middle', () => {
        const world = new World({ webhooks: false, switches: { daily_limit: 1000 } });
        makeTaxes(world);
        const before = [world.books.invoices().length, world.books.customers().length];
        const connectionId = String(connectionOf(world)['Id']);
        world.deals.change('Connection__c', connectionId, { Is_Test__c: true });
        // Of 1,000 calls a day 300 are not for this: seven are left.
        world.books.books.switches.write('daily_remaining', '307');
        world.invoke('alex', 'MoneySetupController.probe', { connectionId });
        world.settle();
        expect([world.books.invoices().length, world.books.customers().length]).toEqual(before);
        expect(result(world).invoices).toBeLessThan(4);
    });
});

/** The increment is a number in the result. */
function expected(switches: SwitchSettings): Settings {
    const { rounding_increment, ...rest } = switches;
    return { ...rest, ...(rounding_increment === undefined ? {} : { rounding_increment: Number(rounding_increment) }) };
}

describe('calibration by drafts', () => {
    const probed = (switches: SwitchSettings, isTest: boolean): World => {
        const world = new World({ switches, webhooks: false });
        makeTaxes(world);
        const connection = connectionOf(world);
        if (isTest) {
            world.org.runAnonymous(
                world.org.admin,
                `update as system new Connection__c(Id = '${String(connection['Id'])}', Is_Test__c = true);`,
            );
        }
        world.invoke('alex', 'MoneySetupController.probe', { connectionId: connection['Id'] });
        world.settle();
        return world;
    };

    it.each(
        [...SWITCHES, ...DIGITS]
            .filter((one) => one.transaction_rounding === undefined)
            .map((one) => [JSON.stringify(one), one]),
    )('finds %s in a test organisation, and leaves nothing behind', (_name, switches) => {
        const before = new World({ webhooks: false });
        const world = probed(switches as SwitchSettings, true);
        expect(result(world).settings).toMatchObject(expected(switches as SwitchSettings));
        expect(world.books.invoices()).toHaveLength(before.books.invoices().length);
        expect(world.books.customers()).toHaveLength(before.books.customers().length);
    });

    it('is refused in an organisation that is not marked as a test organisation', () => {
        expect(() => probed({}, false)).toThrow('test organisation');
    });
});
