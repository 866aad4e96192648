/** One kind of mistake: what is wrong and what to do. `{…}` takes the details of the case. */
interface CatalogueEntry {
    readonly message: string;
    readonly remedy: string;
}

const entries = {
    'syntax-error': {
        message: 'This is no TypeScript: {detail}',
        remedy: 'Mend the syntax; nothing can be said about the file before.',
    },
    'source-throws': {
        message: '{what} threw when it was loaded: {detail}',
        remedy: 'Mend what throws; definitions and rules must load without anything else being there.',
    },
    'view-type-unknown': {
        message: "Web components cannot get a '{type}' from Apex.",
        remedy: 'Use text, numbers, dates, lists, maps with text keys, or a class whose members are @AuraEnabled.',
    },
    'edited-by-hand': {
        message: 'This file is not what the compiler wrote.',
        remedy: 'Make the change in {source}; to drop it, delete the file or run npm run generate -- --force.',
    },
    'type-error': {
        message: 'TypeScript: {detail}',
        remedy: 'Mend the type error; the schemas in codegen/schemas say what each field holds.',
    },
    'choice-unknown': {
        message: "'{value}' is none of the values of {field}: {choices}.",
        remedy: 'Use one of them, or turn the value into one of them first.',
    },
    'syntax-not-supported': {
        message: '{what} has no translation to Apex.',
        remedy: '{instead}',
    },
    'type-not-supported': {
        message: "Values of type '{type}' have no counterpart in Apex.",
        remedy: 'Use string, number (whole), boolean, Money, PlainDate, Instant, a declared interface, an array, a Map or a Set.',
    },
    'method-not-supported': {
        message: "'{method}' of {type} has no translation to Apex.",
        remedy: 'Use one of: {known}.',
    },
    'condition-not-boolean': {
        message: "A condition must be a boolean; this is '{type}', which JavaScript and Apex judge differently.",
        remedy: "Compare it: '… !== null', '… !== \"\"' or '… > 0'.",
    },
    'compared-by-identity': {
        message: "'{operator}' compares {type} by identity in TypeScript and by value in Apex.",
        remedy: "Use '.equals(…)' or compare the fields that matter.",
    },
    'null-and-undefined': {
        message: "This value can be undefined, which '{operator} {literal}' tells from null and Apex does not.",
        remedy: "Use '== null' or '!= null', which mean both.",
    },
    'loose-equality': {
        message: "'{operator}' converts values before it compares them.",
        remedy: "Use '{strict}'; only comparisons with null may be loose.",
    },
    'whole-division': {
        message: "'/' gives fractions in TypeScript and whole numbers in Apex.",
        remedy: "Use 'wholeDivide(a, b)', or Money and 'dividedBy(divisor, places)'.",
    },
    'text-order': {
        message: "'{operator}' orders these values differently in TypeScript and in Apex.",
        remedy: "Use '<' and '>' on two whole numbers or two texts, 'compareText', or the methods of amounts and dates.",
    },
    'fraction-literal': {
        message: "{text} is not a whole number of 32 bits; a 'number' is an Integer in Apex.",
        remedy: "Write Money.of('{text}').",
    },
    'object-without-interface': {
        message: 'This object has no declared interface, so no Apex class can stand for it.',
        remedy: 'Declare an interface in this file and name it as the type of the variable or the result.',
    },
    'literal-expected': {
        message: '{what} must be a literal, since its meaning is settled when the Apex is written.',
        remedy: '{instead}',
    },
    'callback-with-block': {
        message: 'A callback with a block of statements has no translation to Apex.',
        remedy: 'Write the callback as one expression, or move its statements to a named function.',
    },
    'optional-member': {
        message: "'{name}' is optional: left out means undefined, which Apex does not have.",
        remedy: "Make it required and let its type include null: '{name}: … | null'.",
    },
    'changeable-parameter': {
        message: "Parameter '{name}' is an array that the function could change for its caller.",
        remedy: "Declare it as 'readonly …[]' and return a new array.",
    },
    'map-order': {
        message: 'The entries of a Map have an order in TypeScript and none in Apex.',
        remedy: 'Keep the keys in an array and go through that.',
    },
    'null-in-text': {
        message: 'This part of the text can be null.',
        remedy: 'Say what to write instead: \'${value ?? ""}\'.',
    },
    'effect-in-expression': {
        message: "'{what}' changes something in the middle of an expression, where the order of evaluation matters.",
        remedy: 'Make it a statement of its own.',
    },
    'range-unknown': {
        message: '{what} on whole numbers can leave 32 bits here, where Apex goes on with another number.',
        remedy: '{instead}',
    },
    'pattern-not-portable': {
        message: 'JavaScript and Apex read this regular expression differently: {reason}.',
        remedy: "Use the flag 'u' and plain characters, classes, groups, '|', '^', '$' and quantifiers.",
    },
    'list-sorted-in-place': {
        message: "'{what}' changes the list that it is called on.",
        remedy: "Use 'toSorted(comparison)' or 'toReversed()', which give a new list.",
    },
    'order-not-said': {
        message: 'Without a comparison JavaScript sorts everything as text.',
        remedy: "Hand over one: 'toSorted(compareText)', 'toSorted((a, b) => a.amount.compareTo(b.amount))'.",
    },
    'changed-in-its-loop': {
        message: "'{name}' changes while a loop goes through it, which Apex does not allow.",
        remedy: 'Collect the changes in another list.',
    },
    'choice-forgotten': {
        message: 'This switch has no default and does not say what happens for: {choices}.',
        remedy: "Add the missing cases, or a 'default'.",
    },
    'default-for-undefined': {
        message: "This can be undefined; parameter '{name}' would take its default in TypeScript and null in Apex.",
        remedy: "Leave the argument out, or write the value to use: '?? …'.",
    },
    'union-without-tag': {
        message: "The variants of '{name}' have no member that tells them apart.",
        remedy: "Give each a member such as 'readonly kind: …' with a text of its own.",
    },
    'variants-differ': {
        message: "'{name}' has another type in another variant of '{union}', and they share one Apex class.",
        remedy: 'Give the members different names.',
    },
    'record-as-argument': {
        message: 'A whole record is handed to a function, so nobody sees which of its fields are read.',
        remedy: 'Hand on the fields that the function needs.',
    },
    'name-clash': {
        message: "'{name}' and '{other}' are one name in Apex, which ignores case.",
        remedy: 'Rename one of them.',
    },
    'name-taken': {
        message: "'{name}' is a class or a word of the platform.",
        remedy: 'Give the file another name; the class is named after it.',
    },
    'name-too-long': {
        message: "'{name}' has {length} characters; the platform allows 40.",
        remedy: 'Shorten the name of the file or mapping.',
    },
    'definition-shape': {
        message: '{what}',
        remedy: '{instead}',
    },
    'schema-unknown': {
        message: "'{name}' is no schema.",
        remedy: "Use 'salesforce.X' or 'zohoBooks.x' of codegen/schemas.",
    },
    'mapping-key-twice': {
        message: "Two mappings have the key '{key}'; the other is in {other}.",
        remedy: 'Give one of them another key.',
    },
    'reference-cycle': {
        message: 'These mappings wait for each other: {path}.',
        remedy: 'Remove one of the references, or fill it in a later step.',
    },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type DiagnosticCode = keyof typeof entries;
export const diagnosticCatalogue: Readonly<Record<DiagnosticCode, CatalogueEntry>> = entries;
export const diagnosticCodes = Object.keys(entries) as readonly DiagnosticCode[];

export type DiagnosticDetails = Readonly<Record<string, string>>;

/** A span of a source file; lines and columns count from 1, and the end is the first column behind it. */
export interface Place {
    /** path from the project's root */
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}

/** A mistake in a definition or rule, with its place. */
export interface Diagnostic extends Place {
    readonly code: DiagnosticCode;
    readonly message: string;
    readonly remedy: string;
}

function fill(pattern: string, details: DiagnosticDetails): string {
    return pattern.replace(/(?<!\$)\{(\w+)\}/g, (whole, key: string) => details[key] ?? whole);
}

export function makeDiagnostic(code: DiagnosticCode, place: Place, details: DiagnosticDetails = {}): Diagnostic {
    const entry = diagnosticCatalogue[code];
    return { code, ...place, message: fill(entry.message, details), remedy: fill(entry.remedy, details) };
}
