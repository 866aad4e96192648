import { ApexDecimal } from '../library/decimal';
import type { FieldInfo } from '../metadata/org-model';
import type { FieldValue, SObjectValue } from '../store/sobject';
import { dmlErrors } from './dml-errors';
import type { Batch, DmlError, Work } from './dml-types';
import { storedValue } from './draft-record';
import { checkReference } from './references';

const EMAIL = /^[^\s@,;<>()[\]\\]+@[^\s@,;<>()[\]\\]+\.[^\s@,;<>()[\]\\]+$/;
const LIMITED = new Set(['string', 'textarea', 'email', 'phone', 'url', 'encryptedstring', 'picklist', 'combobox']);

function checkText(field: FieldInfo, value: string, before: FieldValue): DmlError | undefined {
    if (field.length > 0 && LIMITED.has(field.type) && value.length > field.length)
        return dmlErrors.tooLong(field, value);
    if (field.type === 'email' && !EMAIL.test(value)) return dmlErrors.invalidEmail(field, value);
    if (!field.restrictedPicklist || !field.picklistValues || value === before) return undefined;
    const chosen = field.type === 'multipicklist' ? value.split(';') : [value];
    const wrong = chosen.find(
        (one) =>
            !field.picklistValues!.some((known) => known.isActive && known.value.toLowerCase() === one.toLowerCase()),
    );
    return wrong === undefined ? undefined : dmlErrors.restrictedPicklist(field, wrong);
}

function checkNumber(field: FieldInfo, value: ApexDecimal): DmlError | undefined {
    const digits = field.precision - field.scale;
    if (digits <= 0) return undefined;
    const whole = value.abs().setScale(0, 'DOWN').unscaled.toString();
    return whole.length > digits && whole !== '0' ? dmlErrors.outOfRange(field, value.toPlainString()) : undefined;
}

function checkValue(batch: Batch, field: FieldInfo, value: FieldValue, before: FieldValue): DmlError | undefined {
    if (typeof value === 'string') {
        if (field.type === 'reference') return checkReference(batch, field, value, before);
        return checkText(field, value, before);
    }
    return value instanceof ApexDecimal ? checkNumber(field, value) : undefined;
}

function truncated(batch: Batch, given: SObjectValue, field: FieldInfo, value: FieldValue): FieldValue {
    const cut =
        (batch.options.allowFieldTruncation || given.dmlOptions?.allowFieldTruncation) &&
        typeof value === 'string' &&
        LIMITED.has(field.type) &&
        value.length > field.length &&
        field.length > 0;
    return cut ? value.slice(0, field.length) : value;
}

/** System validation before saving: brings values into stored form and notes what is wrong with them. */
export function validateRecord(batch: Batch, work: Work): void {
    const { values } = work.record;
    const missing: FieldInfo[] = [];
    batch.table.fields.forEach((field, slot) => {
        const given = values.get(field.key);
        if (given === undefined || given === null) {
            if (field.required && field.createable) missing.push(field);
            return;
        }
        const value = truncated(batch, work.given, field, storedValue(field, given));
        if (value === null && field.required) missing.push(field);
        if (value !== given) values.set(field.key, value);
        if (value === null || (!field.createable && !field.updateable && field.key !== 'recordtypeid')) return;
        const error = checkValue(batch, field, value, work.oldRow?.[slot] ?? null);
        if (error) work.errors.push(error);
    });
    if (missing.length > 0) work.errors.push(dmlErrors.requiredMissing(missing));
}
