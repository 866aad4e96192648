import type { Facts, FileNote, SchemaNote } from './field-fact';
import { printField } from './print-field';

const words = [
    'alsoKnownAs',
    'children',
    'choice',
    'custom',
    'date',
    'decimal',
    'flag',
    'inEditions',
    'instant',
    'labelled',
    'named',
    'numberWhenPlain',
    'parent',
    'readOnly',
    'recordId',
    'required',
    'text',
    'texts',
    'whole',
    'withFeature',
    'zohoId',
];
const makers = ['guardedObject', 'resource', 'sobject'];

function used(names: readonly string[], text: string): string {
    return names.filter((name) => new RegExp(`\\b${name}\\(`).test(text)).join(', ');
}

function printSchema(note: SchemaNote, facts: Facts, idWord: string): string {
    const fields = Object.entries(note.fields).map(
        ([key, field]) => `${key}: ${printField(`${note.name}.${key}`, field, facts[note.name]?.[key], idWord)},`,
    );
    const added = note.added === undefined ? [] : [`...${note.added},`];
    const name = JSON.stringify(note.name);
    const description = JSON.stringify(note.description);
    const head =
        note.apexType !== undefined
            ? `resource(${name}, ${JSON.stringify(note.apexType)}, ${description}`
            : note.feature === undefined
              ? `sobject(${name}, ${description}`
              : `guardedObject(${JSON.stringify(note.feature)}, ${name}, ${description}`;
    return `export const ${note.export} = ${head}, {\n${[...fields, ...added].join('\n')}\n});`;
}

/** The text of a file of schemas, before its layout. */
export function printSchemaFile(file: FileNote, facts: Facts, idWord: 'zohoId' | 'recordId', source: string): string {
    const body = file.schemas.map((schema) => printSchema(schema, facts, idWord)).join('\n\n');
    const added = file.schemas.flatMap((schema) => (schema.added === undefined ? [] : [schema.added])).sort();
    return [
        `/** Written by \`npm run schemas\` from ${source}; change the notes, not this file. */`,
        `import { ${used(words, body)} } from '../field';`,
        `import { ${used(makers, body)} } from '../schema';`,
        ...(added.length === 0 ? [] : [`import { ${added.join(', ')} } from './added-fields';`]),
        '',
        body,
        '',
    ].join('\n');
}
