import type { FieldInfo, OrgModel, Problem, SObjectTypeInfo } from '../metadata/org-model';
import { UnsupportedError } from '../runtime/exceptions';
import { compileRecordFormula } from './compile-record-formula';
import { FormulaError } from './formula-node';
import type { FormulaType } from './formula-value';
import { formulaTypeOf } from './subject';
import { spokenType } from './type-checks';

/** Problem text of a formula that an org would not save; functions that are not evaluated are told when they are reached. */
function problemOf(model: OrgModel, type: SObjectTypeInfo, formula: string, expected: FormulaType): string | undefined {
    try {
        const { type: result } = compileRecordFormula(model, type, formula);
        if (result === expected || result === 'null') return undefined;
        return `Formula result is data type (${spokenType(result)}), incompatible with expected data type (${spokenType(expected)}).`;
    } catch (error) {
        if (error instanceof FormulaError) return error.message;
        if (error instanceof UnsupportedError) return undefined;
        throw error;
    }
}

function fieldProblem(model: OrgModel, type: SObjectTypeInfo, field: FieldInfo): string | undefined {
    const expected = formulaTypeOf(field);
    return field.formula === undefined || !expected ? undefined : problemOf(model, type, field.formula, expected);
}

/** What an org would refuse to deploy of a project's validation rules and formula fields. */
export function checkFormulas(model: OrgModel): Problem[] {
    const problems: Problem[] = [];
    const report = (file: string, name: string, message: string | undefined): void => {
        if (message !== undefined)
            problems.push({
                file,
                message: `${name}: ${message}`,
                remedy: 'Correct the formula as its editor in Setup demands.',
            });
    };
    for (const type of model.objects.values()) {
        for (const rule of type.validationRules)
            report(rule.file, `${type.apiName}.${rule.fullName}`, problemOf(model, type, rule.formula, 'boolean'));
        if (!type.custom && !type.addedFields?.length) continue;
        for (const field of type.addedFields ?? type.fields.values())
            report(type.file ?? type.apiName, `${type.apiName}.${field.apiName}`, fieldProblem(model, type, field));
    }
    return problems;
}
