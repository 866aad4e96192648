import canExportLog from '@salesforce/apex/Inbox.canExportLog';
import getGroups from '@salesforce/apex/Inbox.getGroups';
import takeOver from '@salesforce/apex/Inbox.takeOver';
import logPage from '@salesforce/apex/LogExport.page';
import FixItInbox from 'c/fixItInbox';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { causeGroup } from '../../../../../../lwc-support/testing/view-builders';

jest.mock('@salesforce/apex/Inbox.canExportLog', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/Inbox.getGroups', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/Inbox.takeOver', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/LogExport.page', () => ({ default: jest.fn() }), { virtual: true });

const logPageMock = logPage as unknown as jest.Mock;
const exportMock = canExportLog as unknown as jest.Mock;
const groupsMock = getGroups as unknown as jest.Mock;
const takeOverMock = takeOver as unknown as jest.Mock;
const show = () => render('c-fix-it-inbox', FixItInbox);

describe('c-fix-it-inbox', () => {
    beforeEach(() => exportMock.mockResolvedValue(true));

    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('says that nothing needs anybody', async () => {
        groupsMock.mockResolvedValue([]);
        const element = await show();
        expect(part(element, 'inbox-empty')).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('shows each cause, and reads anew when something was done', async () => {
        groupsMock.mockResolvedValueOnce([causeGroup(), causeGroup({ cause: 'other' })]).mockResolvedValue([]);
        const element = await show();
        const causes = element.shadowRoot!.querySelectorAll('c-inbox-cause');
        expect(causes).toHaveLength(2);
        await expect(element).toBeAccessible();
        causes[0]!.dispatchEvent(new CustomEvent('changed', { detail: '2 tried again.' }));
        await settled();
        expect(part(element, 'inbox-news')!.textContent).toBe('2 tried again.');
        expect(part(element, 'inbox-empty')).not.toBeNull();
    });

    it('takes the schedules over and says so', async () => {
        groupsMock.mockResolvedValue([]);
        takeOverMock.mockResolvedValue(null);
        const element = await show();
        part(element, 'take-over')!.click();
        await settled();
        expect(part(element, 'inbox-news')!.textContent).toBe('c.Inbox_Took_Over');
    });

    it('offers the log to nobody who may not read it', async () => {
        groupsMock.mockResolvedValue([]);
        exportMock.mockResolvedValue(false);
        const element = await show();
        expect(part(element, 'export-log')).toBeNull();
        expect(part(element, 'take-over')).not.toBeNull();
    });

    it('exports the log page by page, all up to one moment', async () => {
        groupsMock.mockResolvedValue([]);
        logPageMock
            .mockResolvedValueOnce({ text: 'names\r\none\r\n', next: '1:a' })
            .mockResolvedValueOnce({ text: 'two\r\n', next: null });
        const files: Blob[] = [];
        URL.createObjectURL = (file: Blob) => `#${files.push(file)}`;
        URL.revokeObjectURL = () => undefined;
        const element = await show();
        part(element, 'export-log')!.click();
        await settled();
        expect(logPageMock.mock.calls.map(([request]) => request.after)).toEqual([null, '1:a']);
        expect(new Set(logPageMock.mock.calls.map(([request]) => request.until)).size).toBe(1);
        expect(files.map((file) => file.size)).toEqual(['names\r\none\r\ntwo\r\n'.length]);
        expect(part(element, 'inbox-news')!.textContent).toBe('c.Inbox_Exported_Log');
    });

    it('says why the log cannot be exported, and still shows what stopped', async () => {
        groupsMock.mockResolvedValue([]);
        logPageMock.mockRejectedValue({ body: { message: 'You may not.' } });
        const element = await show();
        part(element, 'export-log')!.click();
        await settled();
        expect(part(element, 'inbox-news')!.textContent).toContain('You may not.');
        expect(part(element, 'inbox-empty')).not.toBeNull();
    });

    it('says why it cannot be shown', async () => {
        const body = { message: 'You may not.', exceptionType: 'System.AuraHandledException' };
        groupsMock.mockRejectedValue({ body });
        const element = await show();
        expect(part(element, 'inbox-failed')!.textContent).toContain('You may not.');
        expect(part(element, 'take-over')).toBeNull();
        await expect(element).toBeAccessible();
    });
});
