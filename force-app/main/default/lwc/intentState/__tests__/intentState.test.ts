import IntentState from 'c/intentState';
import { part, removeAll, render } from '../../../../../../lwc-support/testing/render';

const show = (properties: object) => render('c-intent-state', IntentState, properties);
const phaseOf = (element: HTMLElement) => element.shadowRoot!.querySelector<HTMLElement>('[data-phase]')!;

describe('c-intent-state', () => {
    afterEach(removeAll);

    it.each([
        ['queued', 'c.State_Queued', 'status'],
        ['retrying', 'c.State_Retrying', 'alert'],
        ['blocked', 'c.State_Blocked', 'alert'],
        ['needs_person', 'c.State_Needs_Person', 'alert'],
        ['approval', 'c.State_Needs_Person', 'alert'],
    ])('shows %s as icon, words and role', async (phase, title, role) => {
        const element = await show({ phase, message: 'What is going on.' });
        expect(phaseOf(element).dataset['phase']).toBe(phase);
        expect(phaseOf(element).getAttribute('role')).toBe(role);
        expect(phaseOf(element).querySelector('h3')!.textContent).toContain(title);
        expect(phaseOf(element).querySelector('lightning-icon')).not.toBeNull();
        await expect(element).toBeAccessible();
    });

    it('says what to do and who can do it', async () => {
        const element = await show({ phase: 'blocked', message: 'Not connected.', remedy: 'Connect again.' });
        expect(part(element, 'state-remedy')!.textContent).toBe('Connect again.');
        expect(part(element, 'state-who')!.textContent).toBe('c.State_Who_Admin');
    });

    it('says when it tries again', async () => {
        const element = await show({ phase: 'retrying', message: 'Busy.', retryAt: '2026-11-22T10:00:00Z' });
        expect(part(element, 'state-next')!.textContent).toContain('c.State_Next_Try');
    });
});
