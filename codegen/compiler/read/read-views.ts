import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apexFolder } from './apex-folder';
import { apexTokens, type ApexToken } from './apex-tokens';

/** A type as Apex writes it. */
export interface ViewType {
    readonly name: string;
    readonly args: readonly ViewType[];
}

/** A property that web components get, or a parameter that they send. */
export interface ViewMember {
    readonly name: string;
    readonly type: ViewType;
    readonly doc: string;
    readonly position: number;
}

/** A method that web components call. */
export interface ViewMethod extends ViewMember {
    readonly parameters: readonly ViewMember[];
}

/** A class with members that web components see. */
export interface ViewClass {
    /** Path from the root. */
    readonly file: string;
    readonly source: string;
    /** `InvoicePreview.LineView` */
    readonly name: string;
    readonly doc: string;
    readonly members: readonly ViewMember[];
    readonly methods: readonly ViewMethod[];
}

const modifiers = new Set(
    'public private protected global static final transient virtual abstract override with without inherited sharing'.split(
        ' ',
    ),
);

function docText(token: ApexToken | undefined): string {
    const lines = token?.text.slice(3, -2).split('\n') ?? [];
    return lines
        .map((line) => line.replace(/^\s*\* ?/, '').trim())
        .join(' ')
        .trim();
}

/** Reads `Map<String, List<X>>` and `X[]` from the front of a list of tokens, which it shortens. */
function takeType(tokens: ApexToken[]): ViewType {
    let name = tokens.shift()?.text ?? '';
    while (tokens.at(0)?.text === '.') {
        tokens.shift();
        name += `.${tokens.shift()?.text ?? ''}`;
    }
    const args: ViewType[] = [];
    const isNext = (...signs: readonly string[]): boolean => signs.includes(tokens[0]?.text ?? '');
    if (isNext('<')) {
        while (isNext('<', ',')) {
            tokens.shift();
            args.push(takeType(tokens));
        }
        tokens.shift();
    }
    const type = { name, args };
    if (!isNext('[')) return type;
    tokens.splice(0, 2);
    return { name: 'List', args: [type] };
}

interface Open {
    readonly name: string;
    readonly doc: string;
    readonly members: ViewMember[];
    readonly methods: ViewMethod[];
}

/** Goes through the members of the classes of a file; bodies are passed over. */
class ViewReader {
    readonly classes: Open[] = [];
    private readonly open: Open[] = [];
    private doc: ApexToken | undefined;
    private isVisible = false;
    private declared: ApexToken[] = [];
    private index = 0;

    constructor(private readonly tokens: readonly ApexToken[]) {}

    read(): readonly Open[] {
        for (; this.index < this.tokens.length; this.index += 1) this.step(this.tokens[this.index] as ApexToken);
        return this.classes;
    }

    private step(token: ApexToken): void {
        if (token.kind === 'doc') this.doc = token;
        else if (token.text === '@') this.annotation();
        else if (token.text === '}') this.close();
        else if (token.text === '{') this.body();
        else if (token.text === '=' || token.text === ';') this.end(token.text);
        else this.declared.push(token);
    }

    private close(): void {
        this.open.pop();
        this.reset();
    }

    private end(sign: string): void {
        this.member();
        if (sign === '=') this.skipTo(';');
        this.reset();
    }

    private annotation(): void {
        this.index += 1;
        const isAura = this.tokens[this.index]?.text.toLowerCase() === 'auraenabled';
        this.isVisible ||= isAura;
        if (this.tokens[this.index + 1]?.text === '(') this.skipTo(')');
    }

    private body(): void {
        const at = this.declared.findIndex(({ text }) => /^(?:class|interface|enum)$/i.test(text));
        if (at >= 0) {
            const own = this.declared[at + 1]?.text ?? '';
            const outer = this.open.at(-1);
            const made = {
                name: outer === undefined ? own : `${outer.name}.${own}`,
                doc: docText(this.doc),
                members: [],
                methods: [],
            };
            this.open.push(made);
            this.classes.push(made);
        } else {
            this.member();
            this.skipBlock();
        }
        this.reset();
    }

    private member(): void {
        const owner = this.open.at(-1);
        const tokens = this.declared.filter(({ text }) => !modifiers.has(text.toLowerCase()));
        if (!this.isVisible || owner === undefined || tokens.length < 2) return;
        const type = takeType(tokens);
        const { text: name = '', position = 0 } = tokens.shift() ?? {};
        const member = { name, type, doc: docText(this.doc), position };
        if (tokens[0]?.text !== '(') {
            owner.members.push(member);
            return;
        }
        const parameters: ViewMember[] = [];
        while (tokens.shift()?.text !== ')' && tokens.length > 1) {
            const parameterType = takeType(tokens);
            const parameter = tokens.shift();
            parameters.push({
                name: parameter?.text ?? '',
                type: parameterType,
                doc: '',
                position: parameter?.position ?? 0,
            });
        }
        owner.methods.push({ ...member, parameters });
    }

    private reset(): void {
        this.doc = undefined;
        this.isVisible = false;
        this.declared = [];
    }

    private skipTo(sign: string): void {
        while (this.index < this.tokens.length && this.tokens[this.index]?.text !== sign) this.index += 1;
    }

    private skipBlock(): void {
        let depth = 0;
        for (; this.index < this.tokens.length; this.index += 1) {
            const { text } = this.tokens[this.index] as ApexToken;
            depth += text === '{' ? 1 : text === '}' ? -1 : 0;
            if (depth === 0) return;
        }
    }
}

/** The classes of a source that web components see. */
export function readViewSource(file: string, source: string): readonly ViewClass[] {
    return new ViewReader(apexTokens(source))
        .read()
        .filter(({ members, methods }) => members.length > 0 || methods.length > 0)
        .map((found) => ({ ...found, file, source }));
}

/** Every class below the Apex folder that web components see, by file. */
export function readViews(root: string): readonly ViewClass[] {
    const folder = join(root, apexFolder);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.cls'))
        .sort()
        .flatMap((name) => {
            const source = readFileSync(join(folder, name), 'utf8');
            const path = `${apexFolder}/${name.replaceAll('\\', '/')}`;
            return /@AuraEnabled\b/i.test(source) ? readViewSource(path, source) : [];
        });
}
