import StatusBadge from 'c/statusBadge';
import { removeAll, render, textOf } from '../../../../../../lwc-support/testing/render';

describe('c-status-badge', () => {
    afterEach(removeAll);

    it.each([
        ['partially_paid', 'c.Status_Partially_Paid', 'badge_warning'],
        ['overdue', 'c.Status_Overdue', 'badge_error'],
        ['paid', 'c.Status_Paid', 'badge_success'],
        ['deleted', 'c.Status_Deleted', 'badge_neutral'],
    ])('shows %s as icon, colour and text', async (status, text, theme) => {
        const element = await render('c-status-badge', StatusBadge, { status });
        expect(textOf(element)).toBe(text);
        expect(element.shadowRoot!.querySelector('span')!.className).toContain(theme);
        expect(element.shadowRoot!.querySelector('lightning-icon')).not.toBeNull();
    });

    it('shows a status that nobody knew of as Zoho wrote it', async () => {
        expect(textOf(await render('c-status-badge', StatusBadge, { status: 'pending_approval' }))).toBe(
            'pending approval',
        );
    });

    it('is accessible', async () => {
        await expect(await render('c-status-badge', StatusBadge, { status: 'sent' })).toBeAccessible();
    });
});
