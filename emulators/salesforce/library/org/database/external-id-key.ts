/** The field key of an SObjectField argument; undefined for anything else. */
export function externalIdKey(argument: unknown): string | undefined {
    const token = argument as
        { readonly typeName?: string; readonly field?: { readonly key: string } } | null | undefined;
    if (!token || token.typeName !== 'Schema.SObjectField') return undefined;
    return token.field?.key;
}
