import type { TypeRef } from '../../runtime/type-ref';
import type { MethodDeclaration } from '../declare/declarations';
import { findConversion } from '../types/find-conversion';
import type { TypeSpace } from '../types/type-space';

/**
 * Whether a method does for one that an interface wants: collections may differ as lists of records do, or be wider than what is wanted
 * (apexfarm/ApexTestKit: `Map<SObjectField, Object>` does for `Map<SObjectField, Matcher>`).
 */
export function isSameOverride(
    method: MethodDeclaration,
    name: string,
    types: readonly TypeRef[],
    space: TypeSpace,
): boolean {
    if (method.key !== name.toLowerCase() || method.parameters.length !== types.length) return false;
    return method.parameters.every(({ type }, at) => {
        const wanted = types[at] as TypeRef;
        if (type === wanted) return true;
        if (wanted.base === 'list' && findConversion(type, wanted, space) !== null) return true;
        return findConversion(wanted, type, space)?.kind === 'covariant';
    });
}
