/** From apex-parser's tree of a SOSL query to {@link SoslSearch} (SOQL and SOSL Reference, "SOSL Syntax"). */
import type {
    ExpressionContext,
    FieldListContext,
    FieldSpecContext,
    FieldSpecListContext,
    SearchGroupContext,
    SoslClausesContext,
    SoslIdContext,
    SoslLiteralAltContext,
    SoslLiteralContext,
} from '@apexdevtools/apex-parser';
import { readCondition } from '../read/read-condition';
import { readFunctionItem } from '../read/read-function';
import { positionOf, QueryReading, readCount, readOrder } from '../read/read-query';
import type { FieldPath, SelectItem, SoqlQuery } from '../soql-query';
import type { SearchedObject, SearchGroup, SoslSearch } from './sosl-search';

export interface ReadSearch {
    readonly search: SoslSearch;
    /** The expressions after `:` in the order of their bind index. */
    readonly binds: readonly ExpressionContext[];
}

type Unsupported = SoqlQuery['unsupported'][number];

function pathOf(context: SoslIdContext): FieldPath {
    return { names: context.getText().split('.'), at: positionOf(context as never) };
}

function readGroup(context: SearchGroupContext | null): SearchGroup {
    if (!context) return 'all';
    if (context.NAME()) return 'name';
    if (context.EMAIL()) return 'email';
    if (context.PHONE()) return 'phone';
    return context.SIDEBAR() ? 'sidebar' : 'all';
}

/** `Id, toLabel(Status) shown, Owner.Name`: the list's first entry, then the rest. */
function readFields(context: FieldListContext, unsupported: Unsupported[]): SelectItem[] {
    const [first, second] = context.soslId_list();
    const rest = context.fieldList_list().flatMap((list) => readFields(list, unsupported));
    const alias = second ? { alias: second.getText() } : {};
    const called = context.soqlFunction();
    if (called) return [...readFunctionItem(called, first ? { alias: first.getText() } : {}, unsupported), ...rest];
    const path = pathOf(first!);
    if (context.TOLABEL()) return [{ kind: 'toLabel', path, ...alias }, ...rest];
    if (context.CONVERT_CURRENCY()) return [{ kind: 'convertCurrency', path, ...alias }, ...rest];
    if (context.FORMAT()) {
        return [{ kind: 'format', of: { kind: 'field', path }, ...alias, at: positionOf(context as never) }, ...rest];
    }
    return [{ kind: 'field', path, ...alias }, ...rest];
}

function readObject(reading: QueryReading, context: FieldSpecContext): SearchedObject {
    const unsupported: Unsupported[] = [];
    const at = positionOf(context as never);
    const fields = context.fieldList() ? readFields(context.fieldList(), unsupported) : [];
    const where = context.logicalExpression()
        ? readCondition(reading, context.logicalExpression(), unsupported)
        : undefined;
    const limit = readCount(reading, context.limitClause());
    const offset = readCount(reading, context.offsetClause());
    if (context.LISTVIEW()) unsupported.push({ what: 'SOSL USING LISTVIEW', at });
    const id: SelectItem = { kind: 'field', path: { names: ['Id'], at } };
    return {
        query: {
            select: fields.length > 0 ? fields : [id],
            from: pathOf(context.soslId(0)),
            fromMore: [],
            ...(where ? { where } : {}),
            groupBy: [],
            groupKind: 'plain',
            orderBy: readOrder(context.fieldOrderList() ? context : null, unsupported),
            ...(limit ? { limit } : {}),
            ...(offset ? { offset } : {}),
            allRows: false,
            forUpdate: false,
            forView: false,
            forReference: false,
            unsupported,
            at,
        },
    };
}

function objectsOf(reading: QueryReading, context: FieldSpecListContext | null): SearchedObject[] {
    if (!context) return [];
    const rest = context.fieldSpecList_list().flatMap((list) => objectsOf(reading, list));
    return [readObject(reading, context.fieldSpec()), ...rest];
}

/** WITH clauses that change what is found are refused; those about highlighting and spelling change nothing here. */
function readWith(clauses: SoslClausesContext, unsupported: Unsupported[]): Pick<SoslSearch, 'access'> {
    let access: Pick<SoslSearch, 'access'> = {};
    for (const clause of clauses.soslWithClause_list()) {
        if (clause.USER_MODE()) access = { access: 'user' };
        else if (clause.SYSTEM_MODE()) access = { access: 'system' };
        else if (!clause.SPELL_CORRECTION() && !clause.METADATA()) {
            const name = ['DIVISION', 'DATA', 'SNIPPET', 'NETWORK', 'PRICEBOOKID', 'HIGHLIGHT'] as const;
            const found = name.find((keyword) => clause[keyword]()) ?? '…';
            unsupported.push({ what: `SOSL WITH ${found}`, at: positionOf(clause as never) });
        }
    }
    return access;
}

/** What stands between the quotes or braces of FIND, its escapes for the language undone. */
function textOf(literal: string): string {
    const [, inner = ''] = /^\[\s*find\s*['{]([\s\S]*)['}]$/i.exec(literal) ?? [];
    return literal.trimEnd().endsWith('}') ? inner : inner.replace(/\\(['"\\])/g, '$1');
}

export function readSearch(context: SoslLiteralContext | SoslLiteralAltContext): ReadSearch {
    const reading = new QueryReading();
    const unsupported: Unsupported[] = [];
    const bound = 'boundExpression' in context ? context.boundExpression() : null;
    const literal = 'FindLiteralAlt' in context ? context.FindLiteralAlt() : context.FindLiteral();
    const find = bound
        ? ({ kind: 'bind', index: reading.bind(bound.expression()) } as const)
        : ({ kind: 'text', text: textOf(literal?.getText() ?? '') } as const);
    const clauses = context.soslClauses();
    const limit = readCount(reading, clauses.limitClause());
    const search: SoslSearch = {
        find,
        group: readGroup(clauses.searchGroup()),
        returning: objectsOf(reading, clauses.fieldSpecList()),
        ...readWith(clauses, unsupported),
        ...(limit ? { limit } : {}),
        unsupported,
        at: positionOf(context as never),
    };
    if (search.returning.length === 0) unsupported.push({ what: 'SOSL without RETURNING', at: search.at });
    if (clauses.updateList()) unsupported.push({ what: 'SOSL UPDATE TRACKING', at: search.at });
    return { search, binds: reading.binds };
}
