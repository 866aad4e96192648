import { chooseOverload, type OverloadChoice, type Signature } from '../../members/choose-overload';
import type { TypeSpace } from '../../types/type-space';
import type { Value } from '../value';

/** The signature that fits the arguments best. Where none does, a query among them stands for its one row, as it does in an assignment. */
export function chooseForValues<T extends Signature>(
    candidates: readonly T[],
    args: readonly Value[],
    space: TypeSpace,
): OverloadChoice<T> {
    const types = args.map(({ type }) => type);
    const choice = chooseOverload(candidates, types, space);
    if (choice.kind !== 'none' || !args.some(({ isQuery }) => isQuery)) return choice;
    const asRows = args.map(({ type, isQuery }) => (isQuery ? (type.args[0] ?? type) : type));
    return chooseOverload(candidates, asRows, space);
}
