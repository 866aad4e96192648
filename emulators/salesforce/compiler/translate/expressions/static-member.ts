import type { SObjectTypeInfo } from '../../../metadata/org-model';
import { apexTypes, listOf, makeTypeRef, mapOf, typeRef, type TypeRef } from '../../../runtime/type-ref';
import { findField, findPlatformField, type PlatformField } from '../../members/find-field';
import { placeOf, type Located } from '../../problems';
import type { BodyContext } from '../body-context';
import { failed } from '../translate-expression';
import type { Denotation, Value } from '../value';
import { translateFieldAccess } from './field-access';
import { fieldToken } from './field-token';
import { translatePackageMember } from './package-member';
import { findRecordMember } from './record-member';

const sobjectType = typeRef('SObjectType');

/** `Type.name`: static field, enum constant, inner type, object or field token. */
export function translateStaticMember(type: TypeRef, name: string, at: Located, body: BodyContext): Denotation {
    const { space } = body;
    const declaration = space.classOf(type);
    if (declaration) {
        const constant = declaration.constants.find((one) => one.toLowerCase() === name.toLowerCase());
        if (constant) return value(type, `${body.emitter.classOf(type)}._${constant.toLowerCase()}`);
        const field = findField(declaration, name.toLowerCase(), space);
        if (field?.isStatic) return translateFieldAccess(field, null, at, body);
        const inner = space.resolveName([declaration.name, name].join('.').split('.'), [], null);
        if (inner) return { kind: 'type', type: inner };
        return unknown(`${type.name}.${name}`, at, body);
    }
    const object = space.objectOf(type);
    if (object) return translateToken(object, name, at, body);
    return translatePlatformStatic(type, name, at, body);
}

function value(type: TypeRef, js: string): Value {
    return { kind: 'value', type, js, nonNull: true };
}

function unknown(name: string, at: Located, body: BodyContext): Value {
    body.problem(at, `Variable does not exist: ${name}`);
    return failed;
}

/** `Account.SObjectType`, `Account.Name`, `Contact.Account.Name`, `Account.fields` */
export function translateToken(object: SObjectTypeInfo, name: string, at: Located, body: BodyContext): Denotation {
    const key = name.toLowerCase();
    if (key === 'sobjecttype') {
        return { ...value(sobjectType, `$objectToken("${object.key}")`), named: { of: 'token', object: object.key } };
    }
    if (key === 'fields') return { kind: 'special', special: 'fieldTokens', object: object.key };
    const member = findRecordMember(object, name, body);
    if (member?.access === 'Field') return fieldToken(object, member);
    if (member?.access === 'Parent') return { kind: 'type', type: member.type };
    return unknown(name, at, body);
}

function translatePlatformStatic(type: TypeRef, name: string, at: Located, body: BodyContext): Denotation {
    const { space } = body;
    const info = space.platformOf(type);
    if (type.base === 'system' && /^(label|page)$/i.test(name)) {
        return translatePackageMember({ kind: 'package', name: 'System' }, name, at, body);
    }
    const constant = info?.constants.find((one) => one.toLowerCase() === name.toLowerCase());
    if (constant !== undefined) return value(type, `$constant(${body.emitter.type(type)},"${constant.toLowerCase()}")`);
    if (type.base === 'trigger') return translateTriggerVariable(name, at, body);
    if (type === sobjectType) return translateDescribedObject(name, at, body);
    const property = findPlatformField(type, name.toLowerCase(), space);
    if (property?.isStatic) return translateStaticProperty(property, at, body);
    const inner = info && space.resolveName([...info.fullName.split('.'), name], [], null);
    return inner ? { kind: 'type', type: inner } : unknown(`${type.name}.${name}`, at, body);
}

function translateStaticProperty(property: PlatformField, at: Located, body: BodyContext): Value {
    const bind = (kind: 'staticProperty' | 'staticPropertySetter'): string =>
        body.emitter.member(property.owner, kind, property.name, [], placeOf(at));
    const read = (): string => `${bind('staticProperty')}($rt)`;
    return {
        kind: 'value',
        type: property.type,
        js: read(),
        place: {
            receivers: [],
            read,
            write: (_, stored) => `$setStatic(${bind('staticPropertySetter')},${stored})`,
        },
    };
}

/** `Schema.SObjectType.Account` */
function translateDescribedObject(name: string, at: Located, body: BodyContext): Denotation {
    const object = body.space.model.findObject(name);
    if (!object) return unknown(name, at, body);
    const describe = body.emitter.member('Schema.SObjectType', 'method', 'getDescribe', [], placeOf(at));
    const js = `${describe}($rt,$objectToken("${object.key}"))`;
    return { ...value(typeRef('DescribeSObjectResult'), js), named: { of: 'describe', object: object.key } };
}

const triggerFlags = ['isexecuting', 'isinsert', 'isupdate', 'isdelete', 'isundelete', 'isbefore', 'isafter'];

/** `Trigger.new` and its like, typed by the object of the trigger. */
function translateTriggerVariable(name: string, at: Located, body: BodyContext): Denotation {
    const key = name.toLowerCase();
    const object = body.owner.unit.trigger && body.space.model.findObject(body.owner.unit.trigger.object);
    const record = object ? makeTypeRef(object.apiName) : apexTypes.sobject;
    const variable = (type: TypeRef, property: string): Value => ({
        kind: 'value',
        type,
        js: `$trigger("${property}")`,
    });
    if (triggerFlags.includes(key))
        return { ...variable(apexTypes.boolean, `is${name.slice(2, 3).toUpperCase()}${key.slice(3)}`), nonNull: true };
    switch (key) {
        case 'new':
        case 'old':
            return variable(listOf(record), key);
        case 'newmap':
        case 'oldmap':
            return variable(mapOf(apexTypes.id, record), `${key.slice(0, 3)}Map`);
        case 'size':
            return variable(apexTypes.integer, 'size');
        case 'operationtype':
            return variable(typeRef('TriggerOperation'), 'operationType');
        default:
            return unknown(`Trigger.${name}`, at, body);
    }
}
