import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { FieldFact } from './field-fact';

interface Property {
    readonly $ref?: string;
    readonly type?: string;
    readonly description?: string;
    readonly enum?: readonly unknown[];
    readonly format?: string;
    readonly readOnly?: boolean;
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, Property>>;
    readonly items?: Property;
    readonly 'x-node_available_in'?: readonly string[];
}
interface Document {
    readonly components: { readonly schemas: Readonly<Record<string, Property>> };
}

/** Where the specification describes a resource: a file, a request and an answer, and the way into them. */
export interface ZohoSource {
    readonly file: string;
    readonly request?: string;
    readonly requestPath?: string;
    readonly response: string;
    readonly responsePath: string;
}

function resolve(property: Property | undefined, document: Document): Property {
    const name = property?.$ref?.split('/').at(-1);
    return name === undefined ? (property ?? {}) : resolve(document.components.schemas[name], document);
}

/** The object at a path such as `invoice.line_items`; lists are entered. */
function objectAt(name: string, path: string, document: Document): Property {
    const steps = path === '' ? [] : path.split('.');
    const enter = (property: Property): Property =>
        property.items === undefined ? property : resolve(property.items, document);
    return steps.reduce(
        (current, step) => enter(resolve(current.properties?.[step], document)),
        resolve(document.components.schemas[name], document),
    );
}

const types: Readonly<Record<string, FieldFact['type']>> = {
    string: 'text',
    integer: 'whole',
    number: 'decimal',
    boolean: 'flag',
    array: 'list',
    object: 'object',
};

function lengthOf(property: Property): number | undefined {
    const found = /max(?:imum)?[- ]?length\s*\[(\d+)\]/i.exec(property.description ?? '');
    return found === null ? undefined : Number(found[1]);
}

function choicesOf(property: Property): readonly string[] | undefined {
    if (property.enum !== undefined) {
        return property.enum.map(String);
    }
    const list = /allowed values:?((?:\s*(?:and|or|,)?\s*<code>[a-z_]+<\/code>)+)/i.exec(property.description ?? '');
    const values = [...(list?.[1] ?? '').matchAll(/<code>([a-z_]+)<\/code>/g)].map(([, value = '']) => value);
    return values.length === 0 ? undefined : values;
}

function factOf(property: Property, isWritten: boolean, isRequired: boolean): FieldFact {
    const type = types[property.type ?? 'object'] ?? 'object';
    const length = lengthOf(property);
    const choices = type === 'text' ? choicesOf(property) : undefined;
    const editions = property['x-node_available_in'] ?? [];
    return {
        type,
        ...(length === undefined || type !== 'text' ? {} : { length }),
        ...(choices === undefined ? {} : { choices }),
        isWritten,
        isRequired,
        ...(editions.length === 0 ? {} : { editions: [...editions].sort() }),
    };
}

/** What the specification says about the fields of one resource: names, types, lengths, values, access, editions. */
export function readZohoFacts(folder: string, source: ZohoSource): Readonly<Record<string, FieldFact>> {
    const document = parse(readFileSync(join(folder, source.file), 'utf8')) as Document;
    const request = source.request === undefined ? {} : objectAt(source.request, source.requestPath ?? '', document);
    const response = objectAt(source.response, source.responsePath, document);
    const keys = [...new Set([...Object.keys(request.properties ?? {}), ...Object.keys(response.properties ?? {})])];
    return Object.fromEntries(
        keys.sort().map((key) => {
            const written = request.properties?.[key];
            const property = resolve(written ?? response.properties?.[key], document);
            const isRequired = written !== undefined && (request.required ?? []).includes(key);
            return [key, factOf(property, written !== undefined && property.readOnly !== true, isRequired)] as const;
        }),
    );
}
