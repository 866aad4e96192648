import { differenceStateTerm, differenceTerm, listTerm, statusTerm } from 'c/bookTerms';

describe('c-book-terms', () => {
    it.each([
        [listTerm('customer_payment'), 'c.Term_Payments'],
        [listTerm('contacts'), 'c.Term_Customers'],
        [listTerm('creditnotes'), 'c.Term_Credit_Notes'],
        [statusTerm('partially_paid'), 'c.Status_Partially_Paid'],
        [differenceTerm('missing'), 'c.Difference_Missing'],
        [differenceStateTerm('pulled'), 'c.Difference_Pulled'],
    ])('says %s for what the API names otherwise', (text, label) => {
        expect(text).toBe(label);
    });

    it('shows as words what nobody knew of', () => {
        expect(statusTerm('pending_approval')).toBe('pending approval');
        expect(listTerm(undefined)).toBe('');
    });
});
