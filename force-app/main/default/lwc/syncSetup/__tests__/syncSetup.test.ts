import getView from '@salesforce/apex/SyncController.getView';
import startBackfill from '@salesforce/apex/SyncController.start';
import SyncSetup from 'c/syncSetup';
import type { SyncView } from 'bookbridge/views';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';

jest.mock('@salesforce/apex/HandmadeController.getRule', () => ({ default: async () => ({ canChange: false }) }), {
    virtual: true,
});
jest.mock('@salesforce/apex/SyncController.getView', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/SyncController.start', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/SyncController.pause', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/SyncController.forecast', () => ({ default: jest.fn() }), { virtual: true });

const getMock = getView as unknown as jest.Mock;
const startMock = startBackfill as unknown as jest.Mock;
const show = () => render('c-sync-setup', SyncSetup);
const forecast = { calls: 530, days: 2, endsOn: '2026-06-11', megabytes: 390 };

function view(change: Partial<SyncView> = {}): SyncView {
    return {
        isConnected: true,
        callsText: '612 left until 00:00: clicks 41, sync 190, other tools 157',
        completeUntil: '2026-06-10T08:42:07Z',
        state: 'planned',
        rowsRead: 0,
        rowsTotal: 100000,
        callsMade: 0,
        withoutLines: forecast,
        withLines: { ...forecast, calls: 100530, days: 20 },
        months: [
            {
                key: 'a',
                entity: 'invoices',
                month: '2026-06',
                currencyCode: 'EUR',
                booksCount: 3,
                mirrorCount: 2,
                booksTotal: 30,
                mirrorTotal: 20,
                tiesOut: false,
                cause: '1 missing, is pulled again',
            },
        ],
        ...change,
    };
}

describe('c-sync-setup', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('says where the calls went, what the history costs, and what does not tie out', async () => {
        getMock.mockResolvedValue(view());
        const element = await show();
        expect(part(element, 'calls')!.textContent).toContain('612 left until 00:00');
        expect(part(element, 'forecast')!.textContent).toBe('c.Sync_Forecast');
        const rows = (part(element, 'months') as unknown as { data: readonly { resultText: string }[] }).data;
        expect(rows[0].resultText).toBe('1 missing, is pulled again');
    });

    it('starts the reading and shows how far it is', async () => {
        getMock.mockResolvedValue(view());
        startMock.mockResolvedValue(view({ state: 'running', rowsRead: 25000 }));
        const element = await show();
        part(element, 'start')!.click();
        await settled();
        expect(startMock).toHaveBeenCalledWith({ withLines: false });
        expect((part(element, 'progress') as unknown as { value: number }).value).toBe(25);
        expect(part(element, 'pause')).not.toBeNull();
    });

    it('says that it could not be loaded', async () => {
        getMock.mockRejectedValue({ body: { message: 'no' } });
        expect(part(await show(), 'failed')).not.toBeNull();
    });

    it('is accessible', async () => {
        getMock.mockResolvedValue(view({ state: 'paused', rowsRead: 10 }));
        await expect(await show()).toBeAccessible();
    });
});
