/** SOQL Reference, "Comparison Operators" (semi-joins and anti-joins): what a sub-query of a condition may not do. */
import type { SObjectTypeInfo } from '../../metadata/org-model';
import type { Condition, SoqlQuery, SourcePosition } from '../soql-query';
import type { QueryPlan, ResolvedPath } from './query-plan';

type Report = (message: string, at: SourcePosition) => void;
type Comparison = Extract<Condition, { kind: 'compare' }>;

/** A semi-join and the conjunctions around it. */
interface Join {
    readonly comparison: Comparison;
    readonly query: SoqlQuery;
    readonly within: readonly ('or' | 'not')[];
}

const mostJoins = 2;

function joinsIn(condition: Condition | undefined, within: Join['within'] = []): Join[] {
    if (!condition) return [];
    switch (condition.kind) {
        case 'not':
            return joinsIn(condition.part, [...within, 'not']);
        case 'and':
            return condition.parts.flatMap((part) => joinsIn(part, within));
        case 'or':
            return condition.parts.flatMap((part) => joinsIn(part, [...within, 'or']));
        case 'compare':
            return condition.right.kind === 'subquery'
                ? [{ comparison: condition, query: condition.right.query, within }]
                : [];
    }
}

/** Objects whose ids a field holds: the object itself for its Id; null for a field without ids. */
function typesHeldBy(path: ResolvedPath, holder: SObjectTypeInfo): readonly string[] | null {
    if (path.field.type === 'id') return [(path.object ?? holder).apiName];
    return path.field.type === 'reference' ? path.field.referenceTo : null;
}

function checkFields(plan: QueryPlan, { comparison, query }: Join, report: Report): void {
    const { left, at } = comparison;
    const subplan = plan.subplans.get(query);
    const [item] = subplan?.select ?? [];
    if (left.kind !== 'field' || !subplan) return;
    if (subplan.select.length !== 1 || item?.kind !== 'field')
        return report('A semi-join sub-query must select exactly one field', query.at);
    const [outer, inner] = [plan.paths.get(left.path), subplan.paths.get(item.path)];
    if (!outer || !inner) return;
    const [held, selected] = [typesHeldBy(outer, plan.object), typesHeldBy(inner, subplan.object)];
    // What a look-up of several types may hold is not listed in full: it fits any id.
    const isOpen = held?.length !== 1 || selected?.length !== 1;
    if (held && selected && (isOpen || held[0] === selected[0])) return;
    report(
        `The selected field '${item.path.names.at(-1)}' in the subquery and the left operand field '${left.path.names.join('.')}' in the where expression in the outer query should point to the same object type`,
        at,
    );
}

function checkJoin(plan: QueryPlan, join: Join, report: Report): void {
    const { query, within, comparison } = join;
    const { at } = comparison;
    if (within.includes('or')) report("Semi join sub-selects are not allowed with the 'OR' operator", at);
    if (within.includes('not')) report("Semi join sub-selects are not allowed with the 'NOT' operator", at);
    if (comparison.left.kind === 'field' && (plan.paths.get(comparison.left.path)?.steps.length ?? 0) > 0)
        report('The left operand of a semi join cannot use relationships', at);
    if (plan.subplans.get(query)?.object === plan.object)
        report('The inner and outer selects should not be on the same object type', at);
    if (joinsIn(query.where).length > 0) report('Nesting of semi join sub-selects is not supported', query.at);
    if (query.limit || query.orderBy.length > 0 || query.forUpdate)
        report('LIMIT, ORDER BY and FOR UPDATE are not supported in semi join sub-selects', query.at);
    checkFields(plan, join, report);
}

export function checkSemiJoins(plan: QueryPlan, report: Report): void {
    const joins = joinsIn(plan.query.where);
    for (const join of joins) checkJoin(plan, join, report);
    if (joins.length > mostJoins)
        report(`Maximum ${mostJoins} semi join sub-selects are allowed`, joins[mostJoins]!.comparison.at);
}
