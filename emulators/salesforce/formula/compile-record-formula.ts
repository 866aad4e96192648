import type { OrgModel, SObjectTypeInfo } from '../metadata/org-model';
import { compileNode } from './compile-formula';
import type { Compiled } from './formula-value';
import { readFormula } from './read-formula';
import { recordNames } from './record-names';

export interface FormulaOptions {
    /** "Treat blank fields as zeroes". */
    readonly blanksAsZero?: boolean;
    /** Told each name of the formula. */
    readonly onName?: (path: readonly string[]) => void;
}

/**
 * A formula about records of a type.
 *
 * @throws FormulaError what the formula editor refuses
 * @throws UnsupportedError a function or global variable that is not evaluated
 */
export function compileRecordFormula(
    model: OrgModel,
    type: SObjectTypeInfo,
    formula: string,
    options: FormulaOptions = {},
): Compiled {
    const names = recordNames(model, type, options.blanksAsZero === true);
    return compileNode(readFormula(formula), (path) => {
        options.onName?.(path);
        return names(path);
    });
}
