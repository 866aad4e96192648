import * as match from '../logic/customer-match';
import { examplesOf } from './logic-examples';

function candidate(zohoId: string, name: string, more: Partial<match.Candidate> = {}): match.Candidate {
    return { zohoId, name, companyName: null, email: null, key: null, isActive: true, ...more };
}

const wanted: match.Wanted = { name: 'Acme Ltd', email: 'jane@acme.example', key: 'org:001' };

export const customerMatchExamples = examplesOf('customer-match', match, [
    { name: 'ignoresLegalFormAndPunctuation', of: 'normalizeName', args: ['  Acme, Ltd. '] },
    { name: 'keepsANameThatIsOnlyALegalForm', of: 'normalizeName', args: ['SE'] },
    {
        name: 'normalizesUmlautsAndNoBreakSpaces',
        of: 'normalizeName',
        args: ['\u00a0MÜLLER\u00a0 & Söhne GmbH & Co. KG'],
    },
    { name: 'normalizesNothingToNothing', of: 'normalizeName', args: [' '] },
    {
        name: 'findsByKeyFirst',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Acme'), candidate('2', 'Other', { key: 'org:001' })]],
    },
    {
        name: 'findsByName',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'ACME Limited', { email: ' JANE@acme.example' })]],
    },
    {
        name: 'findsByCompany',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Jane Doe', { companyName: 'Acme' })]],
    },
    {
        name: 'isAmbiguousWithTwoOfAName',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Acme'), candidate('2', 'Acme Inc')]],
    },
    {
        name: 'createsWhenOnlyTheAddressAgrees',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Jane', { email: 'jane@acme.example' })]],
    },
    {
        name: 'ignoresInactiveCustomers',
        of: 'matchCustomer',
        args: [wanted, [candidate('1', 'Acme', { isActive: false })]],
    },
    { name: 'createsWithoutCandidates', of: 'matchCustomer', args: [{ ...wanted, email: null, key: null }, []] },
]);
