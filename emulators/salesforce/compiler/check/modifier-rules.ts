/** What a modifier can stand on, in the words of the platform's messages. */
export type Modified =
    'classes' | 'types' | 'methods' | 'fields' | 'properties' | 'constructors' | 'local variables' | 'parameters';

const scopes = ['private', 'protected', 'public', 'global'];

/** Apex Developer Guide, "Apex Class Definition", "Class Methods", "Class Variables", "Access Modifiers". */
const allowed: Readonly<Record<Modified, ReadonlySet<string>>> = {
    classes: new Set([...scopes, 'abstract', 'virtual']),
    // SalesforceFoundation/EDA has a `virtual interface`.
    types: new Set([...scopes, 'virtual']),
    methods: new Set([...scopes, 'abstract', 'virtual', 'override', 'final', 'static', 'testmethod', 'webservice']),
    fields: new Set([...scopes, 'static', 'final', 'transient', 'webservice']),
    properties: new Set([...scopes, 'static', 'final', 'transient', 'webservice', 'virtual', 'abstract', 'override']),
    constructors: new Set(scopes),
    'local variables': new Set(['final']),
    parameters: new Set(['final']),
};

export function allowedOn(kind: Modified, word: string): boolean {
    return allowed[kind].has(word);
}

/** Apex Developer Guide, "Annotations". Lower case. */
export const annotationNames: ReadonlySet<string> = new Set([
    'auraenabled',
    'deprecated',
    'future',
    'httpdelete',
    'httpget',
    'httppatch',
    'httppost',
    'httpput',
    'invocablemethod',
    'invocablevariable',
    'istest',
    'jsonaccess',
    'namespaceaccessible',
    'readonly',
    'remoteaction',
    'restresource',
    'suppresswarnings',
    'testsetup',
    'testvisible',
]);
