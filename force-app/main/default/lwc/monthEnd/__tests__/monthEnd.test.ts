import getView from '@salesforce/apex/MonthEndController.getView';
import comparePeriod from '@salesforce/apex/MonthEndController.compare';
import repairDifferences from '@salesforce/apex/MonthEndController.repair';
import lockPeriod from '@salesforce/apex/MonthEndController.lock';
import MonthEnd from 'c/monthEnd';
import type { DifferenceView, MonthEndView, RowView } from 'bookbridge/views';
import { part, removeAll, render, settled, textOf } from '../../../../../../lwc-support/testing/render';
import { csvOf, lastMonth } from '../figures';

jest.mock('@salesforce/apex/MonthEndController.getView', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MonthEndController.compare', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MonthEndController.enter', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MonthEndController.repair', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MonthEndController.accept', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/MonthEndController.lock', () => ({ default: jest.fn() }), { virtual: true });

const getMock = getView as unknown as jest.Mock;
const compareMock = comparePeriod as unknown as jest.Mock;
const repairMock = repairDifferences as unknown as jest.Mock;
const lockMock = lockPeriod as unknown as jest.Mock;
const show = () => render('c-month-end', MonthEnd);

const ROW: RowView = {
    ...{ key: 'r1', entity: 'invoices' as const, customerName: '=Acme "Ltd"', currencyCode: 'EUR', status: 'sent' },
    ...{ crmCount: 1, booksCount: 2, crmTotal: 1200.1, booksTotal: 1500.2, crmOpen: 0, booksOpen: 0, tiesOut: false },
};
const DIFFERENCE: DifferenceView = {
    ...{
        recordId: 'd1',
        entity: 'invoices',
        kind: 'missing' as const,
        document: 'INV-000012',
        customerName: 'Acme Ltd',
    },
    ...{ currencyCode: 'EUR', booksTotal: 300.1, booksBalance: 300.1, state: 'open' as const },
};
const TOTAL = {
    ...{ currencyCode: 'EUR', open: 1200, unused: 100, current: 1200, days30: 0, days60: 0, days90: 0, older: 0 },
    ...{ entered: 1250, unexplained: 50 },
};

function view(change: Partial<MonthEndView> = {}): MonthEndView {
    return {
        ...{
            canClose: true,
            recordId: 'x',
            periodStart: '2026-05-01',
            periodEnd: '2026-05-31',
            state: 'ready',
            tiesOut: false,
        },
        ...{ laterChanges: 0, rows: [ROW], differences: [DIFFERENCE], totals: [TOTAL], deals: [], drafts: [] },
        ...change,
    } as MonthEndView;
}

describe('c-month-end', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('names every difference and has it read again', async () => {
        getMock.mockResolvedValue(view());
        repairMock.mockResolvedValue(view({ differences: [{ ...DIFFERENCE, state: 'pulled' }] }));
        const element = await show();
        expect(part(element, 'differences')!.textContent).toContain('INV-000012');
        expect((part(element, 'lock') as HTMLButtonElement).disabled).toBe(true);
        part(element, 'repair')!.click();
        await settled();
        expect(repairMock).toHaveBeenCalledWith({ recordId: 'x', differenceIds: ['d1'] });
        expect(part(element, 'differences')!.textContent).toContain('c.Difference_Pulled');
    });

    it('says what is missing, and offers nothing, to whoever may not close', async () => {
        getMock.mockResolvedValue(view({ canClose: false, state: 'none', rows: [], differences: [], totals: [] }));
        const element = await show();
        expect(part(element, 'forbidden')!.textContent).toContain('c.Close_Forbidden');
        expect(element.shadowRoot!.querySelectorAll('lightning-button, lightning-input')).toHaveLength(0);
    });

    it('shows the amounts of deals and drafts with their currencies', async () => {
        const deal = { recordId: 'd', name: 'Begun', amount: 119, billed: 35.7, currencyCode: 'USD' };
        const draft = { recordId: 'i', document: 'INV-1', total: 40, currencyCode: 'GBP' };
        getMock.mockResolvedValue(view({ deals: [deal], drafts: [draft] }));
        const element = await show();
        const amounts = [
            ...element.shadowRoot!.querySelectorAll('[data-id="deals"] c-amount, [data-id="drafts"] c-amount'),
        ];
        expect(amounts).toMatchObject([
            { value: 119, currencyCode: 'USD' },
            { value: 35.7, currencyCode: 'USD' },
            { value: 40, currencyCode: 'GBP' },
        ]);
    });

    it('says that there are more deals and drafts than it lists', async () => {
        const deal = { recordId: 'd', name: 'Begun', amount: 119, billed: 35.7, currencyCode: 'USD' };
        const draft = { recordId: 'i', document: 'INV-1', total: 40, currencyCode: 'GBP' };
        getMock.mockResolvedValue(view({ deals: [deal], drafts: [draft], hasMoreDeals: true, hasMoreDrafts: true }));
        const element = await show();
        expect(part(element, 'more-deals')!.textContent).toBe('c.Close_More_Deals');
        expect(part(element, 'more-drafts')!.textContent).toBe('c.Close_More_Drafts');
    });

    it('compares the last month unless another one is chosen', async () => {
        getMock.mockResolvedValue(view({ state: 'none', rows: [], differences: [], totals: [] }));
        compareMock.mockResolvedValue(view({ state: 'running', step: 'payments' }));
        const element = await show();
        expect(part(element, 'none')).not.toBeNull();
        part(element, 'compare')!.click();
        await settled();
        const { start, end } = lastMonth(new Date());
        expect(compareMock).toHaveBeenCalledWith({ periodStart: start, periodEnd: end });
        expect(textOf(element)).toContain('c.Close_Running');
    });

    it('locks what ties out, and says afterwards that it changed', async () => {
        getMock.mockResolvedValue(view({ differences: [] }));
        lockMock.mockResolvedValue(
            view({
                ...{ state: 'locked', differences: [], laterChanges: 1, lockedBy: 'Fiona' },
                rows: [{ ...ROW, change: '1,200 when it was locked, 900 now' }],
            }),
        );
        const element = await show();
        part(element, 'lock')!.click();
        await settled();
        expect(part(element, 'later')!.textContent).toContain('900 now');
        expect((part(element, 'compare') as HTMLButtonElement).disabled).toBe(true);
    });

    it('shows what finance entered beside what is open', async () => {
        getMock.mockResolvedValue(view());
        const shown = part(await show(), 'unexplained')!.querySelector('c-amount') as unknown as { value: number };
        expect(shown.value).toBe(50);
    });

    it('exports values that no spreadsheet takes for a formula', () => {
        expect(csvOf(view())).toContain('"\'=Acme ""Ltd"""');
    });

    it('is accessible', async () => {
        getMock.mockResolvedValue(view());
        await expect(await show()).toBeAccessible();
    });
});
