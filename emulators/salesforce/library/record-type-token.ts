import type { Runtime } from '../runtime/runtime';
import type { TypeRef } from '../runtime/type-ref';
import { sobjectTypeToken } from './schema/tokens';

/** The Schema.SObjectType of a collection's elements; null when they are SObjects of no certain type, or no records at all. */
export function recordTypeToken(rt: Runtime, element: TypeRef): unknown {
    const info = rt.model.findObject(element.baseName);
    return info ? sobjectTypeToken(rt, info) : null;
}
