import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import {
    baseComponents,
    clientModules,
    engineModules,
    findBaseModule,
    findClientModule,
    readBaseAliases,
} from './module-paths';
import { readPlatformModule } from './platform-modules';
import type { UiProject } from './ui-project';

/** Where an import leads. */
export type ResolvedModule =
    | { readonly kind: 'file'; readonly path: string; readonly scoped?: boolean }
    | { readonly kind: 'generated'; readonly name: string; readonly source: string }
    | { readonly kind: 'problem'; readonly message: string; readonly remedy: string };

export interface ModuleResolver {
    resolve(specifier: string, importer: string): ResolvedModule;
    /** The component a file belongs to; undefined for a file that is no part of one. */
    ownerOf(
        file: string,
    ): { readonly namespace: string; readonly name: string; readonly apiVersion?: number } | undefined;
}

/**
 * Styles that the base components carry for native shadow DOM. Pages here run in synthetic shadow, as on the platform, where the
 * design system's global style sheet applies instead.
 */
const nativeStyles = /\.(lbc\.native|slds)\.css$/;

/** Gates that are shut here: combobox would call attachInternals, which synthetic shadow refuses. */
const shutGates = new Set(['@salesforce/gate/bc.260.enableComboboxElementInternals']);

const emptyStyles = 'export default [];';

const generated = (name: string, source: string): ResolvedModule => ({ kind: 'generated', name, source });
const file = (path: string): ResolvedModule => ({ kind: 'file', path });

export function createModuleResolver(project: UiProject): ModuleResolver {
    const aliases = readBaseAliases();
    const bundles = new Map(project.lwcBundles.map((bundle) => [bundle.name, bundle]));
    const bundleDirs = new Map(project.lwcBundles.map((bundle) => [resolve(bundle.dir), bundle]));

    const resolveName = (specifier: string): ResolvedModule => {
        if (engineModules[specifier]) return file(engineModules[specifier]);
        if (shutGates.has(specifier)) return generated(specifier, 'export default { isOpen: () => false };');
        if (specifier === 'virtual:components') return generated(specifier, componentRegistry(project));
        if (specifier.startsWith('@salesforce/')) return resolvePlatform(specifier, project, aliases);
        const alias = aliases.get(specifier);
        if (alias) return file(alias);
        return resolveComponent(specifier, bundles);
    };

    return {
        resolve: (specifier, importer) =>
            specifier.startsWith('.') ? resolveRelative(specifier, importer) : resolveName(specifier),
        ownerOf(path) {
            const bundle = findOwner(path, bundleDirs);
            if (bundle)
                return {
                    namespace: 'c',
                    name: bundle.name,
                    apiVersion: Number.parseInt(bundle.apiVersion, 10) || undefined,
                };
            for (const root of [join(baseComponents, 'src'), clientModules]) {
                if (!path.startsWith(`${root}/`)) continue;
                const [namespace, name] = path.slice(root.length + 1).split('/');
                return { namespace, name };
            }
            return undefined;
        },
    };
}

function findOwner<T>(path: string, dirs: ReadonlyMap<string, T>): T | undefined {
    for (let dir = dirname(path); dir !== dirname(dir); dir = dirname(dir)) {
        const found = dirs.get(dir);
        if (found) return found;
    }
    return undefined;
}

function resolvePlatform(specifier: string, project: UiProject, aliases: ReadonlyMap<string, string>): ResolvedModule {
    const answer = readPlatformModule(specifier, project);
    if (answer && 'source' in answer) return generated(specifier, answer.source);
    if (answer) return { kind: 'problem', message: answer.problem, remedy: answer.remedy };
    const alias = aliases.get(specifier);
    if (alias) return file(alias);
    return {
        kind: 'problem',
        message: `Module '${specifier}' is not supported.`,
        remedy: 'Remove or correct the import.',
    };
}

function resolveComponent(specifier: string, bundles: ReadonlyMap<string, { readonly dir: string }>): ResolvedModule {
    const [namespace, name, ...rest] = specifier.replace(/^base:/, '').split('/');
    const known = name !== undefined && rest.length === 0;
    if (known && namespace === 'c') {
        const bundle = bundles.get(name);
        if (bundle) return file(resolve(bundle.dir, `${name}.js`));
        return {
            kind: 'problem',
            message: `There is no component 'c/${name}'.`,
            remedy: `Add lwc/${name} or correct the name.`,
        };
    }
    const own = known && !specifier.startsWith('base:') ? findClientModule(namespace, name) : undefined;
    if (own) return file(own);
    if (known && namespace === 'lightning') {
        if (name.startsWith('iconSvgTemplates')) return generated(specifier, 'export default {};');
        if (/^slds[A-Z]/.test(name) && !findBaseModule(name)) return generated('empty.css', emptyStyles);
        const base = findBaseModule(name);
        if (base) return file(base);
    }
    return {
        kind: 'problem',
        message: `Module '${specifier}' is not supported.`,
        remedy:
            namespace === 'lightning'
                ? 'Neither lightning-base-components nor this emulator has it; use another component.'
                : 'Components import lwc, lightning/…, @salesforce/… and c/….',
    };
}

/** `./x` may leave the extension out; the HTML and CSS that the compiler asks for by itself may be missing. */
function resolveRelative(specifier: string, importer: string): ResolvedModule {
    const [name, query] = specifier.split('?');
    const path = resolve(dirname(importer), name);
    if (extname(path) === '.css' || extname(path) === '.html') {
        if (nativeStyles.test(path)) return generated('empty.css', emptyStyles);
        if (existsSync(path)) return { kind: 'file', path, scoped: query === 'scoped=true' };
        const implicit = basename(path).split('.')[0] === basename(importer).split('.')[0];
        if (implicit && extname(path) === '.css') return generated('empty.css', emptyStyles);
        if (implicit) return generated('empty.html', 'export default undefined;');
    }
    for (const candidate of [path, `${path}.js`, `${path}.ts`]) {
        if (/\.[a-z]+$/.test(candidate) && existsSync(candidate)) return file(candidate);
    }
    return { kind: 'problem', message: `There is no file '${specifier}'.`, remedy: 'Correct the import.' };
}

/** Every bundle of the project, loaded when a page asks for it. */
function componentRegistry(project: UiProject): string {
    const rows = project.lwcBundles
        .filter((bundle) => existsSync(join(bundle.dir, `${bundle.name}.js`)))
        .map((bundle) => `    ${JSON.stringify(bundle.name)}: () => import('c/${bundle.name}'),`);
    return `export default {\n${rows.join('\n')}\n};\n`;
}
