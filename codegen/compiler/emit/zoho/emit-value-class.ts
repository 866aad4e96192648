import type { Field } from '../../../schemas/field';
import type { Schema } from '../../../schemas/schema';
import type { ApexClass, ApexMember } from '../../apex';
import { propertyName } from '../../plan/apex-names';
import { valueType } from '../../plan/field-type';
import { noticeFor } from '../generated-file';
import { overrideInterfaces, overrideMethods, overrideProperties } from './override-methods';
import { readMethods } from './read-method';
import { jsonMethods } from './json-method';

/** A field of a Zoho resource with the names it has on both sides. */
export interface ValueField {
    readonly key: string;
    readonly property: string;
    readonly field: Field;
}

export function valueFields(schema: Schema): readonly ValueField[] {
    return Object.entries(schema.fields).map(([key, field]) => ({ key, property: propertyName(key, field), field }));
}

function limitsOf(field: Field): string {
    const { shape } = field;
    const limit =
        shape.kind === 'text'
            ? `, at most ${shape.max} characters`
            : shape.kind === 'choice'
              ? `: ${shape.values.join(', ')}`
              : '';
    const access =
        field.access === 'readOnly' ? '; set by Zoho Books' : field.access === 'required' ? '; required' : '';
    const editions = field.editions === undefined ? '' : `; only in editions: ${field.editions.join(', ')}`;
    return `${limit}${access}${editions}`;
}

function propertyOf({ key, property, field }: ValueField): ApexMember {
    const custom = field.isCustom === true ? 'Custom field ' : '';
    return {
        kind: 'property',
        doc: { description: [`${custom}\`${key}\`${limitsOf(field)}.`] },
        type: valueType(field.shape),
        name: property,
    };
}

/** Where the schema of a value class is described. */
export const zohoSchemaFolder = 'codegen/schemas/zoho-books';

/** The class that holds one resource of Zoho Books: its fields, its JSON and its tolerant reader. */
export function emitValueClass(schema: Schema): ApexClass {
    const fields = valueFields(schema);
    return {
        doc: { description: [schema.description, noticeFor(zohoSchemaFolder)] },
        annotations: [],
        visibility: 'public',
        sharing: 'inherited sharing',
        name: schema.apexType,
        interfaces: overrideInterfaces(fields),
        members: [
            ...fields.map(propertyOf),
            ...overrideProperties(fields),
            ...jsonMethods(schema, fields),
            ...overrideMethods(fields),
            ...readMethods(schema, fields),
        ],
    };
}
