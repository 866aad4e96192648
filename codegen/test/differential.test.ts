import { join } from 'node:path';
import * as fc from 'fast-check';
import { ts, type FunctionDeclaration, type SourceFile } from 'ts-morph';
import { subsetType, type SubsetType } from '../compiler/check/subset-type';
import { compile } from '../compiler/compile';
import { pascalCase } from '../compiler/plan/apex-names';
import { readProject, readSources, type CodegenProject } from '../compiler/read/read-project';
import { examples } from '../examples';
import * as language from '../language';
import { loadApex, type ApexProgram } from './apex-program';
import { ApexValues, plainOfApex, plainOfNode } from './apex-values';
import { arbitraryOf } from './arbitrary-values';
import { operations } from './operations';

const root = join(__dirname, '../..');
const none = { logic: [], mappings: [] };
const operationsFile = 'codegen/logic/operations.ts';
const unknown: SubsetType = { kind: 'null', nullable: true };

type Outcome = { readonly value: unknown } | 'throws';
type NodeFunction = (...args: readonly unknown[]) => unknown;

function attempt(work: () => unknown): Outcome {
    try {
        return { value: work() };
    } catch (error) {
        if (typeof error === 'object') {
            return 'throws';
        }
        throw error;
    }
}

function runInApex(
    { org, program }: ApexProgram,
    className: string,
    declaration: FunctionDeclaration,
    args: readonly unknown[],
): Outcome {
    const values = new ApexValues(program);
    return attempt(() =>
        org.execute({ user: org.admin, kind: 'sync' }, () => {
            const converted = declaration
                .getParameters()
                .map((parameter, index) => values.toApex(args[index], subsetType(parameter.getType()) ?? unknown));
            const result = program.findClass(className)?.invokeStatic(declaration.getName() ?? '', converted);
            return plainOfApex(result ?? null, program);
        }),
    );
}

/** Runs a function on generated arguments on both sides; a difference is shrunk to its smallest form. */
function compare(apexProgram: ApexProgram, declaration: FunctionDeclaration, inNode: NodeFunction): void {
    const className = pascalCase(declaration.getSourceFile().getBaseNameWithoutExtension());
    const parameters = declaration.getParameters().map((parameter) => arbitraryOf(parameter.getType()));
    fc.assert(
        fc.property(fc.tuple(...parameters), (args) => {
            const expected = attempt(() => plainOfNode(inNode(...args)));
            expect(runInApex(apexProgram, className, declaration, args)).toEqual(expected);
        }),
        { numRuns: 300, seed: 20260609 },
    );
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
    const classes = [...project.logic.map((file) => pascalCase(file.getBaseNameWithoutExtension())), 'ScriptText'];
    return loadApex(files.filter(({ path }) => classes.some((name) => path.includes(`/classes/${name}.cls`))));
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
            compare(apexProgram, declaration, (...args) => own?.run(declaration.getName() ?? '', args));
        },
    );
});

describe('each operation of the subset', () => {
    const project = readSources(root, { [operationsFile]: operations });
    const apexProgram = compileLogic(project);
    const inNode = evaluate(operations);

    test.each(
        exportedFunctions(project.logic).map((declaration) => [declaration.getName() ?? '', declaration] as const),
    )('%s gives in Apex what it gives in Node', (name, declaration) => {
        compare(apexProgram, declaration, inNode[name] as NodeFunction);
    });
});

/** Runs a source of the subset in Node. */
function evaluate(source: string): Readonly<Record<string, NodeFunction>> {
    const { outputText } = ts.transpileModule(source, {
        compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    const module = { exports: {} };
    new Function('require', 'exports', outputText)(() => language, module.exports);
    return module.exports;
}
