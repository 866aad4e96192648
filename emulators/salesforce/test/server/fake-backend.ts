import type { FieldInfo, OrgModel, SObjectTypeInfo } from '../../metadata';
import type { UserAccess } from '../../security';
import type { FlatRow, OrgBackend } from '../../server/worker/org-backend';
import type { Json, SaveReply } from '../../server/views';

export type FakeRecord = Readonly<Record<string, Json>>;

export interface FakeData {
    readonly users: readonly { readonly id: string; readonly name: string; readonly username: string }[];
    /** Object API name → records; lookups are ids. */
    readonly records: Readonly<Record<string, FakeRecord[]>>;
    /** Objects that a user may not read, by user id. */
    readonly hidden?: Readonly<Record<string, readonly string[]>>;
    readonly apex?: Readonly<Record<string, (params: FakeRecord) => Json>>;
}

const all = { create: true, read: true, edit: true, delete: true, undelete: true, viewAll: true, modifyAll: true };
const none = {
    create: false,
    read: false,
    edit: false,
    delete: false,
    undelete: false,
    viewAll: false,
    modifyAll: false,
};

function fakeAccess(userId: string, hidden: readonly string[]): UserAccess {
    const object = (type: SObjectTypeInfo): typeof all => (hidden.includes(type.apiName) ? none : all);
    return {
        userId,
        object,
        field: (type: SObjectTypeInfo, field: FieldInfo) => ({
            read: object(type).read,
            create: field.createable,
            edit: field.updateable,
        }),
        hasClass: () => true,
        hasCustomPermission: () => true,
        hasUserPermission: () => false,
        hasPrincipal: () => false,
        hasTab: () => true,
    } as UserAccess;
}

/** An org of plain records, without rules: enough to try pages and routes. */
export function createFakeBackend(model: OrgModel, data: FakeData): OrgBackend {
    const find = (id: Json): FakeRecord | undefined =>
        Object.values(data.records)
            .flat()
            .find((record) => record.Id === id);

    const follow = (
        record: FakeRecord | undefined,
        object: SObjectTypeInfo | undefined,
        path: readonly string[],
    ): Json => {
        const [first, ...rest] = path;
        if (!record || !object) return null;
        if (rest.length === 0) return record[first] ?? null;
        const field = model.findParent(object, first);
        const parent = field && find(record[field.apiName] ?? null);
        return follow(parent, model.findObject(field?.referenceTo[0] ?? ''), rest);
    };

    const save = (operation: string, object: string, id: string | undefined, fields: FakeRecord): SaveReply => {
        const list = data.records[object] ?? [];
        if (fields.Name === 'refuse me') {
            return {
                ok: false,
                errors: [
                    { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message: 'Not this name.', fields: ['Name'] },
                ],
            };
        }
        if (operation === 'create') {
            const prefix = model.findObject(object)?.keyPrefix ?? '000';
            const created = `${prefix}NEW${String(list.length).padStart(12, '0')}`;
            list.push({ Id: created, ...fields });
            return { ok: true, id: created };
        }
        const at = list.findIndex((record) => record.Id === id);
        if (operation === 'delete') list.splice(at, 1);
        else list[at] = { ...list[at], ...fields };
        return { ok: true, id: id ?? '' };
    };

    return {
        model,
        currency: 'USD',
        users: () => data.users.map((user) => ({ ...user, isActive: true })),
        access: (userId) => fakeAccess(userId, data.hidden?.[userId] ?? []),
        select: (_userId, { object, fields, where, limit }): readonly FlatRow[] => {
            const type = model.findObject(object);
            const matches = (record: FakeRecord): boolean =>
                Object.entries(where ?? {}).every(([name, value]) => record[name] === value);
            return (data.records[object] ?? [])
                .filter(matches)
                .slice(0, limit)
                .map((record) =>
                    Object.fromEntries(['Id', ...fields].map((path) => [path, follow(record, type, path.split('.'))])),
                );
        },
        save: (_userId, { operation, object, id, fields }) => save(operation, object, id, fields),
        query: () => [],
        pageAction: (_userId, page, ids) => `/lightning/n/${page.extension}?ids=${ids.join(',')}`,
        invokeApex: (_userId, target, parameters) => {
            const method = data.apex?.[target];
            if (method) return { ok: true, data: method(parameters as FakeRecord) };
            const body = { message: `No @AuraEnabled method ${target}` };
            return {
                ok: false,
                error: { status: 404, statusText: 'Bad Request', ok: false, errorType: 'fetchResponse', body },
            };
        },
        rest: (userId, call) => ({
            status: 200,
            headers: { 'Content-Type': 'text/plain' },
            body: new TextEncoder().encode(`${userId ?? 'guest'} ${call.method} ${call.path}`),
        }),
    };
}
