import {
    FromNameListContext,
    SelectEntryContext,
    SoqlIdContext,
    SubFieldEntryContext,
} from '@apexdevtools/apex-parser';

/**
 * Words of SOQL that jorje, Salesforce's parser (prettier-plugin-apex), takes for no alias. The parser used here takes any name.
 */
const REFUSED = new Set(
    `and asc by count cube desc excludes first from having in includes last like limit not nulls or rollup select using
    where with`.split(/\s+/),
);

interface Tree {
    readonly parentCtx?: unknown;
    getChildCount(): number;
    getChild(at: number): unknown;
}

function isAlias(node: SoqlIdContext): boolean {
    const parent = (node as unknown as Tree).parentCtx;
    return [SelectEntryContext, SubFieldEntryContext, FromNameListContext].some((kind) => parent instanceof kind);
}

/** The aliases of a query, those in its sub-queries too, that are words of SOQL. */
export function refusedAliases(query: unknown): readonly SoqlIdContext[] {
    const tree = query as Partial<Tree>;
    if (query instanceof SoqlIdContext) {
        return isAlias(query) && REFUSED.has(query.getText().toLowerCase()) ? [query] : [];
    }
    const count = tree.getChildCount?.() ?? 0;
    return Array.from({ length: count }, (_, at) => tree.getChild?.(at)).flatMap(refusedAliases);
}
