import { join } from 'node:path';
import type { FunctionDeclaration, SourceFile } from 'ts-morph';
import { compile } from '../compiler/compile';
import { pascalCase } from '../compiler/plan/apex-names';
import { readProject, readSources, type CodegenProject } from '../compiler/read/read-project';
import { examples } from '../examples';
import { operations } from './operations';
import { loadApex, type ApexProgram } from './proof/apex-program';
import { everyInput, findDifference } from './proof/compare';
import { evaluateModule, type NodeFunction } from './proof/rule-examples';

const root = join(__dirname, '../..');
const none = { logic: [], mappings: [] };
const operationsFile = 'codegen/logic/operations.ts';

function classOf(file: SourceFile): string {
    return pascalCase(file.getBaseNameWithoutExtension());
}

function exportedFunctions(files: readonly SourceFile[]): readonly FunctionDeclaration[] {
    return files.flatMap((file) => file.getFunctions().filter((declaration) => declaration.isExported()));
}

function nameOf(declaration: FunctionDeclaration): string {
    return `${declaration.getSourceFile().getBaseNameWithoutExtension()}.${declaration.getName() ?? ''}`;
}

function compileLogic(project: CodegenProject): ApexProgram {
    const { files, diagnostics } = compile(project, none);
    expect(diagnostics).toEqual([]);
    const support = ['RuleException', 'ScriptNumber', 'ScriptOrder', 'ScriptText'];
    const classes = [...project.logic.map(classOf), ...support];
    return loadApex(files.filter(({ path }) => classes.some((name) => path.includes(`/classes/${name}.cls`))));
}

function differenceOf(
    apexProgram: ApexProgram,
    declaration: FunctionDeclaration,
    inNode: NodeFunction | undefined,
): string | null {
    if (inNode === undefined) {
        throw new Error(`Node knows no ${nameOf(declaration)}.`);
    }
    const className = classOf(declaration.getSourceFile());
    return findDifference({ apexProgram, className, declaration, inNode }, everyInput);
}

describe('the rules of the package', () => {
    const project = readProject(root);
    const apexProgram = compileLogic(project);

    test('have examples, every file of them', () => {
        const modules = project.logic.map((file) => file.getBaseNameWithoutExtension());
        expect(examples.logic.map(({ module }) => module).sort()).toEqual([...modules].sort());
    });

    test.each(exportedFunctions(project.logic).map((declaration) => [nameOf(declaration), declaration] as const))(
        '%s gives in Apex what it gives in Node',
        (_name, declaration) => {
            const module = declaration.getSourceFile().getBaseNameWithoutExtension();
            const own = examples.logic.find((candidate) => candidate.module === module);
            const inNode: NodeFunction = (...args) => own?.run(declaration.getName() ?? '', args);
            expect(differenceOf(apexProgram, declaration, inNode)).toBeNull();
        },
    );
});

describe('rules that meet in one function', () => {
    const project = readSources(root, { [operationsFile]: operations });
    const apexProgram = compileLogic(project);
    const inNode = evaluateModule(operations);

    test.each(
        exportedFunctions(project.logic).map((declaration) => [declaration.getName() ?? '', declaration] as const),
    )('%s gives in Apex what it gives in Node', (name, declaration) => {
        expect(differenceOf(apexProgram, declaration, inNode[name])).toBeNull();
    });
});
