import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The shell and the platform modules that the base components leave out: `client/lwc/<namespace>/<name>/<name>.ts`. */
export const clientModules = join(__dirname, '..', 'client', 'lwc');

export const packageDir = (name: string): string => dirname(require.resolve(`${name}/package.json`));

export const baseComponents = packageDir('lightning-base-components');

export const packageVersion = (name: string): string =>
    (JSON.parse(readFileSync(join(packageDir(name), 'package.json'), 'utf8')) as { version: string }).version;

/** Modules that all components share a single copy of. */
export const engineModules: Readonly<Record<string, string>> = {
    lwc: join(packageDir('@lwc/engine-dom'), 'dist', 'index.js'),
    '@lwc/engine-dom': join(packageDir('@lwc/engine-dom'), 'dist', 'index.js'),
    '@lwc/synthetic-shadow': join(packageDir('@lwc/synthetic-shadow'), 'dist', 'index.js'),
};

/** Specifiers that lightning-base-components answers itself (its labels, locale data, gates): name → file. */
export function readBaseAliases(): ReadonlyMap<string, string> {
    const { lwc } = JSON.parse(readFileSync(join(baseComponents, 'package.json'), 'utf8')) as {
        lwc: { modules: readonly { readonly name?: string; readonly path?: string }[] };
    };
    return new Map(
        lwc.modules.flatMap(({ name, path }) => (name && path ? [[name, join(baseComponents, path)] as const] : [])),
    );
}

/** File of a module of the emulator's own (`shell/app`, `lightning/empApi`), if there is one. */
export function findClientModule(namespace: string, name: string): string | undefined {
    const file = join(clientModules, namespace, name, `${name}.ts`);
    return existsSync(file) ? file : undefined;
}

/** File of a base component or of a module the base components share. */
export function findBaseModule(name: string): string | undefined {
    const file = join(baseComponents, 'src', 'lightning', name, `${name}.js`);
    return existsSync(file) ? file : undefined;
}
