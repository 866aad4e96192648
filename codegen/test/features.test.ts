import { join } from 'node:path';
import { classTextFiles } from '../compiler/emit/generated-file';
import { classesWithTheirNeeds } from './proof/package-classes';
import { loadApex } from './proof/apex-program';

const root = join(__dirname, '../..');
/** Stores a product with standard prices in two currencies where the org has currencies, and maps it. */
const probe = `
public class FeatureProbe {
    public static String rate() {
        Product2 seat = new Product2(Name = 'Seat', IsActive = true);
        insert seat;
        PricebookEntry dollars = price(seat.Id, 20);
        PricebookEntry euros = price(seat.Id, 18);
        if (OrgFeatures.hasField(PricebookEntry.SObjectType, 'CurrencyIsoCode')) {
            dollars.put('CurrencyIsoCode', 'USD');
            euros.put('CurrencyIsoCode', 'EUR');
            insert dollars;
        }
        insert euros;
        MappingContext context = new MappingContext(new Connection__c(Base_Currency__c = 'EUR'), Date.newInstance(2026, 6, 9));
        List<Product2> loaded = ProductToItemMapper.load(new Set<Id>{ seat.Id });
        return String.valueOf(ProductToItemMapper.mapRecord(loaded[0], context).value.rate);
    }
    private static PricebookEntry price(Id productId, Decimal amount) {
        return new PricebookEntry(
            Product2Id = productId, Pricebook2Id = Test.getStandardPricebookId(), UnitPrice = amount, IsActive = true
        );
    }
    public static Integer queries() {
        Account acme = new Account(Name = 'Acme');
        insert acme;
        Integer before = Limits.getQueries();
        AccountToCustomerMapper.Result result = AccountToCustomerMapper.mapRecord(
            AccountToCustomerMapper.load(new Set<Id>{ acme.Id })[0], new MappingContext(new Connection__c(), Date.newInstance(2026, 6, 9))
        );
        Assert.areEqual('business', result.value.customerSubType);
        return Limits.getQueries() - before;
    }
}`;

const files = [
    ...classesWithTheirNeeds(root, ['ProductToItemMapper', 'AccountToCustomerMapper', 'OrgFeatures']),
    ...classTextFiles('FeatureProbe', probe),
];

describe.each([
    ['with currencies and person accounts', ['Quotes', 'Orders', 'MultiCurrency', 'PersonAccounts'] as const, 1],
    ['without them', [] as const, 0],
])('an org %s', (_name, features, moreQueries) => {
    const { org, program } = loadApex(files, features);
    const call = (method: string): unknown =>
        org.execute({ user: org.admin, kind: 'sync' }, () =>
            program.findClass('FeatureProbe')?.invokeStatic(method, []),
        );

    test('has the price of a product in the currency of Zoho Books', () => {
        expect(Number(call('rate'))).toBe(18);
    });

    test('reads what only it has in one more query', () => {
        // One for the records, one for the overrides.
        expect(Number(call('queries'))).toBe(2 + moreQueries);
    });
});
