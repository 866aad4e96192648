/** The project of deliberate mistakes: what stands in it and what our compiler says. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileProject, type CompileProblem } from '../../compiler';
import { loadProject } from '../../metadata';
import { loadTypeTables } from '../../types';

export const mistakesProject = join(__dirname, 'mistakes');

export interface MistakeFile {
    readonly path: string;
    /** `Foo.cls` */
    readonly file: string;
    /** Lines that end in `// mistake`. */
    readonly lines: readonly number[];
}

export function readMistakes(): readonly MistakeFile[] {
    return ['classes', 'triggers'].flatMap((kind) => {
        const folder = join(mistakesProject, 'force-app/main/default', kind);
        const names = readdirSync(folder).filter((name) => !name.endsWith('.xml'));
        return names.sort().map((file) => {
            const path = join(folder, file);
            const lines = readFileSync(path, 'utf8').split('\n');
            return { path, file, lines: lines.flatMap((line, at) => (/\/\/ mistake$/.test(line) ? [at + 1] : [])) };
        });
    });
}

/** Our refusals by file name. */
export function compileMistakes(project = mistakesProject): ReadonlyMap<string, readonly CompileProblem[]> {
    const { model } = loadProject(project);
    const found = new Map<string, CompileProblem[]>();
    for (const problem of compileProject(model, loadTypeTables()).errors) {
        const file = basename(problem.file);
        found.set(file, [...(found.get(file) ?? []), problem]);
    }
    return found;
}
