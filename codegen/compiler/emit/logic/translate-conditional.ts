import type { BinaryExpression, ConditionalExpression, Node } from 'ts-morph';
import { apex, type ApexStatement } from '../../apex';
import { rules } from '../../rules';
import type { SubsetType } from '../../check/subset-type';
import { translateCondition, translateExpression } from './translate-expression';
import type { Translated, Translation, Wanted } from './translation';

interface Branch {
    readonly statements: readonly ApexStatement[];
    readonly result: Translated;
}

function branch(node: Node, at: Translation, wanted: Wanted): Branch {
    return at.block(() => translateExpression(node, at, { type: wanted.type }));
}

/** What both branches give: the wanted type, or TypeScript's view of the whole. */
function resultType(node: Node, at: Translation, wanted: Wanted, first: Translated): SubsetType {
    if (wanted.type !== undefined) {
        return wanted.type;
    }
    return first.type.kind === 'struct' ? { ...first.type, nullable: at.typeOf(node).nullable } : at.typeOf(node);
}

export function translateConditional(node: ConditionalExpression, at: Translation, wanted: Wanted): Translated {
    const condition = translateCondition(node.getCondition(), at).expression;
    const yes = branch(node.getWhenTrue(), at, wanted);
    const no = branch(node.getWhenFalse(), at, wanted);
    const type = resultType(node, at, wanted, yes.result);
    if (yes.statements.length === 0 && no.statements.length === 0) {
        return {
            expression: at.apply(rules.logic.choose, condition, yes.result.expression, no.result.expression),
            type,
        };
    }
    const variable = at.declareName(wanted.variable ?? 'chosen');
    at.run(
        rules.logic.chooseByBlocks,
        at.apexTypeOf(type),
        variable,
        condition,
        yes.statements,
        yes.result.expression,
        no.statements,
        no.result.expression,
    );
    return { expression: apex.name(variable), type, isFresh: true };
}

const plainRules = { '&&': rules.logic.and, '||': rules.logic.or, '??': rules.logic.coalesce };
const blockRules = {
    '&&': rules.logic.andByBlocks,
    '||': rules.logic.orByBlocks,
    '??': rules.logic.coalesceByBlocks,
};

/** `&&`, `||` and `??`: the right side is evaluated only when it decides, also where it needs statements. */
export function translateLogical(
    node: BinaryExpression,
    operator: '&&' | '||' | '??',
    at: Translation,
    wanted: Wanted,
): Translated {
    const isCoalescing = operator === '??';
    const left = isCoalescing
        ? translateExpression(node.getLeft(), at, { type: wanted.type })
        : translateCondition(node.getLeft(), at);
    const right = at.block(() =>
        isCoalescing
            ? translateExpression(node.getRight(), at, { type: wanted.type })
            : translateCondition(node.getRight(), at),
    );
    const type: SubsetType = isCoalescing
        ? { ...left.type, nullable: at.typeOf(node).nullable }
        : { kind: 'boolean', nullable: false };
    if (isCoalescing && right.result.type.kind === 'null' && right.result.expression.kind === 'literal') {
        return { expression: left.expression, type };
    }
    if (right.statements.length === 0) {
        return { expression: at.apply(plainRules[operator], left.expression, right.result.expression), type };
    }
    const variable = at.declareName(wanted.variable ?? 'chosen');
    at.run(
        blockRules[operator],
        at.apexTypeOf(type),
        variable,
        left.expression,
        right.statements,
        right.result.expression,
    );
    return { expression: apex.name(variable), type, isFresh: true };
}
