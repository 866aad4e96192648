import ConflictCard from 'c/conflictCard';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';
import { conflict } from '../../../../../../lwc-support/testing/view-builders';

async function show(changes: Parameters<typeof conflict>[0] = {}) {
    const decisions: { decision: string; value: string | null }[] = [];
    const element = await render('c-conflict-card', ConflictCard, { conflict: conflict(changes) });
    element.addEventListener('decided', (event) => decisions.push((event as CustomEvent).detail));
    return { element, decisions };
}

describe('c-conflict-card', () => {
    afterEach(removeAll);

    it('shows what both had and what each has', async () => {
        const { element } = await show();
        expect(part(element, 'base')!.textContent).toBe('https://old.example');
        expect(part(element, 'crm')!.textContent).toBe('https://crm.example');
        expect(part(element, 'books')!.textContent).toBe('https://books.example');
        await expect(element).toBeAccessible();
    });

    it.each([
        ['Account', undefined, 'Account'],
        ['Contact', 'Acme Ltd', 'Contact · Acme Ltd'],
        ['Product', undefined, 'Product'],
    ])('says what kind of record it is about: %s', async (kind, accountName, text) => {
        const { element } = await show({ kind, accountName });
        expect(part(element, 'kind')!.textContent).toBe(text);
    });

    it.each([
        ['keep-crm', 'crm'],
        ['keep-books', 'books'],
        ['leave', 'leave'],
    ])('%s decides', async (button, decision) => {
        const { element, decisions } = await show();
        part(element, button)!.click();
        expect(decisions).toMatchObject([{ decision, value: null }]);
    });

    it('takes another value for both', async () => {
        const { element, decisions } = await show();
        part(element, 'edit')!.click();
        await settled();
        await expect(element).toBeAccessible();
        part(element, 'new-value')!.dispatchEvent(
            new CustomEvent('change', { detail: { value: 'https://x.example' } }),
        );
        part(element, 'save')!.click();
        expect(decisions).toMatchObject([{ decision: 'edit', value: 'https://x.example' }]);
    });

    it('offers no value of Zoho Books where none is taken over', async () => {
        const { element } = await show({ canWriteCrm: false });
        expect(part(element, 'keep-books')).toBeNull();
        expect(part(element, 'edit')).toBeNull();
    });

    it('says that a decision is being carried out, and that a side has nothing', async () => {
        const { element } = await show({ isDecided: true, books: undefined });
        expect(part(element, 'decided')).not.toBeNull();
        expect(part(element, 'keep-crm')).toBeNull();
        expect(part(element, 'books')!.textContent).toBe('c.Conflict_Nothing');
    });
});
