/** From apex-parser's query tree to {@link SoqlQuery}. */
import type {
    ExpressionContext,
    FieldNameContext,
    FieldNameListContext,
    FieldOrderListContext,
    ForClausesContext,
    FromNameListContext,
    LimitClauseContext,
    OffsetClauseContext,
    OrderByClauseContext,
    QueryContext,
    SelectEntryContext,
    SubFieldEntryContext,
    SubQueryContext,
    TypeOfContext,
} from '@apexdevtools/apex-parser';
import type { FieldPath, GroupItem, OrderItem, QueryValue, SelectItem, SoqlQuery, SourcePosition } from '../soql-query';
import { readCondition } from './read-condition';
import { readFunctionItem, readFunctionOperand } from './read-function';

/** Collects binds and unsupported constructs of one query with its sub-queries. */
export class QueryReading {
    readonly binds: ExpressionContext[] = [];

    bind(expression: ExpressionContext): number {
        return this.binds.push(expression) - 1;
    }
}

interface Tree {
    readonly start: { readonly line: number; readonly column: number };
}

export function positionOf(tree: Tree): SourcePosition {
    return { line: tree.start.line, column: tree.start.column };
}

export function readPath(context: FieldNameContext): FieldPath {
    return { names: context.soqlId_list().map((id) => id.getText()), at: positionOf(context as unknown as Tree) };
}

type Unsupported = SoqlQuery['unsupported'][number];

function readSelectEntry(
    reading: QueryReading,
    entry: SelectEntryContext | SubFieldEntryContext,
    unsupported: Unsupported[],
): SelectItem[] {
    const alias = entry.soqlId()?.getText();
    const named = alias ? { alias } : {};
    if (entry.fieldName()) return [{ kind: 'field', path: readPath(entry.fieldName()), ...named }];
    if (entry.soqlFunction()) return readFunctionItem(entry.soqlFunction(), named, unsupported);
    if (entry.subQuery()) return [{ kind: 'subquery', query: readSubQuery(reading, entry.subQuery()) }];
    return [readTypeOf(entry.typeOf())];
}

function readTypeOf(context: TypeOfContext): SelectItem {
    const fieldsOf = (list: FieldNameListContext): FieldPath[] => list.fieldName_list().map(readPath);
    const branches = context.whenClause_list().map((clause) => ({
        type: readPath(clause.fieldName()),
        fields: fieldsOf(clause.fieldNameList()),
    }));
    const otherwise = context.elseClause();
    return {
        kind: 'typeof',
        relationship: readPath(context.fieldName()),
        branches: otherwise ? [...branches, { fields: fieldsOf(otherwise.fieldNameList()) }] : branches,
    };
}

function readFrom(context: FromNameListContext): Pick<SoqlQuery, 'from' | 'fromAlias' | 'fromMore'> {
    // Names and aliases are children in source order; the parser does not pair them.
    const pairs: { path: FieldPath; alias?: string }[] = [];
    const names = context.fieldName_list();
    const aliases = new Set(context.soqlId_list());
    for (let i = 0; i < context.getChildCount(); i++) {
        const child = context.getChild(i) as unknown;
        const name = names.find((candidate) => candidate === child);
        if (name) pairs.push({ path: readPath(name) });
        else if ([...aliases].some((candidate) => candidate === child)) {
            const last = pairs.at(-1)!;
            pairs[pairs.length - 1] = { ...last, alias: (child as { getText(): string }).getText() };
        }
    }
    const [first, ...rest] = pairs;
    return { from: first!.path, ...(first!.alias ? { fromAlias: first!.alias } : {}), fromMore: rest };
}

export function readOrder(
    context: Pick<OrderByClauseContext, 'fieldOrderList'> | null,
    unsupported: Unsupported[],
): OrderItem[] {
    return (context?.fieldOrderList() ?? null) === null ? [] : readOrderItems(context!.fieldOrderList(), unsupported);
}

function readOrderItems(list: FieldOrderListContext, unsupported: Unsupported[]): OrderItem[] {
    return list.fieldOrder_list().flatMap((item): OrderItem[] => {
        const operand = item.fieldName()
            ? ({ kind: 'field', path: readPath(item.fieldName()) } as const)
            : readFunctionOperand(item.soqlFunction(), unsupported);
        return operand ? [{ operand, descending: !!item.DESC(), nulls: item.LAST() ? 'last' : 'first' }] : [];
    });
}

