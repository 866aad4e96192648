/** The escapes of org.apache.commons.lang.StringEscapeUtils, which Apex's String offers under the same names. */
import type { EntityTable } from './html-entities';

const hex4 = (unit: number): string => unit.toString(16).toUpperCase().padStart(4, '0');

/** Every UTF-16 unit that is not printable ASCII as `\uXXXX`. */
export function escapeUnicode(text: string): string {
    return text.replace(/[^ -~]/g, (char) => `\\u${hex4(char.charCodeAt(0))}`);
}

const JAVA_CONTROLS: Readonly<Record<string, string>> = {
    '\b': '\\b',
    '\n': '\\n',
    '\t': '\\t',
    '\f': '\\f',
    '\r': '\\r',
    '"': '\\"',
    '\\': '\\\\',
};

/** For a Java string literal. */
export function escapeJava(text: string): string {
    return escapeUnicode(text.replace(/[\b\n\t\f\r"\\]/g, (char) => JAVA_CONTROLS[char] ?? char));
}

/** For an ECMAScript string literal: as Java, and `'` and `/` too. */
export function escapeEcmaScript(text: string): string {
    return escapeJava(text).replace(/['/]/g, '\\$&');
}

/** Reads `\n`, `\u0041`, `\101` and escaped characters; a lone backslash at the end stays away. */
export function unescapeJava(text: string): string {
    const controls: Readonly<Record<string, string>> = { b: '\b', n: '\n', t: '\t', f: '\f', r: '\r' };
    return text.replace(/\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|([\s\S]?))/g, (_all, unicode, octal, char) => {
        if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode as string, 16));
        if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal as string, 8));
        return controls[char as string] ?? (char as string);
    });
}

export function unescapeUnicode(text: string): string {
    return text.replace(/\\u+([0-9a-fA-F]{4})/g, (_all, unit: string) =>
        String.fromCharCode(Number.parseInt(unit, 16)),
    );
}

export function escapeEntities(text: string, table: EntityTable): string {
    return text.replace(/[\s\S]/g, (char) => {
        const name = table.get(char);
        return name === undefined ? char : `&${name};`;
    });
}

const reversed = new Map<EntityTable, ReadonlyMap<string, string>>();

/** Reads the names of the table, and numeric references. */
export function unescapeEntities(text: string, table: EntityTable): string {
    let byName = reversed.get(table);
    if (!byName) {
        byName = new Map([...table].map(([char, name]) => [name, char]));
        reversed.set(table, byName);
    }
    const names = byName;
    return text.replace(
        /&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|(\w+));/g,
        (all, decimal?: string, hex?: string, name?: string) => {
            if (name !== undefined) return names.get(name) ?? all;
            const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
            return point <= 0x10ffff ? String.fromCodePoint(point) : all;
        },
    );
}

/** For a CSV column: quoted when it holds a comma, a quote or a line break. */
export function escapeCsv(text: string): string {
    return /[,"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function unescapeCsv(text: string): string {
    if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return text;
    const inner = text.slice(1, -1);
    return /[,"\r\n]/.test(inner) ? inner.replaceAll('""', '"') : text;
}
