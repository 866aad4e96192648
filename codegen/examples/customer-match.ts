import * as match from '../logic/customer-match';
import { examplesOf } from './logic-examples';

function candidate(zohoId: string, name: string, more: Partial<match.Candidate> = {}): match.Candidate {
    return {
        zohoId,
        name,
        companyName: null,
        email: null,
        key: null,
        taxNumber: null,
        website: null,
        isActive: true,
        ...more,
    };
}

const wanted: match.Wanted = {
    name: 'Acme Ltd',
    email: 'jane@acme.example',
    key: 'org:001',
    taxNumber: 'DE 123 456 789',
    website: 'https://www.acme.example/about',
};

/** Every sign, as long as no admin names others. */
const rules = ['key', 'tax_number', 'name', 'company', 'email', 'domain'];

export const customerMatchExamples = examplesOf('customer-match', match, [
    { name: 'ignoresLegalFormAndPunctuation', of: 'normalizeName', args: ['  Acme, Ltd. '] },
    { name: 'keepsANameThatIsOnlyALegalForm', of: 'normalizeName', args: ['SE'] },
    {
        name: 'normalizesUmlautsAndNoBreakSpaces',
        of: 'normalizeName',
        args: ['\u00a0MÜLLER\u00a0 & Söhne GmbH & Co. KG'],
    },
    { name: 'normalizesNothingToNothing', of: 'normalizeName', args: [' '] },
    { name: 'writesANameInEveryForm', of: 'nameVariants', args: ['Acme, Ltd.'] },
    { name: 'hasNoFormsForALegalFormAlone', of: 'nameVariants', args: ['SE'] },
    {
        name: 'findsByKeyFirst',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Acme'), candidate('2', 'Other', { key: 'org:001' })], rules],
    },
    {
        name: 'findsByName',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'ACME Limited', { email: ' JANE@acme.example' })], rules],
    },
    {
        name: 'findsByCompany',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Jane Doe', { companyName: 'Acme' })], rules],
    },
    {
        name: 'isAmbiguousWithTwoOfAName',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Acme'), candidate('2', 'Acme Inc')], rules],
    },
    {
        name: 'findsByTheAddressAlone',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Jane', { email: 'jane@acme.example' })], rules],
    },
    {
        name: 'findsByTheTaxNumberOverNameAndAddress',
        of: 'matchCustomer',
        args: [
            wanted,
            [
                candidate('1', 'Acme', { email: 'jane@acme.example' }),
                candidate('2', 'Acme Holding', { taxNumber: 'de123456789' }),
            ],
            rules,
        ],
    },
    {
        name: 'neverFindsACustomerWithAnotherTaxNumber',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Acme', { taxNumber: 'DE987654321' })], rules],
    },
    {
        name: 'asksWhenTheNameIsOneCustomersAndTheAddressAnothers',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Acme'), candidate('2', 'Jane', { email: 'jane@acme.example' })], rules],
    },
    {
        name: 'decidesBetweenTwoOfANameByTheDomain',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Acme'), candidate('2', 'Acme', { website: 'acme.example' })], rules],
    },
    {
        name: 'asksWhenOnlyTheDomainAgrees',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Roadrunner', { email: 'office@acme.example' })], rules],
    },
    {
        name: 'ignoresInactiveCustomers',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Acme', { isActive: false })], rules],
    },
    {
        name: 'createsWithoutCandidates',
        of: 'matchCustomer',
        args: [{ ...wanted, email: null, key: null, taxNumber: null, website: null }, [], rules],
    },
    {
        name: 'doesNotFindBySignsThatAreNoRule',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Acme', { email: 'jane@acme.example', website: 'acme.example' })], ['key']],
    },
    {
        name: 'doesNotMindAnotherTaxNumberWhereThatIsNoRule',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Acme', { taxNumber: 'DE987654321' })], ['key', 'name']],
    },
    { name: 'readsTheDomainOfAWebSite', of: 'domainOf', args: ['https://www.Acme.example:8080/a?b'] },
    { name: 'readsTheDomainOfAnAddress', of: 'domainOf', args: ['Jane@acme.example'] },
    { name: 'takesNoDomainFromAMailProvider', of: 'domainOf', args: ['jane@gmail.com'] },
    { name: 'takesNoDomainFromNothing', of: 'domainOf', args: [null] },
    { name: 'comparesTaxNumbersWithoutSeparators', of: 'normalizeTaxNumber', args: ['de 123.456-78/9'] },
    { name: 'comparesNoTaxNumberAsNothing', of: 'normalizeTaxNumber', args: [null] },
]);
