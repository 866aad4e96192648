import type { Field } from '../../schemas/field';

/** Words that Apex keeps for itself, lower case (Apex Developer Guide, reserved keywords, and its type names). */
export const reservedWords: ReadonlySet<string> = new Set(
    (
        'abstract activate and any array as asc autonomous begin bigdecimal blob boolean break bulk by byte case cast ' +
        'catch char class collect commit const continue currency date datetime decimal default delete desc do double ' +
        'else end enum exception exit export extends false final finally float for from global goto group having hint ' +
        'id if implements import in inner insert instanceof int integer interface into join last_90_days like limit ' +
        'list long loop map merge new next not null nulls number object of on or order outer override package ' +
        'parallel pragma private protected public retrieve return rollback search select set short sobject sort ' +
        'static string super switch synchronized system testmethod then this time throw today tolabel tomorrow ' +
        'transaction transient trigger true try type undelete update upsert user using virtual void webservice when ' +
        'where while with without yesterday'
    ).split(' '),
);

/** The platform allows 40 characters in a class name. */
export const longestClassName = 40;

/** `line_items` and `line-items` are `lineItems`; custom fields lose their prefix: `cf_bookbridge_key` is `bookbridgeKey`. */
export function camelCase(text: string): string {
    const words = text
        .replace(/^cf_/, '')
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word.length > 0);
    return words
        .map((word, index) =>
            index === 0 ? word.charAt(0).toLowerCase() + word.slice(1) : word.charAt(0).toUpperCase() + word.slice(1),
        )
        .join('');
}

export function pascalCase(text: string): string {
    const camel = camelCase(text);
    return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** The name as an Apex identifier: reserved words get `Value` behind them. */
export function apexIdentifier(text: string): string {
    return reservedWords.has(text.toLowerCase()) ? `${text}Value` : text;
}

/** Property of the value class that holds a Zoho field. */
export function propertyName(key: string, field: Field): string {
    return field.apexName ?? apexIdentifier(camelCase(key));
}
