/**
 * Apex types at compile time and at run time. One object per type: compare with `===`.
 *
 * The key is lower case without spaces (`map<id,list<account>>`); platform types of the System and Schema namespaces are
 * written without it. Names keep the spelling with which a type was first asked for; the compiler asks for declared spelling.
 */
export type TypeKind = 'void' | 'null' | 'primitive' | 'list' | 'set' | 'map' | 'named';

export interface TypeRef {
    readonly key: string;
    /** As Apex prints it: `Map<Id,List<Account>>`. */
    readonly name: string;
    /** Without type arguments, lower case: `map`, `account`, `database.saveresult`, `outer.inner`. */
    readonly base: string;
    /** Without type arguments: `Map`. */
    readonly baseName: string;
    readonly kind: TypeKind;
    readonly args: readonly TypeRef[];
}

const primitives = new Map(
    ['Blob', 'Boolean', 'Date', 'Datetime', 'Decimal', 'Double', 'Id', 'Integer', 'Long', 'String', 'Time'].map(
        (name) => [name.toLowerCase(), name],
    ),
);
const collections = new Map([
    ['list', 'List'],
    ['set', 'Set'],
    ['map', 'Map'],
]);
const interned = new Map<string, TypeRef>();

function kindOf(base: string): TypeKind {
    if (base === 'void' || base === 'null') return base;
    if (primitives.has(base)) return 'primitive';
    return (collections.has(base) ? base : 'named') as TypeKind;
}

/** A type by its bare name and arguments. */
export function makeTypeRef(name: string, args: readonly TypeRef[] = []): TypeRef {
    const bare = name.replace(/^(system|schema)\.(?=[^.]+$)/i, '');
    const base = bare.toLowerCase();
    const key = args.length === 0 ? base : `${base}<${args.map((arg) => arg.key).join(',')}>`;
    const known = interned.get(key);
    if (known) return known;
    const baseName = primitives.get(base) ?? collections.get(base) ?? bare;
    const text = args.length === 0 ? baseName : `${baseName}<${args.map((arg) => arg.name).join(',')}>`;
    const type: TypeRef = { key, name: text, base, baseName, kind: kindOf(base), args };
    interned.set(key, type);
    return type;
}

/** A type that keeps its namespace, for the rare class of the platform (`System.Network`) that has an object's name. */
export function makeQualifiedTypeRef(name: string): TypeRef {
    return makeNamed(name.toLowerCase(), name);
}

/** A class of the project whose name, or whose outer class's name, the platform has too: it hides that type. */
export function makeHidingTypeRef(name: string): TypeRef {
    return makeNamed(HIDING + name.toLowerCase(), name);
}

const HIDING = '~';

function makeNamed(key: string, name: string): TypeRef {
    const known = interned.get(key);
    if (known) return known;
    const type: TypeRef = { key, name, base: key, baseName: name, kind: 'named', args: [] };
    interned.set(key, type);
    return type;
}

const byText = new Map<string, TypeRef>();

/**
 * The type written as `text`: `String`, `List<Account>`, `Map<Id, List<Foo.Bar>>`, `Account[]`.
 * @throws when the text is not a type name
 */
export function typeRef(text: string): TypeRef {
    const known = byText.get(text);
    if (known) return known;
    const reader = { text: text.replace(/\s+/g, ''), at: 0 };
    const type = readType(reader);
    if (reader.at !== reader.text.length) throw new Error(`Not a type name: ${text}`);
    byText.set(text, type);
    return type;
}

function readType(reader: { readonly text: string; at: number }): TypeRef {
    const hides = reader.text[reader.at] === HIDING;
    if (hides) reader.at += 1;
    const name = /^[A-Za-z_][\w.]*/.exec(reader.text.slice(reader.at))?.[0];
    if (!name) throw new Error(`Not a type name: ${reader.text}`);
    reader.at += name.length;
    const args: TypeRef[] = [];
    if (reader.text[reader.at] === '<') {
        do {
            reader.at += 1;
            args.push(readType(reader));
        } while (reader.text[reader.at] === ',');
        if (reader.text[reader.at] !== '>') throw new Error(`Not a type name: ${reader.text}`);
        reader.at += 1;
    }
    let type = hides ? makeHidingTypeRef(name) : makeTypeRef(name, args);
    while (reader.text.startsWith('[]', reader.at)) {
        reader.at += 2;
        type = listOf(type);
    }
    return type;
}

export function listOf(element: TypeRef): TypeRef {
    return makeTypeRef('List', [element]);
}

export function setOf(element: TypeRef): TypeRef {
    return makeTypeRef('Set', [element]);
}

export function mapOf(key: TypeRef, value: TypeRef): TypeRef {
    return makeTypeRef('Map', [key, value]);
}

/** Types that the language itself speaks of. */
export const apexTypes = {
    void: makeTypeRef('void'),
    null: makeTypeRef('null'),
    object: makeTypeRef('Object'),
    sobject: makeTypeRef('SObject'),
    blob: makeTypeRef('Blob'),
    boolean: makeTypeRef('Boolean'),
    date: makeTypeRef('Date'),
    datetime: makeTypeRef('Datetime'),
    decimal: makeTypeRef('Decimal'),
    double: makeTypeRef('Double'),
    id: makeTypeRef('Id'),
    integer: makeTypeRef('Integer'),
    long: makeTypeRef('Long'),
    string: makeTypeRef('String'),
    time: makeTypeRef('Time'),
    exception: makeTypeRef('Exception'),
    type: makeTypeRef('Type'),
} as const;

/** A type as text from which {@link readTypeName} makes the same one: its name, marked where it hides the platform's. */
export function writeTypeName(type: TypeRef): string {
    if (type.args.length > 0) return `${type.baseName}<${type.args.map(writeTypeName).join(',')}>`;
    return type.key.startsWith(HIDING) ? HIDING + type.name : type.name;
}

/** A type from what {@link writeTypeName} gave: qualified names stay qualified. */
export function readTypeName(text: string): TypeRef {
    return /^(?:system|schema)\.[^<]+$/i.test(text) ? makeQualifiedTypeRef(text) : typeRef(text);
}

/** `foo` of `foo.bar`, `foo<id>` and of a class `foo` that hides the platform's. */
export function outermostName({ key }: TypeRef): string {
    return /^~?([^.<]*)/.exec(key)?.[1] ?? key;
}
