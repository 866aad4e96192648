import { Selection } from 'c/selection';

describe('c/selection', () => {
    it('ticks and unticks, in the order of ticking', () => {
        const both = new Selection().toggle('b').toggle('a');
        expect(both.ids).toEqual(['b', 'a']);
        expect(both.toggle('b').ids).toEqual(['a']);
        expect(both.has('a') && both.size === 2).toBe(true);
    });

    it('forgets what is no longer there', () => {
        expect(new Selection(['a', 'b']).keep(['b', 'c']).ids).toEqual(['b']);
    });
});
