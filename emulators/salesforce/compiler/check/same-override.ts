import type { TypeRef } from '../../runtime/type-ref';
import type { MethodDeclaration } from '../declare/declarations';
import { findConversion } from '../types/find-conversion';
import type { TypeSpace } from '../types/type-space';

/** Whether a method does for one wanted by a platform interface: parameters may differ as lists of records do. */
export function isSameOverride(
    method: MethodDeclaration,
    name: string,
    types: readonly TypeRef[],
    space: TypeSpace,
): boolean {
    if (method.key !== name.toLowerCase() || method.parameters.length !== types.length) return false;
    return method.parameters.every(({ type }, at) => {
        const wanted = types[at] as TypeRef;
        return type === wanted || (wanted.base === 'list' && findConversion(type, wanted, space) !== null);
    });
}
