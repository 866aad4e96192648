import Completeness from 'c/completeness';
import { part, removeAll, render } from '../../../../../../lwc-support/testing/render';

describe('c-completeness', () => {
    afterEach(removeAll);

    it('says that nothing was synced yet', async () => {
        const element = await render('c-completeness', Completeness, { until: null });
        expect(part(element, 'complete-until')!.textContent).toBe('c.Panel_Never_Complete');
    });

    it('asks for news once, and not while it is asking', async () => {
        const element = await render('c-completeness', Completeness, {
            until: '2026-11-22T09:42:07.000Z',
            refreshing: true,
        });
        expect(part(element, 'complete-until')!.textContent).toBe('c.Panel_Refreshing');
        expect((part(element, 'refresh') as HTMLButtonElement).disabled).toBe(true);
    });

    it('fires refresh', async () => {
        const element = await render('c-completeness', Completeness, { until: '2026-11-22T09:42:07.000Z' });
        const onRefresh = jest.fn();
        element.addEventListener('refresh', onRefresh);
        part(element, 'refresh')!.click();
        expect(onRefresh).toHaveBeenCalledTimes(1);
    });

    it('is accessible', async () => {
        await expect(await render('c-completeness', Completeness, { until: null })).toBeAccessible();
    });
});
