import { join, relative, sep } from 'node:path';
import { Project, ts, type Node, type SourceFile } from 'ts-morph';
import type { Place } from '../diagnostics';

/** A TypeScript program of definitions and rules. */
export interface CodegenProject {
    /** Folder that paths in messages are relative to. */
    readonly root: string;
    readonly project: Project;
    readonly definitions: readonly SourceFile[];
    readonly logic: readonly SourceFile[];
}

const options = {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    noFallthroughCasesInSwitch: true,
    esModuleInterop: true,
    skipLibCheck: true,
    types: [],
};

/** Sources that stand in for, or are added to, the files on disk: path from the root → text. */
export type ExtraSources = Readonly<Record<string, string>>;

function isIn(folder: string): (file: SourceFile) => boolean {
    return (file) => file.getDirectoryPath().endsWith(`/codegen/${folder}`);
}

function byPath(left: SourceFile, right: SourceFile): number {
    return left.getFilePath() < right.getFilePath() ? -1 : 1;
}

/** Reads the project's definitions and rules. */
export function readProject(root: string): CodegenProject {
    return addSources(root, new Project({ compilerOptions: options, skipFileDependencyResolution: true }));
}

function addSources(root: string, project: Project): CodegenProject {
    project.addSourceFilesAtPaths([`${root}/codegen/definitions/*.ts`, `${root}/codegen/logic/*.ts`]);
    project.resolveSourceFileDependencies();
    const files = [...project.getSourceFiles()].sort(byPath);
    return { root, project, definitions: files.filter(isIn('definitions')), logic: files.filter(isIn('logic')) };
}

/** The project as it is on disk now; files that have not changed keep what is known of them. */
export function refreshProject({ root, project }: CodegenProject): CodegenProject {
    for (const file of project.getSourceFiles()) {
        if (isIn('definitions')(file) || isIn('logic')(file)) file.refreshFromFileSystemSync();
    }
    return addSources(root, project);
}

/** Reads sources that are not on disk, beside the language and schemas that are. For tests and documentation. */
export function readSources(root: string, sources: ExtraSources): CodegenProject {
    const project = new Project({ compilerOptions: options, skipFileDependencyResolution: true });
    const files = Object.entries(sources).map(([path, text]) =>
        project.createSourceFile(join(root, path), text, { overwrite: true }),
    );
    project.resolveSourceFileDependencies();
    return { root, project, definitions: files.filter(isIn('definitions')), logic: files.filter(isIn('logic')) };
}

/** Where a node stands, as messages say it. */
export function placeOf(root: string, node: Node): Place {
    return spanOf(root, node.getSourceFile(), node.getStart(), node.getEnd());
}

/** The span between two positions of a file. */
export function spanOf(root: string, file: SourceFile, start: number, end: number): Place {
    const from = file.getLineAndColumnAtPos(start);
    const to = file.getLineAndColumnAtPos(end);
    return { file: pathFrom(root, file), ...from, endLine: to.line, endColumn: to.column };
}

export function pathFrom(root: string, file: SourceFile): string {
    return relative(root, file.getFilePath()).split(sep).join('/');
}
