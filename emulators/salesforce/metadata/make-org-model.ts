import type { OrgModel } from './org-model';
import type { ChildRelationshipInfo, FieldInfo, SObjectTypeInfo } from './sobject-type-info';
import type { Draft, MutableObject } from './read/model-draft';
import { isUnsupportedObject } from './standard/unsupported-objects';
import { addShareAndHistory } from './companion-objects';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** `a00`, `a01`, … `a0z`, `a10`, … in the order of API names; what an org hands out by creation order. */
function givePrefixes(objects: Iterable<MutableObject>): void {
    const starts = { custom: 'a', customSetting: 'a', customMetadata: 'm', event: 'e', bigObject: 'i' } as const;
    const next = new Map<string, number>();
    for (const object of [...objects].sort((a, b) => (a.key < b.key ? -1 : 1))) {
        const start = starts[object.kind as keyof typeof starts] as string | undefined;
        if (!start || object.keyPrefix || !object.custom) continue;
        const number = next.get(start) ?? 0;
        next.set(start, number + 1);
        object.keyPrefix = `${start}${DIGITS[Math.floor(number / 36)]}${DIGITS[number % 36]}`;
    }
}

/** Lets parents know the custom look-ups that point at them; a look-up at nothing is a problem. */
function linkChildren(draft: Draft): void {
    for (const object of draft.data.objects.values()) {
        if (!object.custom && !draft.extended.has(object.key)) continue;
        for (const field of object.fields.values())
            if (field.custom && field.type === 'reference') linkField(draft, object, field);
        const hasMaster = [...object.fields.values()].some((field) => field.custom && field.masterDetail);
        if (object.kind === 'custom' && hasMaster) (object as MutableObject).sharingModel = 'ControlledByParent';
    }
}

function linkField(draft: Draft, object: SObjectTypeInfo, field: FieldInfo): void {
    for (const target of field.referenceTo) {
        const parent = draft.data.objects.get(target.toLowerCase());
        if (!parent) {
            if (field.metadataRelationshipTo || isUnsupportedObject(target)) continue;
            draft.report({
                file: object.file ?? object.apiName,
                message: `${object.apiName}.${field.apiName} looks up '${target}', which does not exist`,
                remedy: 'Add the object, or correct <referenceTo>.',
            });
            continue;
        }
        const child: ChildRelationshipInfo = {
            name: field.childRelationshipName ?? null,
            childObject: object.apiName,
            field: field.apiName,
            cascadeDelete: field.deleteConstraint === 'cascade',
            restrictedDelete: field.deleteConstraint === 'restrict',
        };
        parent.childRelationships.push(child);
    }
}

/** Completes what was read into a model with look-ups. */
export function makeOrgModel(draft: Draft): OrgModel {
    const { data, namespace } = draft;
    givePrefixes(data.objects.values() as Iterable<MutableObject>);
    linkChildren(draft);
    for (const object of addShareAndHistory(data)) data.objects.set(object.key, object);
    const prefix = namespace === '' ? '' : `${namespace.toLowerCase()}__`;
    let byKeyPrefix: Map<string, SObjectTypeInfo> | undefined;
    const findIn = <V>(map: ReadonlyMap<string, V>, name: string): V | undefined => {
        const key = name.toLowerCase();
        return map.get(key) ?? (prefix && key.includes('__') ? map.get(prefix + key) : undefined);
    };
    const relationships = new WeakMap<SObjectTypeInfo, Map<string, FieldInfo>>();
    const parentsOf = (type: SObjectTypeInfo): Map<string, FieldInfo> => {
        const known = relationships.get(type);
        if (known) return known;
        const parents = new Map<string, FieldInfo>();
        for (const field of type.fields.values())
            if (field.relationshipName) parents.set(field.relationshipName.toLowerCase(), field);
        relationships.set(type, parents);
        return parents;
    };
    const model: OrgModel = {
        ...data,
        findObject: (name) => findIn(data.objects, name),
        findField: (type, name) => findIn(type.fields, name),
        findParent: (type, name) => findIn(parentsOf(type), name),
        findChildren(type, name) {
            const key = name.toLowerCase();
            const found = type.childRelationships.find(
                (child) => child.name?.toLowerCase() === key || (prefix && child.name?.toLowerCase() === prefix + key),
            );
            const object = found && model.findObject(found.childObject);
            const field = object && model.findField(object, found.field);
            return found?.name && object && field ? { object, field, name: found.name } : undefined;
        },
        findByKeyPrefix(start) {
            if (!byKeyPrefix) {
                byKeyPrefix = new Map();
                for (const object of data.objects.values())
                    if (object.keyPrefix && !byKeyPrefix.has(object.keyPrefix))
                        byKeyPrefix.set(object.keyPrefix, object);
            }
            return byKeyPrefix.get(start);
        },
    };
    return model;
}
