import { isVisible, isWritable } from '../../members/check-access';
import type { FieldDeclaration } from '../../declare/declarations';
import type { Located } from '../../problems';
import type { BodyContext } from '../body-context';
import type { Place, Value } from '../value';

/** Statics object of a class, initialised; inside the class's own static code it is known to be. */
export function staticsOf(field: FieldDeclaration, body: BodyContext): string {
    const js = body.emitter.classOf(field.owner.type);
    const isReady = field.owner === body.owner && body.isStatic;
    return isReady ? `${js}.$s` : `(${js}.$s||${js}.$si())`;
}

export function isPlain(field: FieldDeclaration, body: BodyContext): boolean {
    return !field.property || field.property.isPlain || body.options.accessorOf === field;
}

/** Whether a final field may be assigned here: its own initialisers, constructors and, for a property, accessors. */
function mayAssignFinal(field: FieldDeclaration, body: BodyContext): boolean {
    if (body.options.accessorOf === field) return true;
    if (field.isStatic !== body.isStatic) return false;
    // A subclass's constructor may give inherited ones their value (jamessimone/apex-rollup, RollupFullRecalcProcessor).
    const inherited = !field.isStatic && body.space.isSubtype(body.owner.type, field.owner.type);
    if (field.owner !== body.owner && !inherited) return false;
    return body.options.kind === 'constructor' || body.options.kind === 'initialiser';
}

function refusal(field: FieldDeclaration, body: BodyContext): string | undefined {
    const { name, modifiers, property } = field;
    if (property && !property.setter && body.options.accessorOf !== field) return `Field is not writeable: ${name}`;
    if (property && !isWritable(field, body.owner, body.space))
        return `Variable is not visible: ${field.owner.name}.${name}`;
    if (modifiers.words.has('final') && !mayAssignFinal(field, body)) {
        return 'Final members can only be assigned in their declaration, init blocks, or constructors: ' + name;
    }
    return undefined;
}

function placeOf(field: FieldDeclaration, receiver: Value | null, body: BodyContext): Place {
    const accessors = !isPlain(field, body);
    const refused = refusal(field, body);
    const statics = accessors ? body.emitter.classOf(field.owner.type) : field.isStatic ? staticsOf(field, body) : '';
    const object = (receivers: readonly string[]): string => (receiver ? (receivers[0] ?? '') : statics);
    return {
        receivers: receiver ? [receiver.js] : [],
        read: (from) => (accessors ? `${object(from)}.$get${field.jsName}()` : `${object(from)}.${field.jsName}`),
        write: (to, value) =>
            accessors ? `${object(to)}.$set${field.jsName}(${value})` : `${object(to)}.${field.jsName}=${value}`,
        ...(refused !== undefined && { refusal: refused }),
    };
}

/** A field or property of a class of the project; `receiver` is null for statics. */
export function translateFieldAccess(
    field: FieldDeclaration,
    receiver: Value | null,
    at: Located,
    body: BodyContext,
): Value {
    if (!isVisible(field, body.owner, body.space))
        body.problem(at, `Variable is not visible: ${field.owner.name}.${field.name}`);
    if (field.property && !field.property.getter && body.options.accessorOf !== field && at.start !== body.assigned)
        body.problem(at, `A value cannot be read from ${field.name} in type ${field.owner.name}`);
    const place = placeOf(field, receiver, body);
    return {
        kind: 'value',
        type: field.type,
        js: place.read(place.receivers),
        place,
        ...(receiver?.guard !== undefined && { guard: receiver.guard }),
    };
}