export function readCount(
    reading: QueryReading,
    context: LimitClauseContext | OffsetClauseContext | null,
): QueryValue | undefined {
    if (!context) return undefined;
    const at = positionOf(context as unknown as Tree);
    if (context.boundExpression())
        return { kind: 'bind', index: reading.bind(context.boundExpression().expression()), at };
    return { kind: 'literal', type: 'number', text: context.IntegerLiteral().getText(), at };
}

function readFor(context: ForClausesContext | null): Pick<SoqlQuery, 'forUpdate' | 'forView' | 'forReference'> {
    return {
        forUpdate: !!context && context.UPDATE_list().length > 0,
        forView: !!context && context.VIEW_list().length > 0,
        forReference: !!context && context.REFERENCE_list().length > 0,
    };
}

export function readQueryContext(reading: QueryReading, context: QueryContext): SoqlQuery {
    const unsupported: Unsupported[] = [];
    const group = context.groupByClause();
    const groupBy = (group?.fieldGroupByList()?.fieldGroupBy_list() ?? []).flatMap((item): GroupItem[] => {
        if (item.fieldName()) return [{ kind: 'field', path: readPath(item.fieldName()) }];
        const operand = readFunctionOperand(item.soqlFunction(), unsupported);
        return operand?.kind === 'dateFunction' ? [operand] : [];
    });
    const withClause = context.withClause();
    if (withClause?.CATEGORY())
        unsupported.push({ what: 'SOQL WITH DATA CATEGORY', at: positionOf(withClause as unknown as Tree) });
    if (context.updateList())
        unsupported.push({ what: 'SOQL UPDATE TRACKING', at: positionOf(context.updateList() as unknown as Tree) });
    const select = context
        .selectList()
        .selectEntry_list()
        .flatMap((entry) => readSelectEntry(reading, entry, unsupported));
    const where =
        context.whereClause() && readCondition(reading, context.whereClause().whereLogicalExpression(), unsupported);
    const having = group?.HAVING() ? readCondition(reading, group.logicalExpression(), unsupported) : undefined;
    const limit = readCount(reading, context.limitClause());
    const offset = readCount(reading, context.offsetClause());
    const scope = context.usingScope()?.soqlId().getText();
    return {
        select,
        ...readFrom(context.fromNameList()),
        ...(scope ? { scope } : {}),
        ...(where ? { where } : {}),
        ...(withClause?.USER_MODE() ? { access: 'user' as const } : {}),
        ...(withClause?.SYSTEM_MODE() ? { access: 'system' as const } : {}),
        ...(withClause?.SECURITY_ENFORCED() ? { access: 'securityEnforced' as const } : {}),
        groupBy,
        groupKind: group?.ROLLUP() ? 'rollup' : group?.CUBE() ? 'cube' : 'plain',
        ...(having ? { having } : {}),
        orderBy: readOrder(context.orderByClause(), unsupported),
        ...(limit ? { limit } : {}),
        ...(offset ? { offset } : {}),
        allRows: !!context.allRowsClause(),
        ...readFor(context.forClauses()),
        unsupported,
        at: positionOf(context as unknown as Tree),
    };
}

export function readSubQuery(reading: QueryReading, context: SubQueryContext): SoqlQuery {
    const unsupported: Unsupported[] = [];
    const select = context
        .subFieldList()
        .subFieldEntry_list()
        .flatMap((entry) => readSelectEntry(reading, entry, unsupported));
    const where =
        context.whereClause() && readCondition(reading, context.whereClause().whereLogicalExpression(), unsupported);
    const limit = readCount(reading, context.limitClause());
    return {
        select,
        ...readFrom(context.fromNameList()),
        ...(where ? { where } : {}),
        groupBy: [],
        groupKind: 'plain',
        orderBy: readOrder(context.orderByClause(), unsupported),
        ...(limit ? { limit } : {}),
        allRows: false,
        ...readFor(context.forClauses()),
        unsupported,
        at: positionOf(context as unknown as Tree),
    };
}
