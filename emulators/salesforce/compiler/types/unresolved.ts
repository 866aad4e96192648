import { makeTypeRef } from '../../runtime/type-ref';

/** Stands where a type could not be told. Everything converts from and to it: an error is reported once. */
export const unresolved = makeTypeRef('_unsupported');
