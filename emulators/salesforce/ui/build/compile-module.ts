import { transform } from 'esbuild';
import { basename } from 'node:path';
import { hashOf, type TransformCache } from './transform-cache';

/** One file of a Lightning web component. */
export interface LwcSource {
    readonly file: string;
    readonly text: string;
    readonly namespace: string;
    readonly name: string;
    /** `65` */
    readonly apiVersion?: number;
    readonly scoped: boolean;
}

export interface CompileContext {
    readonly cache: TransformCache;
    /** Versions of everything that shapes the output. */
    readonly versions: string;
    readonly warn: (file: string, text: string) => void;
}

/** A compiler message with its place; see UiBuildProblem. */
export class ModuleProblem extends Error {
    constructor(
        message: string,
        readonly line: number | undefined,
        readonly column: number | undefined,
        readonly lineText: string,
    ) {
        super(message);
    }
}

/** JavaScript of an HTML template, a style sheet or a script. @throws ModuleProblem */
export async function compileModule(source: LwcSource, context: CompileContext): Promise<string> {
    const key = hashOf(
        context.versions,
        source.namespace,
        source.name,
        basename(source.file),
        String(source.apiVersion ?? ''),
        String(source.scoped),
        source.text,
    );
    const known = context.cache.get(key);
    if (known !== undefined) return known;
    const script = source.file.endsWith('.ts') ? await stripTypes(source) : source.text;
    const code = runCompiler({ ...source, text: script }, context);
    context.cache.set(key, code);
    return code;
}

async function stripTypes(source: LwcSource): Promise<string> {
    const { code } = await transform(source.text, {
        loader: 'ts',
        sourcefile: source.file,
        target: 'esnext',
        tsconfigRaw: { compilerOptions: { useDefineForClassFields: true, experimentalDecorators: false } },
    });
    return code;
}

interface CompilerError {
    readonly message: string;
    readonly code?: number;
    readonly location?: { readonly line?: number; readonly column?: number };
    readonly loc?: { readonly line?: number; readonly column?: number };
}

function runCompiler(source: LwcSource, context: CompileContext): string {
    // Loading the compiler takes half a second, which a full cache saves.
    const { transformSync } = require('@lwc/compiler') as typeof import('@lwc/compiler');
    try {
        const { code, warnings } = transformSync(source.text, source.file.replace(/\.ts$/, '.js'), {
            namespace: source.namespace,
            name: source.name,
            scopedStyles: source.scoped,
            apiVersion: source.apiVersion,
            enableDynamicComponents: true,
            enableStaticContentOptimization: true,
        });
        for (const warning of warnings ?? []) context.warn(source.file, warning.message);
        return code;
    } catch (caught) {
        throw readCompilerError(caught as CompilerError, source);
    }
}

function readCompilerError(error: CompilerError, source: LwcSource): ModuleProblem {
    const place = error.location ?? error.loc;
    const text = error.message.replace(/^.*?: (?=LWC\d+)/s, '').split('\n')[0];
    const lineText = place?.line ? (source.text.split('\n')[place.line - 1] ?? '') : '';
    return new ModuleProblem(text, place?.line, place?.column, lineText);
}
