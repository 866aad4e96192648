import ProblemList from 'c/problemList';
import { removeAll, render, textOf } from '../../../../../../lwc-support/testing/render';
import { problem } from '../../../../../../lwc-support/testing/view-builders';

describe('c-problem-list', () => {
    afterEach(removeAll);

    it('shows errors before warnings, each with its remedy', async () => {
        const problems = [
            problem({ severity: 'warning', code: 'no-email', message: 'No e-mail.', remedy: 'Add one.' }),
            problem(),
        ];
        const element = await render('c-problem-list', ProblemList, { problems });
        const sections = [...element.shadowRoot!.querySelectorAll<HTMLElement>('section')];
        expect(sections.map((section) => section.dataset['severity'])).toEqual(['error', 'warning']);
        expect(sections[0]!.textContent).toContain('Add a product to the opportunity first.');
    });

    it('offers what can be done at once', async () => {
        const missing = problem({ code: 'unknown-currency', action: 'enable-currency', subject: 'CHF' });
        const element = await render('c-problem-list', ProblemList, { problems: [problem(), missing] });
        const buttons = element.shadowRoot!.querySelectorAll<HTMLElement>('[data-id="act"]');
        expect(buttons).toHaveLength(1);
        expect((buttons[0] as HTMLInputElement & { label: string }).label).toBe('c.Problem_Enable_Currency');
        const acted = jest.fn();
        element.addEventListener('act', (event) => acted((event as CustomEvent).detail));
        buttons[0]!.click();
        expect(acted).toHaveBeenCalledWith({ action: 'enable-currency', subject: 'CHF' });
    });

    it('names the line of a problem, as people count', async () => {
        const problems = [problem({ field: 'line_items[1].rate' }), problem({ code: 'other', field: 'customer_id' })];
        const element = await render('c-problem-list', ProblemList, { problems });
        const lines = [...element.shadowRoot!.querySelectorAll('.line')].map((line) => line.textContent);
        expect(lines).toEqual(['c.Figure_Line:']);
    });

    it('shows nothing when all is well', async () => {
        expect(textOf(await render('c-problem-list', ProblemList, { problems: [] }))).toBe('');
    });

    it('is accessible', async () => {
        await expect(await render('c-problem-list', ProblemList, { problems: [problem()] })).toBeAccessible();
    });
});
