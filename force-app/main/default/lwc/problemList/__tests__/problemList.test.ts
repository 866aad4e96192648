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

    it('shows nothing when all is well', async () => {
        expect(textOf(await render('c-problem-list', ProblemList, { problems: [] }))).toBe('');
    });

    it('is accessible', async () => {
        await expect(await render('c-problem-list', ProblemList, { problems: [problem()] })).toBeAccessible();
    });
});
