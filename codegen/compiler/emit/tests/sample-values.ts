import { Instant } from '../../../language/instant';
import { Money } from '../../../language/money';
import { PlainDate } from '../../../language/plain-date';
import type { FieldShape } from '../../../schemas/field';
import type { Schema } from '../../../schemas/schema';
import { schemaNamed } from '../../plan/schema-catalogue';

/** A value of each kind, different for each position. */
export function sampleValue(shape: FieldShape, position: number): unknown {
    switch (shape.kind) {
        case 'text':
            return `t${position}`;
        case 'choice':
            return shape.values[position % shape.values.length];
        case 'reference':
            return `4600000000${String(position).padStart(5, '0')}`;
        case 'whole':
            return position;
        case 'decimal':
            return Money.of(`${position}.25`);
        case 'flag':
            return position % 2 === 0;
        case 'date':
            return PlainDate.of('2026-06-09').addDays(position);
        case 'instant':
            return Instant.of('2026-06-09T09:46:21-0400').addMinutes(position);
        case 'texts':
            return [`a${position}`, `b${position}`];
        case 'parent':
            return sampleRecord(schemaNamed(shape.of));
        case 'children':
            return [sampleRecord(schemaNamed(shape.of))];
    }
}

/** A record with a value in every field. */
export function sampleRecord(schema: Schema): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
        Object.entries(schema.fields).map(([key, field], index) => [key, sampleValue(field.shape, index + 1)]),
    );
}

/** What of a record a client may write. */
export function writablePart(
    schema: Schema,
    record: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
    const entries = Object.entries(schema.fields).filter(([, field]) => field.access !== 'readOnly');
    return Object.fromEntries(
        entries.map(([key, field]) => {
            const value = record[key];
            if (field.shape.kind === 'parent') {
                return [key, writablePart(schemaNamed(field.shape.of), value as Readonly<Record<string, unknown>>)];
            }
            if (field.shape.kind === 'children') {
                const of = schemaNamed(field.shape.of);
                return [
                    key,
                    (value as readonly Readonly<Record<string, unknown>>[]).map((item) => writablePart(of, item)),
                ];
            }
            return [key, value];
        }),
    );
}
