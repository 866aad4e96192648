import { apex, type ApexExpression, type ApexStatement } from '../../compiler/apex';
import type { AnyRule, Made, RuleObserver } from '../../compiler/rules';
import { mutateExpression, type IsOperand, type Mutant } from './mutate-expression';
import { mutateBlock } from './mutate-statement';

/** Operands, and what lists and loops among them hold. */
function partsOf(operands: readonly unknown[]): ReadonlySet<unknown> {
    const parts = new Set<unknown>();
    const take = (value: unknown, depth: number): void => {
        if (typeof value === 'object' && value !== null && depth < 12) {
            parts.add(value);
            Object.values(value).forEach((inner) => take(inner, depth + 1));
        }
    };
    operands.forEach((operand) => take(operand, 0));
    return parts;
}

function isBlock(made: Made): made is readonly ApexStatement[] {
    return Array.isArray(made);
}

/** Every mutant of what a rule made of its operands. */
export function mutantsOf(made: Made, operands: readonly unknown[]): readonly Mutant<Made>[] {
    const parts = partsOf(operands);
    const isOperand: IsOperand = (part) => parts.has(part);
    return isBlock(made)
        ? mutateBlock(made, isOperand)
        : [...mutateExpression(made as ApexExpression, isOperand), { change: 'null instead', made: apex.nullLiteral }];
}

/** Puts the mutant with a given description in the place of what a rule makes, wherever the rule is applied. */
export function breaking(rule: AnyRule, change: string, occurrence: number): RuleObserver {
    return (applied, made, operands) => {
        if (applied !== rule) {
            return made;
        }
        const mutants = mutantsOf(made, operands).filter((mutant) => mutant.change === change);
        return mutants[occurrence]?.made ?? made;
    };
}
