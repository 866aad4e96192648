import { searchIds } from '../../soql';
import { searchTest, wordsOf } from '../../soql/search/search-expression';
import { RowBuilder } from '../../store';
import { DataOrg, NOW, standardModel } from '../store/data-org';

/** SOQL and SOSL Reference, "FIND {SearchQuery}". */
test.each([
    ['acme', 'Acme Ltd', true],
    ['ac*', 'Acme Ltd', true],
    ['a?me', 'Acme Ltd', true],
    ['acm', 'Acme Ltd', false],
    ['ltd acme', 'Acme Ltd', true],
    ['"acme ltd"', 'The Acme Ltd.', true],
    ['"ltd acme"', 'Acme Ltd', false],
    ['acme AND beta', 'Acme Ltd', false],
    ['acme OR beta', 'Beta', true],
    ['acme AND NOT ltd', 'Acme Ltd', false],
    ['acme AND NOT gmbh', 'Acme Ltd', true],
    ['(acme OR beta) AND ltd', 'Beta Ltd', true],
    ['acme-ltd', 'Acme Ltd', true],
    ['über*', 'Überholt', true],
])('%s in "%s": %s', (expression, text, found) => {
    expect(searchTest(expression)(wordsOf(text))).toBe(found);
});

test('a group of fields narrows where it looks; deleted records are not found', () => {
    const model = standardModel();
    const org = new DataOrg(model);
    const rows = new RowBuilder(org.rt.store, NOW, org.seeded.adminId);
    const named = rows.insert('Contact', {
        lastname: 'Fry',
        name: 'Ada Fry',
        email: 'x@example.com',
        phone: '123 456',
    });
    const mailed = rows.insert('Contact', { lastname: 'Doe', name: 'Doe', email: 'fry@example.com' });
    rows.insert('Contact', { lastname: 'Fry', name: 'Fry', isdeleted: true });
    const contact = model.findObject('Contact')!;
    const ids = (text: string, group: 'all' | 'name' | 'email' | 'phone'): string[] =>
        searchIds(org.rt, contact, text, group);
    expect(ids('fry', 'all')).toEqual([named, mailed]);
    expect(ids('fry', 'name')).toEqual([named]);
    expect(ids('fry', 'email')).toEqual([mailed]);
    expect(ids('456', 'phone')).toEqual([named]);
    expect(ids('nobody', 'all')).toEqual([]);
});
