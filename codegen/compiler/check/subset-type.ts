import { Node, type Type } from 'ts-morph';
import type { Schema } from '../../schemas/schema';
import { schemaNamed } from '../plan/schema-catalogue';
import { unionAround } from './variants';

/** A type of the subset. Nullable: null (or undefined) is one of its values. */
export type SimpleKind =
    'string' | 'integer' | 'boolean' | 'money' | 'date' | 'instant' | 'pattern' | 'context' | 'null' | 'void';

export type SubsetType = { readonly nullable: boolean } & (
    | { readonly kind: SimpleKind }
    | { readonly kind: 'list'; readonly element: SubsetType; readonly isReadonly: boolean }
    | { readonly kind: 'map'; readonly key: SubsetType; readonly value: SubsetType }
    | { readonly kind: 'set'; readonly element: SubsetType }
    | { readonly kind: 'struct'; readonly name: string; readonly declaration: Node }
    | { readonly kind: 'record'; readonly schema: Schema }
);
export type SubsetKind = SubsetType['kind'];

function simple(kind: SimpleKind, nullable: boolean): SubsetType {
    return { kind, nullable };
}

const languageClasses: Readonly<Record<string, SimpleKind>> = {
    Money: 'money',
    PlainDate: 'date',
    Instant: 'instant',
    RegExp: 'pattern',
    MappingContext: 'context',
};

function isText(type: Type): boolean {
    return (
        type.isString() ||
        type.isStringLiteral() ||
        type.isTemplateLiteral() ||
        (type.isIntersection() && type.getIntersectionTypes().some(isText))
    );
}

/** The schema of a record type, by the phantom property that `RecordOf` gives it. */
function schemaOf(type: Type): Schema | null {
    const marker =
        type.getProperty('schemaName')?.getValueDeclaration() ?? type.getProperty('schemaName')?.getDeclarations()[0];
    if (marker === undefined) {
        return null;
    }
    const literal = type.getProperty('schemaName')?.getTypeAtLocation(marker).getNonNullableType();
    const name = literal?.getLiteralValue();
    return typeof name === 'string' ? schemaNamed(name) : null;
}

/** The interface behind a type, or the union of variants that the interface belongs to. */
function structOf(type: Type, nullable: boolean): SubsetType | null {
    const found = type.getSymbol()?.getDeclarations()[0];
    if (found === undefined || !Node.isInterfaceDeclaration(found)) {
        return null;
    }
    const declaration = unionAround(found) ?? found;
    return { kind: 'struct', nullable, name: declaration.getName(), declaration };
}

/** A discriminated union: every member is a variant of one declared union. */
function variantOf(types: readonly Type[], nullable: boolean): SubsetType | null {
    const structs = types.map((type) => structOf(type, nullable));
    const [first] = structs;
    const isOne = structs.every(
        (struct) => struct?.kind === 'struct' && first?.kind === 'struct' && struct.declaration === first.declaration,
    );
    return isOne ? (first ?? null) : null;
}

/** What can be a key of a Map or a member of a Set: values that both sides compare alike. */
function keyType(type: Type): SubsetType | null {
    const key = subsetType(type);
    return key !== null && !key.nullable && (key.kind === 'string' || key.kind === 'integer') ? key : null;
}

function objectType(type: Type, nullable: boolean): SubsetType | null {
    const element = type.getArrayElementType();
    if (element !== undefined) {
        const of = subsetType(element);
        return of === null ? null : { kind: 'list', nullable, element: of, isReadonly: type.isReadonlyArray() };
    }
    const name = type.getSymbol()?.getName() ?? '';
    const known = languageClasses[name];
    if (known !== undefined) {
        return simple(known, nullable);
    }
    const [keyArgument, mapValue] = type.getTypeArguments();
    if ((name === 'Map' || name === 'ReadonlyMap') && keyArgument !== undefined && mapValue !== undefined) {
        const key = keyType(keyArgument);
        const value = subsetType(mapValue);
        return key === null || value === null ? null : { kind: 'map', nullable, key, value };
    }
    if ((name === 'Set' || name === 'ReadonlySet') && keyArgument !== undefined) {
        const of = keyType(keyArgument);
        return of === null ? null : { kind: 'set', nullable, element: of };
    }
    const schema = schemaOf(type);
    return schema === null ? structOf(type, nullable) : { kind: 'record', nullable, schema };
}

/** The subset's view of a TypeScript type; null when it has none. */
export function subsetType(type: Type): SubsetType | null {
    if (type.isVoid()) {
        return simple('void', false);
    }
    const members = type.isUnion() ? type.getUnionTypes() : [type];
    const present = members.filter((member) => !member.isNull() && !member.isUndefined());
    const nullable = present.length < members.length;
    const [first] = present;
    if (first === undefined) {
        return simple('null', true);
    }
    if (present.every(isText)) {
        return simple('string', nullable);
    }
    if (present.every((member) => member.isBoolean() || member.isBooleanLiteral())) {
        return simple('boolean', nullable);
    }
    if (present.every((member) => member.isNumber() || member.isNumberLiteral())) {
        return simple('integer', nullable);
    }
    return present.length === 1 ? objectType(first, nullable) : variantOf(present, nullable);
}

/** Whether null or undefined (or both) are among the values of a TypeScript type. */
export function emptiness(type: Type): { readonly hasNull: boolean; readonly hasUndefined: boolean } {
    const members = type.isUnion() ? type.getUnionTypes() : [type];
    return {
        hasNull: members.some((member) => member.isNull()),
        hasUndefined: members.some((member) => member.isUndefined()),
    };
}
