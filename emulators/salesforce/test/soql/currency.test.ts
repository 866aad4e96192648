import { ApexDecimal } from '../../library/decimal';
import { RowBuilder } from '../../store';
import { getNamed } from '../../store/sobject-access';
import { DataOrg, NOW, standardModel } from '../store/data-org';

function orgWithDeal(multiCurrency: boolean): DataOrg {
    const org = new DataOrg(standardModel(multiCurrency ? ['MultiCurrency'] : []));
    new RowBuilder(org.rt.store, NOW, org.seeded.adminId).insert('Opportunity', {
        name: 'deal',
        stagename: 'Prospecting',
        amount: ApexDecimal.parse('90.00'),
        currencyisocode: 'EUR',
    });
    return org;
}

const shown = (org: DataOrg, item: string, name: string): string => {
    const [deal] = org.query(`SELECT ${item} FROM Opportunity`).records;
    return String(getNamed(org.rt, deal!, name));
};

/** SOQL and SOSL Reference, "convertCurrency()" and "FORMAT()"; the seeded rate is 0.9 EUR for one USD. */
test.each([
    ['convertCurrency(Amount)', 'Amount', '100.0000'],
    ['convertCurrency(Amount) dollars', 'dollars', '100.0000'],
    ['FORMAT(Amount) text', 'text', '€90.00'],
    ['FORMAT(convertCurrency(Amount)) text', 'text', '$100.00'],
])('%s of an amount in EUR is %s %s for a user of USD', (item, name, expected) => {
    expect(shown(orgWithDeal(true), item, name)).toBe(expected);
});

test('an org with one currency converts none', () => {
    expect(() => shown(orgWithDeal(false), 'convertCurrency(Amount)', 'Amount')).toThrow(
        'convertCurrency() can only be used in organizations with multiple currencies',
    );
    expect(shown(orgWithDeal(false), 'FORMAT(Amount) text', 'text')).toBe('$90.00');
});

test('FORMAT() without an alias would be a text in a number field and is refused by name', () => {
    expect(() => shown(orgWithDeal(true), 'FORMAT(Amount)', 'Amount')).toThrow(/FORMAT\(\) without an alias/);
});
