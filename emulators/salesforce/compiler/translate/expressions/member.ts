import { apexTypes } from '../../../runtime/type-ref';
import { findField, findPlatformField } from '../../members/find-field';
import { placeOf, type Located } from '../../problems';
import type { BodyContext } from '../body-context';
import { notNull } from '../convert';
import { failed } from '../translate-expression';
import type { Value } from '../value';
import { translateFieldAccess } from './field-access';
import { translateRecordMember } from './record-member';

/** `value.name` */
export function translateMember(receiver: Value, name: string, at: Located, body: BodyContext): Value {
    const declaration = body.space.classOf(receiver.type);
    const field = declaration && findField(declaration, name.toLowerCase(), body.space);
    if (field?.isStatic) {
        body.problem(
            at,
            `Static field cannot be referenced from a non static context: ${field.name} from the type ${field.owner.name}`,
        );
    }
    if (field) return translateFieldAccess(field, field.isStatic ? null : receiver, at, body);
    const element = receiver.isQuery ? receiver.type.args[0] : undefined;
    if (element && body.space.isRecord(element)) {
        return translateMember(
            { kind: 'value', type: element, js: `$single(${receiver.js})`, nonNull: true },
            name,
            at,
            body,
        );
    }
    if (body.space.isRecord(receiver.type)) return translateRecordMember(receiver, name, at, body);
    return translatePlatformMember(receiver, name, at, body);
}

function translatePlatformMember(receiver: Value, name: string, at: Located, body: BodyContext): Value {
    const property = findPlatformField(receiver.type, name.toLowerCase(), body.space);
    if (!property || property.isStatic) {
        const what = receiver.type === apexTypes.null ? name : `${receiver.type.name}.${name}`;
        body.problem(at, `Variable does not exist: ${what}`);
        return failed;
    }
    const bind = (kind: 'property' | 'propertySetter'): string =>
        body.emitter.member(property.owner, kind, property.name, [], placeOf(at));
    const checked = notNull(receiver);
    return {
        kind: 'value',
        type: property.type,
        get js(): string {
            return `${bind('property')}($rt,${checked})`;
        },
        place: {
            receivers: [checked],
            read: ([from]) => `${bind('property')}($rt,${from})`,
            write: ([to], value) => `$setProperty(${bind('propertySetter')},${to},${value})`,
        },
        ...(receiver.guard !== undefined && { guard: receiver.guard }),
    };
}
