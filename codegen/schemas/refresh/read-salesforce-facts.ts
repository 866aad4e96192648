import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldFact } from './field-fact';

/** Types of the standard objects that the npm package jsforce carries. */
const declarations = 'node_modules/@jsforce/jsforce-node/lib/types/standard-schema.d.ts';
const types: Readonly<Record<string, FieldFact['type']>> = {
    string: 'text',
    number: 'decimal',
    boolean: 'flag',
    DateString: 'moment',
};

/** What the package says about the fields of a standard object; empty for objects that a plain org does not have. */
export function readSalesforceFacts(root: string, objectName: string): Readonly<Record<string, FieldFact>> {
    const text = readFileSync(join(root, declarations), 'utf8');
    const body = new RegExp(`type Fields\\$${objectName} = \\{([^}]*)\\}`).exec(text)?.[1] ?? '';
    return Object.fromEntries(
        [...body.matchAll(/^\s+(\w+): (\w+)( \| null)?;$/gm)].flatMap(([, key = '', type = '', nullable]) => {
            const known = types[type];
            return known === undefined
                ? []
                : [[key, { type: known, isWritten: true, isRequired: nullable === undefined }] as const];
        }),
    );
}
