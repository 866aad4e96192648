import type { TypeRef } from '../../runtime/type-ref';
import { elementsConvert, findConversion } from '../types/find-conversion';
import type { TypeSpace } from '../types/type-space';

export interface Signature {
    /** A method of Set: other sets are its arguments by their elements. */
    readonly isOfCollection?: boolean;
    readonly parameters: readonly TypeRef[];
}

export type OverloadChoice<T> =
    { readonly kind: 'chosen'; readonly candidate: T } | { readonly kind: 'none' } | { readonly kind: 'ambiguous' };

interface Ranked<T> {
    readonly candidate: T;
    readonly costs: readonly number[];
}

function rank<T extends Signature>(candidate: T, args: readonly TypeRef[], space: TypeSpace): Ranked<T> | null {
    if (candidate.parameters.length !== args.length) return null;
    const costs: number[] = [];
    for (const [at, arg] of args.entries()) {
        const parameter = candidate.parameters[at] as TypeRef;
        const conversion = findConversion(arg, parameter, space);
        const fits = conversion ?? (candidate.isOfCollection && elementsConvert(arg, parameter, space));
        if (!fits) return null;
        costs.push(conversion?.cost ?? 4);
    }
    return { candidate, costs };
}

const sum = (costs: readonly number[]): number => costs.reduce((total, cost) => total + cost, 0);

/** Whether every parameter of `one` would do for `other`: then it is the more specific. */
function isMoreSpecific(one: Signature, other: Signature, space: TypeSpace): boolean {
    return one.parameters.every((type, at) => findConversion(type, other.parameters[at] as TypeRef, space) !== null);
}

/** The signature that fits the arguments best. */
export function chooseOverload<T extends Signature>(
    candidates: readonly T[],
    args: readonly TypeRef[],
    space: TypeSpace,
): OverloadChoice<T> {
    const fitting = candidates.map((one) => rank(one, args, space)).filter((one) => one !== null);
    const least = Math.min(...fitting.map(({ costs }) => sum(costs)));
    const best = fitting.filter(({ costs }) => sum(costs) === least);
    const [first, ...others] = best;
    if (!first) return { kind: 'none' };
    if (others.length === 0) return { kind: 'chosen', candidate: first.candidate };
    const specific = best.filter(({ candidate }) =>
        best.every((other) => other.candidate === candidate || isMoreSpecific(candidate, other.candidate, space)),
    );
    return specific.length >= 1 && specific[0]
        ? { kind: 'chosen', candidate: specific[0].candidate }
        : { kind: 'ambiguous' };
}
