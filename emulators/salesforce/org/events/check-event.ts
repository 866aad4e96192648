import type { DmlError, RecordOutcome } from '../../dml';
import type { FieldInfo } from '../../metadata';
import type { SObjectValue } from '../../store';
import type { OrgRuntime } from '../org-runtime';

function error(statusCode: string, message: string, field?: FieldInfo): DmlError {
    return { statusCode, message, fields: field ? [field.apiName] : [] };
}

function checkField(field: FieldInfo, value: unknown): DmlError | null {
    if (value === null || value === undefined) {
        if (!field.required || field.defaultedOnCreate || !field.custom) return null;
        return error('REQUIRED_FIELD_MISSING', `Required fields are missing: [${field.apiName}]`, field);
    }
    if (typeof value === 'string' && field.length > 0 && value.length > field.length) {
        const text = `${field.label}: data value too large: ${value} (max length=${field.length})`;
        return error('STRING_TOO_LONG', text, field);
    }
    return null;
}

/** What EventBus.publish says of one event before it is queued: required fields and lengths. */
export function checkEvent(rt: OrgRuntime, event: SObjectValue | null): RecordOutcome {
    if (event === null) throw rt.exception('System.NullPointerException', 'Attempt to de-reference a null object');
    if (event.type.kind !== 'event') {
        const text = `Only platform event records can be published: ${event.type.apiName}`;
        throw rt.exception('System.TypeException', text);
    }
    const errors = [...event.type.fields.values()]
        .map((field) => checkField(field, event.values.get(field.key)))
        .filter((found): found is DmlError => found !== null);
    const id = errors.length === 0 ? `e00xx0000000001AAA` : null;
    return { id, success: errors.length === 0, errors };
}
