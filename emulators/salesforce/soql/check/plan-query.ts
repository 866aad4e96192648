import type { FieldInfo, OrgModel, SObjectTypeInfo } from '../../metadata/org-model';
import type { Condition, FieldPath, Operand, QueryValue, SelectItem, SoqlQuery, SourcePosition } from '../soql-query';
import { checkComparison, checkGroups, checkOrder, checkSelect } from './check-rules';
import { checkSemiJoins } from './check-semi-joins';
import type { ChildLink, PlanProblem, QueryPlan, ResolvedPath } from './query-plan';
import { noSuchChildren, resolvePath } from './resolve-path';
import { type PlannedTypeOf, planTypeOf } from './plan-type-of';

const AGGREGATING = new Set(['count', 'count_distinct', 'sum', 'avg', 'min', 'max', 'grouping']);

/** Resolves the names of one query level; problems are collected, not thrown. */
export class Planner {
    readonly paths = new Map<FieldPath, ResolvedPath>();
    readonly subplans = new Map<SoqlQuery, QueryPlan>();
    readonly typeOfs: PlannedTypeOf[] = [];
    readonly touched = new Map<FieldInfo, { object: SObjectTypeInfo; field: FieldInfo }>();
    private readonly aliases = new Map<string, readonly string[]>();

    constructor(
        readonly model: OrgModel,
        readonly query: SoqlQuery,
        readonly object: SObjectTypeInfo,
        readonly problems: PlanProblem[],
    ) {
        if (query.fromAlias) this.aliases.set(query.fromAlias.toLowerCase(), []);
        for (const { path, alias } of query.fromMore) {
            const [first, ...rest] = path.names;
            const base = this.aliases.get(first!.toLowerCase());
            if (alias) this.aliases.set(alias.toLowerCase(), base ? [...base, ...rest] : path.names);
        }
    }

    report(message: string, at: SourcePosition): void {
        this.problems.push({ message, at });
    }

    /** Takes aliases and the object's own name off the front of a path. */
    bare(names: readonly string[]): readonly string[] {
        if (names.length < 2) return names;
        const first = names[0]!.toLowerCase();
        const alias = this.aliases.get(first);
        if (alias) return [...alias, ...names.slice(1)];
        const isOwnName =
            this.model.findObject(names[0]!) === this.object && !this.model.findParent(this.object, names[0]!);
        return isOwnName ? names.slice(1) : names;
    }

    path(path: FieldPath): ResolvedPath | undefined {
        const resolved = resolvePath(this.model, this.object, this.bare(path.names));
        if ('problem' in resolved) {
            this.report(resolved.problem, path.at);
            return undefined;
        }
        this.paths.set(path, resolved);
        this.touch(this.object, resolved);
        return resolved;
    }

    /** Notes what a path reads, for field-level security. @param root the type that it starts from */
    touch(root: SObjectTypeInfo, path: ResolvedPath): void {
        let holder = root;
        for (const { field, target } of path.steps) {
            this.touched.set(field, { object: holder, field });
            if (!target) return;
            holder = target;
        }
        this.touched.set(path.field, { object: holder, field: path.field });
    }

    operand(operand: Operand): ResolvedPath | undefined {
        if (operand.kind === 'dateFunction') return this.path(operand.call.path);
        return operand.path && this.path(operand.path);
    }

    condition(condition: Condition): void {
        if (condition.kind === 'and' || condition.kind === 'or')
            condition.parts.forEach((part) => this.condition(part));
        else if (condition.kind === 'not') this.condition(condition.part);
        else if (condition.kind === 'compare') {
            const left = this.operand(condition.left);
            this.value(condition.right);
            if (left) checkComparison(condition, left, (message, at) => this.report(message, at));
        }
    }

    private value(value: QueryValue): void {
        if (value.kind === 'list') value.values.forEach((item) => this.value(item));
        if (value.kind === 'subquery') this.subquery(value.query, null);
    }

