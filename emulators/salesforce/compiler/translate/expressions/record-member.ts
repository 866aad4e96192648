import type { SObjectTypeInfo } from '../../../metadata/org-model';
import { apexTypes, listOf, makeTypeRef, typeRef, type TypeRef } from '../../../runtime/type-ref';
import { findPlatformField } from '../../members/find-field';
import type { Located } from '../../problems';
import type { BodyContext } from '../body-context';
import { failed } from '../translate-expression';
import type { Value } from '../value';

type Access = 'Field' | 'Parent' | 'Children';

interface RecordMember {
    readonly access: Access;
    readonly key: string;
    readonly type: TypeRef;
}

/** The type of a parent relationship; several possible parents meet in `Name`, where the org has it. */
function parentType(referenceTo: readonly string[], body: BodyContext): TypeRef {
    const { model } = body.space;
    const only = referenceTo.length === 1 ? model.findObject(referenceTo[0] ?? '') : model.findObject('Name');
    return only ? makeTypeRef(only.apiName) : apexTypes.sobject;
}

/** A field, parent or child list of an object, by the name that code uses. */
export function findRecordMember(object: SObjectTypeInfo, name: string, body: BodyContext): RecordMember | null {
    const { model } = body.space;
    const field = model.findField(object, name);
    if (field) return { access: 'Field', key: field.key, type: typeRef(field.apexType) };
    const parent = model.findParent(object, name);
    if (parent) {
        return {
            access: 'Parent',
            key: (parent.relationshipName ?? name).toLowerCase(),
            type: parentType(parent.referenceTo, body),
        };
    }
    const children = model.findChildren(object, name);
    if (!children) return null;
    return { access: 'Children', key: children.name.toLowerCase(), type: listOf(makeTypeRef(children.object.apiName)) };
}

/** Fields of the object `Name`, which polymorphic parents (`Task.What`, `Case.Owner`) are read as: Object Reference, "Name". */
const nameFields: Readonly<Record<string, TypeRef>> = {
    id: apexTypes.id,
    alias: apexTypes.string,
    email: apexTypes.string,
    firstname: apexTypes.string,
    isactive: apexTypes.boolean,
    lastname: apexTypes.string,
    name: apexTypes.string,
    phone: apexTypes.string,
    profileid: apexTypes.id,
    title: apexTypes.string,
    type: apexTypes.string,
    username: apexTypes.string,
    userroleid: apexTypes.id,
};

function findMember(receiver: Value, name: string, body: BodyContext): RecordMember | null {
    const object = body.space.objectOf(receiver.type);
    if (object) return findRecordMember(object, name, body);
    const shared = receiver.isParent ? nameFields[name.toLowerCase()] : undefined;
    if (shared) return { access: 'Field', key: name.toLowerCase(), type: shared };
    const field = findPlatformField(apexTypes.sobject, name.toLowerCase(), body.space);
    return field ? { access: 'Field', key: name.toLowerCase(), type: field.type } : null;
}

/** `record.Field`, `record.Parent__r`, `record.Children__r` */
export function translateRecordMember(receiver: Value, name: string, at: Located, body: BodyContext): Value {
    const member = findMember(receiver, name, body);
    if (!member) {
        body.problem(at, `Variable does not exist: ${name}`);
        return failed;
    }
    const key = JSON.stringify(member.key);
    const lenient = receiver.isParent && member.access !== 'Children' ? 'OrNull' : '';
    const read = (from: string): string => `$get${member.access}${lenient}(${from},${key})`;
    return {
        kind: 'value',
        type: member.type,
        js: body.mark(at) + read(receiver.js),
        place: {
            receivers: [receiver.js],
            read: ([from = '']) => read(from),
            write: ([to], value) => `$put${member.access}(${to},${key},${value})`,
            ...(member.access === 'Children' && { refusal: `Field is not writeable: ${name}` }),
        },
        isQuery: member.access === 'Children',
        ...(member.access === 'Children' && { iterated: `$iterateChildren(${receiver.js},${key})` }),
        isParent: member.access === 'Parent',
        ...(member.access === 'Field' && { recordField: { record: receiver.js, key: member.key } }),
        ...(receiver.guard !== undefined && { guard: receiver.guard }),
    };
}
