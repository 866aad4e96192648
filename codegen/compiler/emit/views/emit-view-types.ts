import { makeDiagnostic, type Diagnostic } from '../../diagnostics';
import type { ViewClass, ViewMember, ViewMethod, ViewType } from '../../read/read-views';
import type { GeneratedFile } from '../generated-file';

/** Where the types of the web components are written. */
export const viewTypesPath = 'lwc-support/types/generated/views.d.ts';

const simple: Readonly<Record<string, string>> = {
    string: 'string',
    id: 'string',
    date: 'string',
    datetime: 'string',
    time: 'string',
    boolean: 'boolean',
    integer: 'number',
    long: 'number',
    decimal: 'number',
    double: 'number',
    object: 'unknown',
    void: 'void',
};

const notice = `/**
 * What the package's Apex controllers answer, as web components get it. A member that can be null is left out of the JSON then.
 * Generated from the \`@AuraEnabled\` members below \`force-app/main/default/classes\` by \`npm run generate\`; edits here are lost.
 */`;

/** Names of the interfaces: an inner class has its own name where no other class has it. */
function namesOf(views: readonly ViewClass[]): ReadonlyMap<string, string> {
    const short = views.map(({ name }) => name.split('.').at(-1) ?? name);
    return new Map(
        views.map(({ name }, index) => {
            const own = short[index] ?? name;
            return [
                name.toLowerCase(),
                short.filter((other) => other === own).length === 1 ? own : name.replace('.', ''),
            ];
        }),
    );
}

class TypeWriter {
    readonly names: ReadonlyMap<string, string>;

    constructor(
        private readonly views: readonly ViewClass[],
        private readonly sink: Diagnostic[],
    ) {
        this.names = namesOf(views);
    }

    /** The type as TypeScript has it after JSON; reports what web components cannot get. */
    typeOf(type: ViewType, at: ViewMember, owner: ViewClass): string {
        const [first, second] = type.args;
        const name = type.name.toLowerCase();
        if ((name === 'list' || name === 'set') && first !== undefined)
            return `readonly ${this.inArray(first, at, owner)}[]`;
        if (name === 'map' && second !== undefined)
            return `Readonly<Record<string, ${this.typeOf(second, at, owner)}>>`;
        const outer = owner.name.split('.')[0] ?? '';
        const known = simple[name] ?? this.names.get(`${outer.toLowerCase()}.${name}`) ?? this.names.get(name);
        if (known === undefined) this.report(type, at, owner);
        return known ?? 'unknown';
    }

    private inArray(type: ViewType, at: ViewMember, owner: ViewClass): string {
        const text = this.typeOf(type, at, owner);
        return text.includes(' ') ? `(${text})` : text;
    }

    private report({ name }: ViewType, at: ViewMember, { file, source }: ViewClass): void {
        const before = source.slice(0, at.position).split('\n');
        const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
        const place = { file, line, column, endLine: line, endColumn: column + at.name.length };
        this.sink.push(makeDiagnostic('view-type-unknown', place, { type: name }));
    }

    private choices(doc: string): string | null {
        const list = /\bOne of ((?:`[^`]+`(?:, | or |, or )?)+)/.exec(doc)?.[1];
        return list === undefined
            ? null
            : [...list.matchAll(/`([^`]+)`/g)].map(([, value]) => `'${value}'`).join(' | ');
    }

    private member(member: ViewMember, owner: ViewClass): string {
        const type = this.choices(member.doc) ?? this.typeOf(member.type, member, owner);
        const isAlways = /\bAlways set\b/.test(member.doc);
        const doc = member.doc.replace(/\s*\bAlways set\.?/, '').trim();
        const comment = doc === '' ? '' : `/** ${doc} */\n`;
        return `${comment}readonly ${member.name}${isAlways ? '' : '?'}: ${type};`;
    }

    interfaceOf(view: ViewClass): string {
        const comment = view.doc === '' ? '' : `/** ${view.doc} */\n`;
        const members = view.members.map((member) => this.member(member, view)).join('\n');
        return `${comment}export interface ${this.names.get(view.name.toLowerCase()) ?? ''} {\n${members}\n}`;
    }

    moduleOf(method: ViewMethod, view: ViewClass): string {
        const result = this.typeOf(method.type, method, view);
        const parameters = method.parameters.map((one) => `${one.name}: ${this.typeOf(one.type, one, view)} | null`);
        const input = parameters.length === 0 ? '' : `input: { ${parameters.join('; ')} }`;
        const own = new Set([...this.names.values()]);
        const used = [...new Set([result, ...parameters].join(' ').match(/\w+/g))]
            .filter((word) => own.has(word))
            .sort();
        const imports = used.length === 0 ? '' : `import type { ${used.join(', ')} } from 'bookbridge/views';\n`;
        return `declare module '@salesforce/apex/${view.name}.${method.name}' {\n${imports}export default function ${method.name}(${input}): Promise<${result}>;\n}`;
    }
}

/** One file with an interface per class and a module per method that web components see. */
export function emitViewTypes(views: readonly ViewClass[], sink: Diagnostic[]): readonly GeneratedFile[] {
    if (views.length === 0) return [];
    const write = new TypeWriter(views, sink);
    const interfaces = views.filter(({ members }) => members.length > 0).map((view) => write.interfaceOf(view));
    const modules = views.flatMap((view) => view.methods.map((method) => write.moduleOf(method, view)));
    const declared = `declare module 'bookbridge/views' {\n${interfaces.join('\n\n')}\n}`;
    return [{ path: viewTypesPath, text: [notice, declared, ...modules].join('\n\n'), language: 'typescript' }];
}
