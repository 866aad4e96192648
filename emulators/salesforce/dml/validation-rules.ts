/** Validation rules of an admin: formulas that are true for a record which must not be saved. */
import { type Compiled, compileRecordFormula, FormulaFailure, type FormulaRun, recordSubject } from '../formula';
import type { SObjectTypeInfo, ValidationRuleInfo } from '../metadata/org-model';
import { UnsupportedError } from '../runtime/exceptions';
import type { DataRuntime } from '../store/data-runtime';
import { dmlErrors } from './dml-errors';
import type { Batch, Work } from './dml-types';

const compiled = new WeakMap<ValidationRuleInfo, Compiled>();

function compile(rt: DataRuntime, type: SObjectTypeInfo, rule: ValidationRuleInfo): Compiled {
    let formula = compiled.get(rule);
    if (!formula) {
        formula = compileRecordFormula(rt.model, type, rule.formula);
        compiled.set(rule, formula);
    }
    return formula;
}

function isBroken(run: FormulaRun, type: SObjectTypeInfo, rule: ValidationRuleInfo): boolean {
    try {
        return compile(run.rt, type, rule).read(run) === true;
    } catch (error) {
        const what = `validation rule ${type.apiName}.${rule.fullName}`;
        if (error instanceof UnsupportedError) throw new UnsupportedError(`${error.what} in ${what}`);
        if (error instanceof FormulaFailure)
            throw new UnsupportedError(`${what} that has no answer (${error.message})`);
        throw error;
    }
}

/** Notes the message of every rule that the record breaks, at its field when the rule names one. */
export function checkRules(batch: Batch, work: Work): void {
    const { rt, type } = batch;
    const run: FormulaRun = {
        rt,
        subject: recordSubject(work.record),
        before: work.old && recordSubject(work.old),
        isNew: work.old === null,
    };
    for (const rule of type.validationRules)
        if (rule.active && isBroken(run, type, rule)) work.errors.push(dmlErrors.ruleBroken(rule));
}
