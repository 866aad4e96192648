import { failureText } from 'c/failure';

describe('c/failure', () => {
    it('shows what Apex wrote for people', () => {
        const body = { message: 'You may not.', exceptionType: 'System.AuraHandledException' };
        expect(failureText({ body })).toBe('You may not.');
    });

    it.each([{ body: { message: 'Divide by 0', exceptionType: 'System.MathException' } }, new Error('offline')])(
        'never shows an exception: %p',
        (error) => {
            expect(failureText(error)).toContain('c.Panel_Failed');
            expect(failureText(error)).not.toMatch(/Divide|offline/);
        },
    );
});
