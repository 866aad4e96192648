import type { QueryValue, SoqlQuery, SourcePosition } from '../soql-query';

/** `IN NAME FIELDS` */
export type SearchGroup = 'all' | 'name' | 'email' | 'phone' | 'sidebar';

/** One object of RETURNING: what to give back of those that are found, as a query over them. */
export interface SearchedObject {
    readonly query: SoqlQuery;
}

/** `FIND … IN … FIELDS RETURNING … LIMIT …` after reading. */
export interface SoslSearch {
    /** The words to find, or the bind that holds them. */
    readonly find: { readonly kind: 'text'; readonly text: string } | { readonly kind: 'bind'; readonly index: number };
    readonly group: SearchGroup;
    readonly returning: readonly SearchedObject[];
    readonly access?: 'user' | 'system';
    readonly limit?: QueryValue;
    readonly unsupported: readonly { readonly what: string; readonly at: SourcePosition }[];
    readonly at: SourcePosition;
}
