import type { FieldInfo } from '../metadata/org-model';
import type { Batch } from './dml-types';

/** `INV-{0000}` and 7 → `INV-0007`; `{YYYY}`, `{YY}`, `{MM}`, `{DD}` are parts of the day. */
export function formatAutoNumber(format: string, number: number, now: number): string {
    const date = new Date(now);
    const parts: Readonly<Record<string, string>> = {
        YYYY: String(date.getUTCFullYear()),
        YY: String(date.getUTCFullYear() % 100).padStart(2, '0'),
        MM: String(date.getUTCMonth() + 1).padStart(2, '0'),
        DD: String(date.getUTCDate()).padStart(2, '0'),
    };
    return format.replace(
        /\{(0+|YYYY|YY|MM|DD)\}/g,
        (_whole, inner: string) => parts[inner] ?? String(number).padStart(inner.length, '0'),
    );
}

export function nextAutoNumber(batch: Batch, field: FieldInfo): string {
    const { format, start } = field.autoNumber!;
    const { rt } = batch;
    return formatAutoNumber(format, rt.store.nextNumber(`auto:${batch.type.key}.${field.key}`, start), rt.clock.now());
}
