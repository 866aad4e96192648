import CreditNotes from 'c/creditNotes';
import { part, removeAll, render } from '../../../../../../lwc-support/testing/render';

const note = {
    key: 'a00:1',
    creditNoteNumber: 'CN-00001',
    status: 'open',
    creditNoteDate: '2026-11-20',
    total: 100,
    balance: 40,
    currencyCode: 'EUR',
};
const show = (creditNotes: CreditNotes['creditNotes']) => render('c-credit-notes', CreditNotes, { creditNotes });

describe('c-credit-notes', () => {
    afterEach(removeAll);

    it('shows each note with what is left of it', async () => {
        const element = await show([note]);
        const table = part(element, 'credit-notes') as unknown as { data: readonly object[] };
        expect(table.data).toEqual([expect.objectContaining({ creditNoteNumber: 'CN-00001', balance: 40 })]);
        expect(part(element, 'credit-note-authority')).toBeNull();
        await expect(element).toBeAccessible();
    });

    it('names what an authority has registered', async () => {
        const element = await show([{ ...note, authorityText: 'Registered as abc' }]);
        expect(part(element, 'credit-note-authority')!.textContent).toContain('CN-00001: Registered as abc');
        await expect(element).toBeAccessible();
    });

    it('takes no room where there is none', async () => {
        expect(part(await show([]), 'credit-notes')).toBeNull();
    });
});
