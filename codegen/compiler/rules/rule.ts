import type { ApexExpression, ApexStatement } from '../apex';

/** What a rule makes: an expression, or the statements that compute one. */
export type Made = ApexExpression | readonly ApexStatement[];

/**
 * One way in which TypeScript becomes Apex. The catalogue of all rules is data: the compiler applies it, the reference
 * page prints it, the proof runs its examples on both sides, and the mutation run breaks one after the other.
 */
export interface Rule<Operands extends readonly unknown[] = readonly never[], Result extends Made = Made> {
    /** Area and name: `text.trim`. */
    readonly name: string;
    /** Functions of the subset in which the rule decides; each is run in Node and in Apex. */
    readonly example: string;
    /** What the two languages do differently, where they do. */
    readonly difference: string | null;
    readonly make: (...operands: Operands) => Result;
}

export type AnyRule = Rule;

/** An entry of the catalogue. */
export function rule<Operands extends readonly unknown[], Result extends Made>(
    name: string,
    example: string,
    make: (...operands: Operands) => Result,
    difference: string | null = null,
): Rule<Operands, Result> {
    return { name, example, difference, make };
}

/** Rules of expressions with any number of operands that are expressions themselves. */
export type ExpressionRule = Rule<readonly ApexExpression[], ApexExpression>;

/** Looks at what a rule made, and may put something else in its place: how the mutation run breaks a rule. */
export type RuleObserver = (rule: AnyRule, made: Made, operands: readonly unknown[]) => Made;
