import type { FieldInfo, SObjectTypeInfo } from '../../metadata';
import type { Org } from '../../org';
import { runDmlStatement } from '../../org/data/run-dml-statement';
import type { OrgRuntime } from '../../org/org-runtime';
import { ApexException } from '../../runtime';
import { SObjectValue, type FieldValue } from '../../store';
import { parseForField } from '../../store/convert-value';
import type { Json, SaveReply, SaveRequest } from '../views';
import { Refusal } from './refusal';

const operations = { create: 'insert', update: 'update', delete: 'delete' } as const;

/** Saves one record as the user, in a transaction of its own: permissions, sharing, triggers and rules apply. */
export function saveRecord(org: Org, rt: OrgRuntime, userId: string, request: SaveRequest): SaveReply {
    const type = org.model.findObject(request.object);
    if (!type) throw new Refusal(404, `There is no object '${request.object}'.`);
    const record = makeRecord(org, type, request);
    try {
        const id = org.execute({ user: userId, kind: 'aura' }, () => {
            const options = { access: 'user', sharing: 'with', allOrNone: true } as const;
            const [result] = runDmlStatement(rt, operations[request.operation], record, options);
            return record.id ?? result?.outcome.id ?? request.id ?? '';
        });
        return { ok: true, id };
    } catch (thrown) {
        if (!(thrown instanceof ApexException)) throw thrown;
        return { ok: false, errors: [readError(thrown)] };
    }
}

function makeRecord(org: Org, type: SObjectTypeInfo, request: SaveRequest): SObjectValue {
    const record = new SObjectValue(type);
    if (request.id) record.values.set('id', request.id);
    for (const [name, value] of Object.entries(request.fields)) {
        const field = org.model.findField(type, name);
        if (!field) throw new Refusal(400, `No such column '${name}' on ${type.apiName}.`);
        record.values.set(field.key, readValue(field, value));
    }
    return record;
}

function readValue(field: FieldInfo, value: Json): FieldValue {
    if (value === null || value === '') return null;
    if (typeof value === 'object') throw new Refusal(400, `${field.label}: a simple value is expected.`);
    const parsed = parseForField(field, String(value));
    if (parsed === undefined) throw new Refusal(400, `${field.label}: '${String(value)}' is not a valid value.`);
    return parsed;
}

/** `Insert failed. First exception on row 0; first error: CODE, message: [fields]` without its technical frame. */
function readError(thrown: ApexException): { statusCode: string; message: string; fields: string[] } {
    const found = /first error: ([A-Z_]+), ([\s\S]*?)(?:: ?\[([^\]]*)\])?$/.exec(thrown.message ?? '');
    if (!found) return { statusCode: thrown.typeName, message: thrown.message ?? thrown.typeName, fields: [] };
    const [, statusCode, message, fields] = found;
    return { statusCode, message, fields: fields ? fields.split(',').map((name) => name.trim()) : [] };
}
