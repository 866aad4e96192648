import { fill, labels } from 'c/labels';

describe('c/labels', () => {
    it('puts values in their places', () => {
        expect(fill('Queued until {0}: {1}', '10:42', 'busy')).toBe('Queued until 10:42: busy');
    });

    it('leaves a place without a value as it is', () => {
        expect(fill('{0} and {1}', 'one')).toBe('one and {1}');
    });

    it('has a text for every label', () => {
        expect(Object.values(labels).every((text) => text.length > 0)).toBe(true);
    });
});
