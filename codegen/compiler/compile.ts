import type { Examples } from '../examples';
import { checkTypes } from './check/check-types';
import type { Diagnostic } from './diagnostics';
import { emitAll, type Recall } from './emit/emit-all';
import { noMemory } from './memory';
import type { GeneratedFile } from './emit/generated-file';
import { readProject, type CodegenProject } from './read/read-project';

/** What a run made: files, or what is wrong. With diagnostics there are no files. */
export interface CompileResult {
    readonly files: readonly GeneratedFile[];
    readonly diagnostics: readonly Diagnostic[];
}

function inOrder(left: Diagnostic, right: Diagnostic): number {
    const byFile = left.file < right.file ? -1 : left.file > right.file ? 1 : 0;
    return byFile || left.line - right.line || left.column - right.column;
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    const seen = new Map(
        diagnostics.map((found) => [`${found.file}:${found.line}:${found.column}:${found.code}`, found]),
    );
    return [...seen.values()].sort(inOrder);
}

/** On a line that TypeScript refuses, what else is found is an echo of it. */
function beside(typeErrors: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
    const refused = new Set(typeErrors.map(({ file, line }) => `${file}:${line}`));
    return others.filter(({ file, line }) => !refused.has(`${file}:${line}`));
}

/** Compiles a program that was read before. */
export function compile(
    project: CodegenProject,
    examples: Examples,
    typeErrors: readonly Diagnostic[] = checkTypes(project),
    recall: Recall = { memory: noMemory, version: '' },
): CompileResult {
    const { files, diagnostics } = emitAll(project, examples, recall);
    const all = withoutRepeats([...typeErrors, ...beside(typeErrors, diagnostics)]);
    return { files: all.length === 0 ? files : [], diagnostics: all };
}

/** Without examples, which run the rules: what TypeScript refuses must not be run. */
export const noExamples: Examples = { logic: [], mappings: [] };

/** Compiles the definitions and rules below a project's root. The examples are loaded only when every type is right. */
export function compileProject(root: string, loadExamples: () => Examples): CompileResult {
    const project = readProject(root);
    const typeErrors = checkTypes(project);
    return compile(project, typeErrors.length === 0 ? loadExamples() : noExamples, typeErrors);
}
