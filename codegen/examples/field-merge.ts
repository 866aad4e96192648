import * as merge from '../logic/field-merge';
import { examplesOf } from './logic-examples';

const open: merge.MergeSituation = { hasBase: true, isLocked: false, isCrmNewer: true, asksOnConflict: true };
const state: merge.FieldState = {
    field: 'notes',
    owner: 'crm',
    writable: 'both',
    crmBase: 'a',
    booksBase: 'a',
    crm: 'a',
    books: 'a',
};

function field(change: Partial<merge.FieldState>): merge.FieldState {
    return { ...state, ...change };
}

export const fieldMergeExamples = examplesOf('field-merge', merge, [
    { name: 'leavesWhatIsEqual', of: 'mergeField', args: [field({ crm: 'b', books: 'b' }), open] },
    { name: 'takesOverAnEditInSalesforce', of: 'mergeField', args: [field({ crm: 'b', owner: 'books' }), open] },
    { name: 'leavesWhatBothAgreedToDifferIn', of: 'mergeField', args: [field({ books: 'c', booksBase: 'c' }), open] },
    { name: 'takesOverAnEditInZohoBooks', of: 'mergeField', args: [field({ books: 'b' }), open] },
    { name: 'asksAPersonWhenBothMoved', of: 'mergeField', args: [field({ crm: 'b', books: 'c' }), open] },
    {
        name: 'letsTheOwnerDecide',
        of: 'mergeField',
        args: [field({ crm: 'b', books: 'c' }), { ...open, asksOnConflict: false }],
    },
    {
        name: 'letsTheNewestDecide',
        of: 'mergeField',
        args: [field({ owner: 'newest', crm: 'b', books: 'c' }), { ...open, asksOnConflict: false, isCrmNewer: false }],
    },
    {
        name: 'fillsTheGapOfTheOtherSideTheFirstTime',
        of: 'mergeField',
        args: [field({ owner: 'books', crmBase: null, booksBase: null, books: null }), { ...open, hasBase: false }],
    },
    {
        name: 'takesTheOwnersValueTheFirstTime',
        of: 'mergeField',
        args: [
            field({ owner: 'books', crmBase: null, booksBase: null, books: 'b' }),
            { ...open, hasBase: false, asksOnConflict: false },
        ],
    },
    {
        name: 'asksAPersonTheFirstTime',
        of: 'mergeField',
        args: [field({ crmBase: null, booksBase: null, books: 'b' }), { ...open, hasBase: false }],
    },
    {
        name: 'showsADifferenceOnALockedDocument',
        of: 'mergeField',
        args: [field({ crm: 'b' }), { ...open, isLocked: true }],
    },
    {
        name: 'followsZohoBooksOnALockedDocument',
        of: 'mergeField',
        args: [field({ owner: 'books', books: 'b' }), { ...open, isLocked: true }],
    },
    { name: 'leavesWhatIsSetOnceOnly', of: 'mergeField', args: [field({ owner: 'create_only', books: 'b' }), open] },
    { name: 'showsWhatItCannotWrite', of: 'mergeField', args: [field({ writable: 'books', books: 'b' }), open] },
    {
        name: 'keepsEditsOfBothSides',
        of: 'mergeRecord',
        args: [[field({ crm: 'b' }), field({ field: 'phone', books: null })], open],
    },
    { name: 'knowsItsOwnEcho', of: 'isEcho', args: ['1f', '1f'] },
    { name: 'knowsAnEditOfSomebodyElse', of: 'isEcho', args: [null, '1f'] },
    { name: 'refusesADecisionThatIsTooLate', of: 'isStillOpen', args: [field({}), field({ books: 'b' })] },
    { name: 'carriesOutADecision', of: 'isStillOpen', args: [field({}), field({})] },
]);
