import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import { ApexDecimal } from '../../library/decimal';
import { ApexTime } from '../../library/time';
import { normaliseId } from '../../store/id';
import { FormulaFailure, type FormulaRun, type FormulaType, type FormulaValue } from '../formula-value';
import { matchesWhole } from './regex';
import type { FormulaFunction, FunctionTable, Parameter } from './formula-function';

const textOf = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const count = (value: unknown): number => Math.max(0, (value as ApexDecimal | null)?.intValue() ?? 0);
const number = (value: number): ApexDecimal => ApexDecimal.fromInteger(value);

/** Blank text is empty text here, never a blank result. */
const of = (
    parameters: readonly Parameter[],
    result: FormulaType,
    call: (args: readonly unknown[], run: FormulaRun) => FormulaValue,
    optional = 0,
): FormulaFunction => ({ parameters, result, optional, nullIn: true, call });

/** As TEXT() writes a value: no thousands, no closing zeros, dates as ISO, moments in GMT with a Z. */
export function asText(value: FormulaValue): string {
    if (value === null) return '';
    if (value instanceof ApexDecimal) return value.stripTrailingZeros().toPlainString();
    if (value instanceof ApexDate) return value.toIso();
    if (value instanceof ApexDatetime) {
        const { date, time } = value.gmt();
        return `${date.toIso()} ${time.toApexText().slice(0, 8)}Z`;
    }
    return value instanceof ApexTime ? value.toApexText().replace(/Z$/, '') : String(value);
}

function numberOf(text: unknown): ApexDecimal | null {
    const trimmed = textOf(text).trim();
    if (trimmed === '') return null;
    const parsed = /^[-+]?[\d.,]+(?:[eE][-+]?\d+)?$/.test(trimmed) && ApexDecimal.parse(trimmed.replace(/,/g, ''));
    if (!parsed) throw new FormulaFailure('no number');
    return parsed;
}

function pad(args: readonly unknown[], side: 'padStart' | 'padEnd'): string {
    const [text, length, filler] = args;
    const fill = filler === undefined ? ' ' : textOf(filler);
    return fill === '' ? textOf(text) : textOf(text).slice(0, count(length))[side](count(length), fill);
}

export const TEXT: FunctionTable = {
    TEXT: { parameters: ['any'], result: 'text', nullIn: true, call: ([value]) => asText(value ?? null) },
    LEN: of(['text'], 'number', ([text]) => number(textOf(text).length)),
    LEFT: of(['text', 'number'], 'text', ([text, length]) => textOf(text).slice(0, count(length))),
    RIGHT: of(['text', 'number'], 'text', ([text, length]) =>
        count(length) === 0 ? '' : textOf(text).slice(-count(length)),
    ),
    MID: of(['text', 'number', 'number'], 'text', ([text, from, length]) => {
        const start = Math.max(1, count(from)) - 1;
        return textOf(text).slice(start, start + count(length));
    }),
    TRIM: of(['text'], 'text', ([text]) => textOf(text).trim()),
    UPPER: of(['text', 'text'], 'text', ([text]) => textOf(text).toUpperCase(), 1),
    LOWER: of(['text', 'text'], 'text', ([text]) => textOf(text).toLowerCase(), 1),
    CONTAINS: of(['text', 'text'], 'boolean', ([text, part]) => textOf(text).includes(textOf(part))),
    BEGINS: of(['text', 'text'], 'boolean', ([text, start]) => textOf(text).startsWith(textOf(start))),
    /** Position from 1, 0 when it is not there. */
    FIND: of(
        ['text', 'text', 'number'],
        'number',
        ([part, text, from]) => {
            if (textOf(part) === '') return number(0);
            return number(textOf(text).indexOf(textOf(part), Math.max(1, count(from)) - 1) + 1);
        },
        1,
    ),
    SUBSTITUTE: of(['text', 'text', 'text'], 'text', ([text, old, fresh]) =>
        textOf(old) === '' ? textOf(text) : textOf(text).split(textOf(old)).join(textOf(fresh)),
    ),
    LPAD: of(['text', 'number', 'text'], 'text', (args) => pad(args, 'padStart'), 1),
    RPAD: of(['text', 'number', 'text'], 'text', (args) => pad(args, 'padEnd'), 1),
    VALUE: of(['text'], 'number', ([text]) => numberOf(text)),
    ISNUMBER: of(['text'], 'boolean', ([text]) => /^\s*[-+]?(\d+\.?\d*|\.\d+)\s*$/.test(textOf(text))),
    REGEX: of(['text', 'text'], 'boolean', ([text, pattern]) => matchesWhole(textOf(text), textOf(pattern))),
    CASESAFEID: of(['text'], 'text', ([id]) => normaliseId(textOf(id))),
    BR: of([], 'text', () => '<br>'),
    HYPERLINK: of(
        ['text', 'text', 'text'],
        'text',
        ([url, label, target]) =>
            `<a href="${textOf(url)}" target="${target === undefined ? '_blank' : textOf(target)}">${textOf(label)}</a>`,
        1,
    ),
    IMAGE: of(
        ['text', 'text', 'number', 'number'],
        'text',
        ([url, alternative, height, width]) => {
            const size = [
                height === undefined ? '' : ` style="height:${count(height)}px; `,
                width === undefined ? '' : `width:${count(width)}px;"`,
            ].join('');
            return `<img src="${textOf(url)}" alt="${textOf(alternative)}"${size} border="0"/>`;
        },
        2,
    ),
};
