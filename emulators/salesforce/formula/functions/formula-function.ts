import type { Compiled, FormulaRun, FormulaType, FormulaValue } from '../formula-value';

/** What an argument may be: a type, anything but a picklist, any picklist, anything, or a field of the record. */
export type Parameter = FormulaType | 'plain' | 'choice' | 'any' | 'field' | 'moment';

/** A function of the formula language (Salesforce Help, "Formula Operators and Functions A–Z"). */
export interface FormulaFunction {
    readonly parameters: readonly Parameter[];
    /** How many of the parameters may be left out at the end. */
    readonly optional?: number;
    /** What each further argument may be. */
    readonly rest?: Parameter;
    readonly result: FormulaType | ((args: readonly Compiled[]) => FormulaType);
    /** Arguments that are read only when they count. */
    readonly build?: (args: readonly Compiled[]) => (run: FormulaRun) => FormulaValue;
    /** All arguments read before; with `nullIn` also blank ones, otherwise one blank argument makes the result blank. */
    readonly call?: (args: readonly NonNullable<FormulaValue>[], run: FormulaRun) => FormulaValue;
    readonly nullIn?: boolean;
}

export type FunctionTable = Readonly<Record<string, FormulaFunction>>;
