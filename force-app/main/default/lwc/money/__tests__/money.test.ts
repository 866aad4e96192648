import { moneyText, momentText } from 'c/money';

describe('c/money', () => {
    it('writes an amount with the decimals of its currency', () => {
        expect(moneyText(1200, 'EUR')).toBe('€1,200.00');
        expect(moneyText(1200, 'JPY')).toBe('¥1,200');
        expect(moneyText(1.5, 'KWD')).toMatch(/1\.500/);
    });

    it('names the day of a moment that is not of today', () => {
        const now = new Date('2026-11-22T12:00:00Z');
        expect(momentText('2026-11-20T12:00:00Z', now)).toContain('Nov');
        expect(momentText('2026-11-22T12:00:00Z', now)).not.toContain('Nov');
    });
});
