/** A change of a rule that nobody can notice, with the reason. */
export interface EquivalentMutant {
    readonly rule: string;
    readonly change: string;
    readonly reason: string;
}

const sum = 'A sum is the same either way round.';
const choice = 'The smaller or larger of two is the same either way round; equal values cannot be told apart.';
const stop = 'The answer is settled when the loop stops; going on only takes time.';

export const equivalentMutants: readonly EquivalentMutant[] = [
    {
        rule: 'text.===.nullable',
        change: 'arguments of same swapped',
        reason: 'Equality is the same either way round.',
    },
    { rule: 'whole.+', change: 'sides of + swapped', reason: sum },
    { rule: 'whole.wholeAdd', change: 'arguments of add swapped', reason: sum },
    {
        rule: 'whole.wholeTimes',
        change: 'arguments of times swapped',
        reason: 'A product is the same either way round.',
    },
    { rule: 'whole.Math.min', change: 'arguments of min swapped', reason: choice },
    { rule: 'whole.Math.max', change: 'arguments of max swapped', reason: choice },
    { rule: 'money.min', change: 'arguments of min swapped', reason: choice },
    { rule: 'money.max', change: 'arguments of max swapped', reason: choice },
    { rule: 'money.add', change: 'sides of + swapped', reason: sum },
    { rule: 'list.at.position', change: 'sides of + swapped', reason: sum },
    { rule: 'list.for-of.entries', change: 'sides of + swapped', reason: sum },
    { rule: 'flow.+=', change: 'sides of + swapped', reason: sum },
    { rule: 'list.some', change: 'jump left out', reason: stop },
    { rule: 'list.some', change: 'jump turned round', reason: stop },
    { rule: 'list.every', change: 'jump left out', reason: stop },
    { rule: 'list.every', change: 'jump turned round', reason: stop },
];
