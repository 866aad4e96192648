import { Node, type Type } from 'ts-morph';
import type { Schema } from '../../schemas/schema';
import { schemaNamed } from '../plan/schema-catalogue';

/** A type of the subset. Nullable: null (or undefined) is one of its values. */
export type SimpleKind = 'string' | 'integer' | 'boolean' | 'money' | 'date' | 'instant' | 'context' | 'null' | 'void';

export type SubsetType = { readonly nullable: boolean } & (
    | { readonly kind: SimpleKind }
    | { readonly kind: 'list'; readonly element: SubsetType; readonly isReadonly: boolean }
    | { readonly kind: 'map'; readonly value: SubsetType }
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

function structOf(type: Type, nullable: boolean): SubsetType | null {
    const declaration = type.getSymbol()?.getDeclarations()[0];
    return declaration !== undefined && Node.isInterfaceDeclaration(declaration)
        ? { kind: 'struct', nullable, name: declaration.getName(), declaration }
        : null;
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
    const [, mapValue] = type.getTypeArguments();
    if ((name === 'Map' || name === 'ReadonlyMap') && mapValue !== undefined) {
        const value = subsetType(mapValue);
        return value === null ? null : { kind: 'map', nullable, value };
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
    return present.length === 1 ? objectType(first, nullable) : null;
}

/** Whether null or undefined (or both) are among the values of a TypeScript type. */
export function emptiness(type: Type): { readonly hasNull: boolean; readonly hasUndefined: boolean } {
    const members = type.isUnion() ? type.getUnionTypes() : [type];
    return {
        hasNull: members.some((member) => member.isNull()),
        hasUndefined: members.some((member) => member.isUndefined()),
    };
}
