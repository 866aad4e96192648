import type { Examples } from '../examples';
import { checkTypes } from './check/check-types';
import { compile, noExamples, type CompileResult } from './compile';
import { SessionMemory } from './memory';
import { readProject, refreshProject, type CodegenProject } from './read/read-project';

/** The examples as they are now, with a text that changes when they do. */
export interface LoadedExamples {
    readonly examples: Examples;
    readonly version: string;
}

/** Compiles one project again and again, doing only what a change asks for. */
export class CompilerSession {
    private project: CodegenProject | null = null;
    private readonly memory = new SessionMemory();

    constructor(
        private readonly root: string,
        private readonly loadExamples: () => LoadedExamples,
    ) {}

    /** Compiles what is on disk now. */
    compile(): CompileResult {
        const project = this.project === null ? readProject(this.root) : refreshProject(this.project);
        this.project = project;
        this.memory.begin(project);
        const typeErrors = checkTypes(project, this.memory);
        const { examples, version } =
            typeErrors.length === 0 ? this.loadExamples() : { examples: noExamples, version: '' };
        return compile(project, examples, typeErrors, { memory: this.memory, version });
    }
}
