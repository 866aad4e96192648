import type { FieldPath } from '../../compiler/plan/field-usage';
import { schemaNamed } from '../../compiler/plan/schema-catalogue';
import type { Schema } from '../../schemas/schema';

type Row = Readonly<Record<string, unknown>>;

/** Whether the field at the end of a path is one that an org may lack. */
export function needsFeature(schema: Schema, [key = '', ...rest]: FieldPath): boolean {
    const field = schema.fields[key];
    const shape = field?.shape;
    return rest.length > 0 && (shape?.kind === 'parent' || shape?.kind === 'children')
        ? needsFeature(schemaNamed(shape.of), rest)
        : field?.feature !== undefined;
}

/** A record as it is in an org that has none of the features which fields need. */
export function withoutFeatures(schema: Schema, row: Row): Record<string, unknown> {
    const entries = Object.entries(row).map(([key, value]) => {
        const field = schema.fields[key];
        const shape = field?.shape;
        if (shape?.kind === 'children') {
            const rows = value as readonly Row[];
            return [key, rows.map((item) => withoutFeatures(schemaNamed(shape.of), item))] as const;
        }
        if (shape?.kind === 'parent' && value !== null) {
            return [key, withoutFeatures(schemaNamed(shape.of), value as Row)] as const;
        }
        return [key, field?.feature === undefined ? value : null] as const;
    });
    return Object.fromEntries(entries);
}
