import { ApexDecimal } from '../library/decimal';
import type { FieldInfo, SObjectTypeInfo } from '../metadata/org-model';
import { UnsupportedError } from '../runtime/exceptions';
import type { DataRuntime } from '../store/data-runtime';
import type { FieldValue } from '../store/sobject';
import { compileRecordFormula } from './compile-record-formula';
import {
    type Compiled,
    FormulaFailure,
    type FormulaRun,
    type FormulaSubject,
    type FormulaValue,
} from './formula-value';
import { rollUp } from './roll-up';

const compiled = new WeakMap<FieldInfo, Compiled>();

/** Whether the field has no value of its own but is computed when it is read. */
export function isComputed(field: FieldInfo): boolean {
    return field.formula !== undefined || field.rollUp !== undefined;
}

function compile(rt: DataRuntime, type: SObjectTypeInfo, field: FieldInfo): Compiled {
    let formula = compiled.get(field);
    if (!formula) {
        formula = compileRecordFormula(rt.model, type, field.formula!, { blanksAsZero: field.blanksAsZero === true });
        compiled.set(field, formula);
    }
    return formula;
}

/** Rounded to the field's digits, a percent as hundredths, blank text as null. */
function fitted(field: FieldInfo, value: FormulaValue): FieldValue {
    if (value === '') return null;
    if (value === null) return field.type === 'boolean' ? false : null;
    if (!(value instanceof ApexDecimal)) return value;
    const number = field.type === 'percent' ? value.multiply(ApexDecimal.fromInteger(100)) : value;
    return number.setScale(field.scale, 'HALF_UP');
}

/** The value of a formula or roll-up field; null where the formula has no answer (#Error! in the user interface). */
export function readComputed(rt: DataRuntime, subject: FormulaSubject, field: FieldInfo): FieldValue {
    if (field.rollUp) return rollUp(rt, subject, field);
    const run: FormulaRun = { rt, subject, before: null, isNew: false };
    try {
        return fitted(field, compile(rt, subject.type, field).read(run));
    } catch (error) {
        if (error instanceof FormulaFailure) return null;
        if (error instanceof UnsupportedError)
            throw new UnsupportedError(`${error.what} in ${subject.type.apiName}.${field.apiName}`);
        throw error;
    }
}
