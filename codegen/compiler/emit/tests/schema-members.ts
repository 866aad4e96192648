import type { Schema } from '../../../schemas/schema';
import { propertyName } from '../../plan/apex-names';
import { schemaNamed } from '../../plan/schema-catalogue';
import type { MemberName } from './assert-equal';

function memberOf(schema: Schema, [key = '', ...rest]: readonly string[]): string {
    const field = schema.fields[key];
    const shape = field?.shape;
    if (rest.length > 0 && (shape?.kind === 'parent' || shape?.kind === 'children')) {
        return memberOf(schemaNamed(shape.of), rest);
    }
    return schema.system === 'zoho' && field !== undefined ? propertyName(key, field) : key;
}

/** The members of a record or value class, by the keys of its schema. */
export function membersOf(schema: Schema): MemberName {
    return (...path) => memberOf(schema, path);
}
