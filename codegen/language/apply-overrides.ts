import type { Mapping } from './define-mapping';
import { overrideRefusal, overrideText, overrideValue, type OverrideTarget } from './override-text';

/** How an admin changed a field of a mapping: a row of `Mapping_Override__c`. */
export interface Override {
    /** Key of the mapping. */
    readonly mapping: string;
    readonly kind: 'off' | 'source' | 'constant' | 'custom_pair';
    /** Field of the target; for a pair on the way out the custom field's API name. */
    readonly field: string;
    /** Path in the source for `source` and `custom_pair`. */
    readonly source: string | null;
    /** Value of a constant. */
    readonly value: string | null;
}

/** What an override makes of a field. */
export interface OverriddenField {
    readonly field: string;
    readonly value: unknown;
    readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** What a user is told when an override cannot fill its field. */
export const overrideRemedy = 'Ask an administrator to correct or remove the mapping override.';

function targetOf(mapping: Pick<Mapping<string, string>, 'to' | 'fields'>, override: Override): OverrideTarget {
    const field = mapping.to.fields[override.field];
    if (override.kind === 'custom_pair' || field === undefined) {
        return { shape: { kind: 'text', max: 255 }, isRequired: false };
    }
    const spec = mapping.fields[override.field];
    const hasWords = spec !== undefined && 'requiredAdvice' in spec && spec.requiredAdvice !== null;
    return { shape: field.shape, isRequired: hasWords || field.access === 'required' };
}

function valueAt(source: unknown, path: string): unknown {
    return path
        .split('.')
        .reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>> | null)?.[step] ?? null, source);
}

function textOf(override: Override, source: unknown): string | null {
    switch (override.kind) {
        case 'off':
            return null;
        case 'constant':
            return override.value;
        default:
            return overrideText(valueAt(source, override.source ?? ''));
    }
}

/** What overrides make of the fields of one record. */
export function overriddenFields(
    mapping: Pick<Mapping<string, string>, 'to' | 'fields' | 'key'>,
    source: unknown,
    overrides: readonly Override[],
): readonly OverriddenField[] {
    return overrides
        .filter((override) => override.mapping === mapping.key)
        .map((override) => {
            const { field } = override;
            const target = targetOf(mapping, override);
            const text = textOf(override, source);
            if (text === null) {
                const message = `The field ${field} has no value.`;
                return { field, value: null, refusal: target.isRequired ? { code: 'override-empty', message } : null };
            }
            const message = overrideRefusal(text, target);
            return message === null
                ? { field, value: overrideValue(text, target), refusal: null }
                : { field, value: null, refusal: { code: 'override-value', message } };
        });
}
