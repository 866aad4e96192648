import { Pages } from '../pages';

const book = ['a', 'b', 'c', 'd', 'e'];
const read = (page: number): Promise<readonly string[]> => Promise.resolve(book.slice(page * 2, page * 2 + 2));

describe('Pages', () => {
    it('begin with the first page', async () => {
        const { rows, isLast } = await new Pages<string>(2).again(read);
        expect([rows, isLast]).toEqual([['a', 'b'], false]);
    });

    it('grow by one, and end with one that is not full', async () => {
        const two = await (await new Pages<string>(2).again(read)).more(read);
        const three = await two.more(read);
        expect([two.rows, two.isLast, three.rows, three.isLast]).toEqual([book.slice(0, 4), false, book, true]);
    });

    it('are read as far as they were shown, and no further than there are rows', async () => {
        const shown = new Pages<string>(2, book, true);
        const asked = jest.fn(() => Promise.resolve(['z']));
        expect((await shown.again(asked)).rows).toEqual(['z']);
        expect(asked.mock.calls).toEqual([[0]]);
    });
});
