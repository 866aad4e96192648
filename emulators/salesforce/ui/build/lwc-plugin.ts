import type { OnLoadResult, OnResolveResult, PartialMessage, Plugin } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { compileModule, ModuleProblem, type CompileContext } from './compile-module';
import type { ModuleResolver, ResolvedModule } from './resolve-module';

const generatedNamespace = 'generated';

/** Lets esbuild read Lightning web components: their module names, templates, styles and decorators. */
export function lwcPlugin(resolver: ModuleResolver, context: CompileContext): Plugin {
    return {
        name: 'lwc',
        setup(build) {
            build.onResolve({ filter: /.*/ }, ({ path, importer, kind }) =>
                kind === 'entry-point' ? undefined : answer(resolver.resolve(path, importer), path, importer),
            );
            build.onLoad({ filter: /.*/, namespace: generatedNamespace }, ({ pluginData }) => ({
                contents: pluginData as string,
                loader: 'js',
            }));
            build.onLoad({ filter: /\.(js|ts|html|css)$/ }, ({ path, suffix }) =>
                load(path, suffix === '?scoped=true', resolver, context),
            );
        },
    };
}

function answer(resolved: ResolvedModule, specifier: string, importer: string): OnResolveResult {
    if (resolved.kind === 'file') return { path: resolved.path, suffix: resolved.scoped ? '?scoped=true' : '' };
    if (resolved.kind === 'generated') {
        return {
            path: resolved.name,
            namespace: generatedNamespace,
            pluginData: resolved.source,
            sideEffects: specifier === 'virtual:components',
        };
    }
    const location = findImport(specifier, importer);
    return { errors: [{ text: resolved.message, location, notes: [{ text: resolved.remedy }] }] };
}

/** Where a file asks for a module: esbuild only knows the place in the compiled text. A template asks by using the tag. */
function findImport(specifier: string, file: string): PartialMessage['location'] {
    if (!existsSync(file)) return null;
    const tag = specifier.replace('/', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const marks = file.endsWith('.html') ? [`<${tag}`] : [`'${specifier}'`, `"${specifier}"`];
    for (const [at, lineText] of readFileSync(file, 'utf8').split('\n').entries()) {
        const column = Math.max(...marks.map((mark) => lineText.indexOf(mark)));
        if (column >= 0) return { file, line: at + 1, column, lineText };
    }
    return { file };
}

async function load(
    path: string,
    scoped: boolean,
    resolver: ModuleResolver,
    context: CompileContext,
): Promise<OnLoadResult | undefined> {
    const owner = resolver.ownerOf(path);
    if (!owner) return undefined;
    const text = await readFile(path, 'utf8');
    try {
        const contents = await compileModule({ file: path, text, scoped, ...owner }, context);
        return { contents, loader: 'js' };
    } catch (caught) {
        if (caught instanceof ModuleProblem) return { errors: [describe(caught, path)] };
        throw caught;
    }
}

function describe(problem: ModuleProblem, file: string): PartialMessage {
    const remedy = extname(file) === '.html' ? 'Correct the template.' : 'Correct the component.';
    return {
        text: problem.message,
        location: { file, line: problem.line, column: problem.column, lineText: problem.lineText },
        notes: [{ text: remedy }],
    };
}
