import SumTable, { type SumRow } from 'c/sumTable';
import { removeAll, render, textOf } from '../../../../../../lwc-support/testing/render';

const SUM: SumRow = {
    ...{ key: 'k', entity: 'creditnotes', customerName: 'Acme Ltd', currencyCode: 'EUR', status: 'partially_paid' },
    ...{ crmCount: 1, booksCount: 2, crmTotal: 10, booksTotal: 20, mark: '≠' },
};

describe('c-sum-table', () => {
    afterEach(removeAll);

    it('shows both sides in words for people, without a customer', async () => {
        const element = await render('c-sum-table', SumTable, { sums: [SUM] });
        expect(textOf(element)).toContain('c.Term_Credit_Notes');
        expect(textOf(element)).toContain('c.Status_Partially_Paid');
        expect(textOf(element)).toContain('≠');
        expect(textOf(element)).not.toContain('Acme Ltd');
        await expect(element).toBeAccessible();
    });

    it('names the customer where each row is one of them', async () => {
        const element = await render('c-sum-table', SumTable, { sums: [SUM], withCustomer: true });
        expect(textOf(element)).toContain('Acme Ltd');
        expect(element.shadowRoot!.querySelectorAll('th')).toHaveLength(7);
    });
});
