import type { TypeRow } from './plan-type-row';
import type {
    PlatformConstructorInfo,
    PlatformFieldInfo,
    PlatformMethodInfo,
    PlatformParameter,
    PlatformTypeInfo,
} from './platform-type-info';
import type { TypeCorrection } from './type-overlay';

/** `String,Map<K,V>` → two parameters. */
function readParameters(text: string): PlatformParameter[] {
    const parameters: PlatformParameter[] = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at <= text.length; at++) {
        const char = text[at];
        if (char === '<') depth++;
        else if (char === '>') depth--;
        else if ((char === ',' || char === undefined) && depth === 0) {
            if (at > start) parameters.push({ type: text.slice(start, at) });
            start = at + 1;
        }
    }
    return parameters;
}

function readConstructor(text: string): PlatformConstructorInfo {
    return { parameters: readParameters(text.slice(1, -1)) };
}

function readMethod(text: string): PlatformMethodInfo {
    const match = /^(static )?(abstract )?(\S+) (\w+)\((.*)\)$/.exec(text);
    if (!match) throw new Error(`type table: '${text}' is no method`);
    const [, isStatic, isAbstract, returnType = '', name = '', parameters = ''] = match;
    return {
        name,
        isStatic: isStatic !== undefined,
        isAbstract: isAbstract !== undefined,
        parameters: readParameters(parameters),
        returnType,
    };
}

function readField(text: string): PlatformFieldInfo {
    const match = /^(static )?(\S+) (\w+)$/.exec(text);
    if (!match) throw new Error(`type table: '${text}' is no field`);
    return { name: match[3] ?? '', type: match[2] ?? '', isStatic: match[1] !== undefined };
}

/** What every enum has (Apex Developer Guide, "Enums": name, ordinal, values; valueOf since version 47). */
function enumMethods(fullName: string): string[] {
    return [
        'String name()',
        'Integer ordinal()',
        `static List<${fullName}> values()`,
        `static ${fullName} valueOf(String)`,
    ];
}

/** A row of the generated tables, corrected, as the compiler reads it. */
export function readTypeRow(
    namespace: string,
    fullName: string,
    row: TypeRow,
    correction: TypeCorrection = {},
): PlatformTypeInfo {
    const removed = new Set(correction.remove);
    const merged = (kind: 'methods' | 'fields' | 'constructors'): string[] =>
        [...(row[kind] ?? []), ...(correction[kind] ?? [])].filter((member) => !removed.has(member));
    const methods = merged('methods').concat(row.kind === 'enum' ? enumMethods(fullName) : []);
    const dot = fullName.lastIndexOf('.');
    const outer = fullName.slice(0, Math.max(dot, 0));
    return {
        namespace,
        name: fullName.slice(dot + 1),
        fullName,
        kind: row.kind ?? 'class',
        isAbstract: correction.abstract ?? row.abstract ?? false,
        typeParameters: row.typeParameters ?? [],
        superclass: correction.extends ?? row.extends,
        interfaces: [...(row.implements ?? []), ...(correction.implements ?? [])],
        constructors: merged('constructors').map(readConstructor),
        methods: methods.map(readMethod),
        fields: merged('fields').map(readField),
        constants: correction.constants ?? row.constants ?? [],
        outer: outer !== '' && outer !== namespace ? outer : undefined,
    };
}
