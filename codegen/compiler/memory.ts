import { dirname, join } from 'node:path';
import { Node, ts, type SourceFile } from 'ts-morph';
import type { Diagnostic } from './diagnostics';
import type { GeneratedFile } from './emit/generated-file';
import type { CodegenProject } from './read/read-project';
import { digest } from './write/manifest';

/** What one source file became, or what is wrong with it. */
export interface Unit {
    readonly files: readonly GeneratedFile[];
    readonly diagnostics: readonly Diagnostic[];
}

/** Remembers what source files became, until something changes that they depend on. */
export interface Memory {
    /**
     * What `make` gives, now or in an earlier run: data, no nodes of a program.
     * @param what kind of work, such as `types`
     * @param file the source; it and what it imports decide
     * @param more what else decides, as text
     */
    recall<T = Unit>(what: string, file: SourceFile, more: string, make: () => T): T;
}

/** Remembers nothing: for a single run. */
export const noMemory: Memory = { recall: (_what, _file, _more, make) => make() };

/**
 * What other files can see of a file. Of a mapping that is its name, its key and its two sides: they say its type and all that
 * a reference to it needs. Everything else is taken as it stands.
 */
function outsideOf(file: SourceFile): string {
    return file
        .getStatements()
        .map((statement) => {
            const call = Node.isVariableStatement(statement)
                ? statement.getDeclarations()[0]?.getInitializer()
                : undefined;
            const isMapping = Node.isCallExpression(call) && call.getExpression().getText() === 'defineMapping';
            const definition = isMapping ? call.getArguments()[0] : undefined;
            if (!Node.isVariableStatement(statement) || !Node.isObjectLiteralExpression(definition))
                return statement.getText();
            const parts = ['key', 'from', 'to'].map((name) => definition.getProperty(name)?.getText() ?? '');
            return [statement.getDeclarations()[0]?.getName() ?? '', ...parts].join(' ');
        })
        .join('\n');
}

/** Digests of files together with what they can see of the project. */
function closureDigests({ definitions, logic }: CodegenProject): (file: SourceFile) => string {
    const files = new Map([...definitions, ...logic].map((file) => [file.getFilePath() as string, file]));
    const outside = new Map<string, string>();
    const imports = new Map<string, readonly string[]>();
    for (const [path, file] of files) {
        outside.set(path, digest(outsideOf(file)));
        const names = ts.preProcessFile(file.getFullText(), true, false).importedFiles.map(({ fileName }) => fileName);
        imports.set(
            path,
            names.map((name) => join(dirname(path), `${name}.ts`)).filter((target) => files.has(target)),
        );
    }
    const reach = (path: string, seen: Set<string>): Set<string> => {
        if (!seen.has(path)) {
            seen.add(path);
            imports.get(path)?.forEach((next) => reach(next, seen));
        }
        return seen;
    };
    return (file) => {
        const paths = [...reach(file.getFilePath(), new Set())].sort();
        const seen = paths.map((path) => `${path} ${outside.get(path) ?? ''}`);
        return digest([file.getFullText(), ...seen].join('\n'));
    };
}

interface Remembered {
    readonly key: string;
    readonly made: unknown;
}

/** A memory for the runs of one process. The language, the schemas and the compiler must stay the same in it. */
export class SessionMemory implements Memory {
    private known = new Map<string, Remembered>();
    private used = new Map<string, Remembered>();
    private digestOf: (file: SourceFile) => string = () => '';

    /** Begins a run: what the last one did not use is forgotten. */
    begin(project: CodegenProject): void {
        this.known = this.used;
        this.used = new Map();
        this.digestOf = closureDigests(project);
    }

    recall<T>(what: string, file: SourceFile, more: string, make: () => T): T {
        const name = `${what} ${file.getFilePath()}`;
        const key = `${this.digestOf(file)} ${more}`;
        const earlier = this.known.get(name);
        const found = earlier?.key === key ? earlier : { key, made: make() };
        this.used.set(name, found);
        return found.made as T;
    }
}
