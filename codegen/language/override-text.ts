import type { FieldShape } from '../schemas/field';
import { Instant } from './instant';
import { Money } from './money';
import { PlainDate } from './plain-date';

/** The field that an override fills. Without a shape: a custom field of Zoho Books, of which only the name is known. */
export interface OverrideTarget {
    readonly shape: FieldShape;
    readonly isRequired: boolean;
}

const longestId = 131072;
const decimals = /^-?[0-9]{1,15}([.][0-9]{1,9})?$/;
const wholes = /^-?[0-9]{1,9}$/;
const days = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** The text form of a value, which all types share; null for nothing and for empty text. Twin of `OverrideText.cls`. */
export function overrideText(raw: unknown): string | null {
    if (raw === null || raw === undefined || raw === '') {
        return null;
    }
    return raw instanceof Money || raw instanceof PlainDate || raw instanceof Instant ? raw.toString() : String(raw);
}

function isDay(text: string): boolean {
    try {
        return days.test(text) && PlainDate.of(text).toString() === text;
    } catch {
        return false;
    }
}

function tooLong(text: string, longest: number): string | null {
    return text.length <= longest ? null : `The value has ${text.length} characters; the field holds ${longest}.`;
}

/** Why a text cannot be the value of a field; null when it can. */
export function overrideRefusal(text: string, { shape }: OverrideTarget): string | null {
    switch (shape.kind) {
        case 'decimal':
            return decimals.test(text) ? null : `“${text}” is no number.`;
        case 'whole':
            return wholes.test(text) ? null : `“${text}” is no whole number.`;
        case 'flag':
            return text === 'true' || text === 'false' ? null : `“${text}” is neither true nor false.`;
        case 'date':
            return isDay(text) ? null : `“${text}” is no day; write it like 2026-06-09.`;
        case 'choice':
            return shape.values.includes(text) ? null : `“${text}” is none of ${shape.values.join(', ')}.`;
        default:
            return tooLong(text, shape.kind === 'text' ? shape.max : longestId);
    }
}

/** The value of a field from a text that is not refused. */
export function overrideValue(text: string, { shape }: OverrideTarget): unknown {
    switch (shape.kind) {
        case 'decimal':
            return Money.of(text);
        case 'whole':
            return Number(text);
        case 'flag':
            return text === 'true';
        case 'date':
            return PlainDate.of(text);
        default:
            return text;
    }
}