    subquery(query: SoqlQuery, child: { object: SObjectTypeInfo; link: ChildLink } | null): void {
        const { plan, problems } = child
            ? planFrom(this.model, query, child.object, child.link)
            : planQuery(this.model, query);
        this.problems.push(...problems);
        if (plan) this.subplans.set(query, plan);
    }

    children(query: SoqlQuery): void {
        const names = this.bare(query.from.names);
        const name = names.at(-1)!;
        const child = names.length === 1 ? this.model.findChildren(this.object, name) : undefined;
        if (!child) return this.report(noSuchChildren(query.from.names.join('.')), query.from.at);
        this.subquery(query, { object: child.object, link: { relationship: child.name, field: child.field } });
    }
}

/** `FIELDS(STANDARD)` and its like as the fields themselves. */
function expandFields(planner: Planner, item: SelectItem): readonly SelectItem[] {
    if (item.kind !== 'fields') return [item];
    const { at } = item;
    const { limit } = planner.query;
    const isTooMany = limit === undefined || (limit.kind === 'literal' && Number(limit.text) > 200);
    if (item.which !== 'standard' && isTooMany) {
        planner.report('The SOQL FIELDS function must have a LIMIT of at most 200', at);
    }
    return [...planner.object.fields.values()]
        .filter(
            (field) => field.type !== 'address' && (item.which === 'all' || field.custom === (item.which === 'custom')),
        )
        .map((field) => ({ kind: 'field', path: { names: [field.apiName], at } }));
}

function planItem(planner: Planner, item: SelectItem): void {
    if (item.kind === 'subquery') planner.children(item.query);
    else if (item.kind === 'typeof') planTypeOf(planner, item);
    else if (item.kind === 'convertCurrency') planner.path(item.path);
    else if (item.kind === 'format') {
        if (item.of.kind === 'convertCurrency') planner.path(item.of.path);
        else planner.operand(item.of);
    } else if (item.kind !== 'fields') planner.operand(item);
}

const isAggregating = (item: SelectItem): boolean =>
    item.kind === 'aggregate' ? AGGREGATING.has(item.name) : item.kind === 'format' && item.of.kind === 'aggregate';

function shapeOf(query: SoqlQuery): QueryPlan['shape'] {
    const [first] = query.select;
    if (
        query.select.length === 1 &&
        first?.kind === 'aggregate' &&
        first.name === 'count' &&
        !first.path &&
        query.groupBy.length === 0
    )
        return 'count';
    const aggregates = query.select.some(isAggregating);
    return aggregates || query.groupBy.length > 0 ? 'aggregate' : 'rows';
}

function planFrom(
    model: OrgModel,
    query: SoqlQuery,
    object: SObjectTypeInfo,
    child: ChildLink | null,
): { plan?: QueryPlan; problems: PlanProblem[] } {
    const problems: PlanProblem[] = [];
    const planner = new Planner(model, query, object, problems);
    const select = query.select.flatMap((item) => expandFields(planner, item));
    for (const item of select) {
        planItem(planner, item);
    }
    if (query.where) planner.condition(query.where);
    for (const item of query.groupBy) planner.operand(item);
    if (query.having) planner.condition(query.having);
    for (const item of query.orderBy) planner.operand(item.operand);
    const plan: QueryPlan = {
        query,
        object,
        paths: planner.paths,
        subplans: planner.subplans,
        typeOfs: planner.typeOfs,
        child,
        select,
        shape: shapeOf(query),
        touched: [...planner.touched.values()],
    };
    const report = (message: string, at: SourcePosition): void => planner.report(message, at);
    checkSelect(plan, report);
    checkGroups(plan, report);
    checkOrder(plan, report);
    checkSemiJoins(plan, report);
    return { plan, problems };
}

/** @returns no plan when the object is unknown */
export function planQuery(model: OrgModel, query: SoqlQuery): { plan?: QueryPlan; problems: PlanProblem[] } {
    const name = query.from.names.join('.');
    const object = query.from.names.length === 1 ? model.findObject(name) : undefined;
    if (!object || !object.queryable) {
        return {
            problems: [
                {
                    message: `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`,
                    at: query.from.at,
                },
            ],
        };
    }
    return planFrom(model, query, object, null);
}
