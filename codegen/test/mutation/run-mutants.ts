import { join } from 'node:path';
import type { FunctionDeclaration, SourceFile } from 'ts-morph';
import { classFiles, type GeneratedFile } from '../../compiler/emit/generated-file';
import { emitLogicClass } from '../../compiler/emit/logic/emit-logic-class';
import { compile } from '../../compiler/compile';
import type { ModulePlan } from '../../compiler/plan/plan-modules';
import { planModules } from '../../compiler/plan/plan-modules';
import { readSources } from '../../compiler/read/read-project';
import { ruleCatalogue, type AnyRule, type RuleObserver } from '../../compiler/rules';
import { checkApex, loadApex } from '../proof/apex-program';
import { findDifference, type CompareOptions } from '../proof/compare';
import { evaluateModule, exampleModule, examplePath, neighbour } from '../proof/rule-examples';
import { breaking, mutantsOf } from './mutants';

const root = join(__dirname, '../../..');

/** A rule that was changed in one place, as a class of its own. */
interface BrokenRule {
    readonly rule: AnyRule;
    readonly change: string;
    readonly file: SourceFile;
    readonly className: string;
    readonly files: readonly GeneratedFile[];
}

/** The rule as it is, beside its mutants: a proof that is red for it proves nothing. */
const unbroken = 'unbroken';

/** What became of a mutant: the compiler refused it, the proof found a difference, or nobody noticed. */
export interface MutantResult {
    readonly rule: string;
    readonly change: string;
    readonly outcome: 'refused' | 'different' | 'survived';
    /** The smallest sign of it. */
    readonly evidence: string;
}

/** Gives one file another class name, so that all mutants of an example live side by side. */
function renamed(modules: ModulePlan, file: SourceFile, className: string): ModulePlan {
    return { classOf: (other) => (other === file ? className : modules.classOf(other)) };
}

function textOf(files: readonly GeneratedFile[], className: string): string {
    return files.map(({ text }) => text.replaceAll(className, 'Example')).join('\n');
}

/** The places where a rule can be changed, as its own example shows them: each change with its number. */
function changesOf(rule: AnyRule, emit: (observe: RuleObserver) => unknown): readonly (readonly [string, number])[] {
    const most = new Map<string, number>();
    emit((applied, made, operands) => {
        if (applied === rule) {
            const counts = new Map<string, number>();
            for (const { change } of mutantsOf(made, operands)) {
                counts.set(change, (counts.get(change) ?? 0) + 1);
            }
            counts.forEach((count, change) => most.set(change, Math.max(most.get(change) ?? 0, count)));
        }
        return made;
    });
    return [...most].flatMap(([change, count]) =>
        Array.from({ length: count }, (_value, occurrence) => [change, occurrence] as const),
    );
}

/** Everything that the mutants need beside themselves. */
function prepare() {
    const sources = Object.fromEntries(
        ruleCatalogue.map((rule, index) => [examplePath(rule, index), exampleModule(rule)]),
    );
    const project = readSources(root, { ...sources, [neighbour.path]: neighbour.text });
    const modules = planModules(project.logic, []);
    const { files } = compile(project, { logic: [], mappings: [] });
    const support = files.filter(
        ({ path }) => /\/(?:RuleException|Script\w+|Neighbour)\.cls/.test(path) && !/Test\.cls/.test(path),
    );
    const fileOf = (index: number): SourceFile => {
        const path = Object.keys(sources)[index] ?? '';
        const found = project.logic.find((file) => file.getFilePath().endsWith(path));
        if (found === undefined) {
            throw new Error(`No module ${path}.`);
        }
        return found;
    };
    const emit = (file: SourceFile, className: string, observe?: RuleObserver): readonly GeneratedFile[] =>
        classFiles(
            emitLogicClass(file, {
                root,
                modules: renamed(modules, file, className),
                sink: [],
                ...(observe === undefined ? {} : { observe }),
            }),
        );
    return { fileOf, emit, support };
}

type Prepared = ReturnType<typeof prepare>;

function brokenRules(rule: AnyRule, index: number, { fileOf, emit }: Prepared): readonly BrokenRule[] {
    const file = fileOf(index);
    const control = `Control${index}`;
    const files = emit(file, control);
    const seen = new Set([textOf(files, control)]);
    const broken: BrokenRule[] = [{ rule, change: unbroken, file, className: control, files }];
    for (const [change, occurrence] of changesOf(rule, (observe) => emit(file, 'Example', observe))) {
        const className = `Mutant${index}N${broken.length}`;
        const files = emit(file, className, breaking(rule, change, occurrence));
        const text = textOf(files, className);
        if (!seen.has(text)) {
            seen.add(text);
            broken.push({
                rule,
                change: occurrence === 0 ? change : `${change} (${occurrence + 1})`,
                file,
                className,
                files,
            });
        }
    }
    return broken;
}

function exported(file: SourceFile): readonly FunctionDeclaration[] {
    return file.getFunctions().filter((declaration) => declaration.isExported());
}

/** Results of the rules as they are; all of them must survive. */
export function controlsOf(results: readonly MutantResult[]): readonly MutantResult[] {
    return results.filter(({ change }) => change === unbroken);
}

/** Results of the mutants. */
export function mutantsOnly(results: readonly MutantResult[]): readonly MutantResult[] {
    return results.filter(({ change }) => change !== unbroken);
}

/** Changes each rule of the catalogue in each of its places and runs the proof of its example against it. */
export function runMutants(options: CompareOptions): readonly MutantResult[] {
    const prepared = prepare();
    const all = ruleCatalogue.flatMap((rule, index) => brokenRules(rule, index, prepared));
    const refusals = new Map<string, string>();
    for (const { file, message } of checkApex([...prepared.support, ...all.flatMap(({ files }) => files)])) {
        refusals.set(/(\w+)\.cls$/.exec(file)?.[1] ?? file, message);
    }
    const running = all.filter(({ className }) => !refusals.has(className));
    const apexProgram = loadApex([...prepared.support, ...running.flatMap(({ files }) => files)]);
    const inNode = new Map(ruleCatalogue.map((rule) => [rule, evaluateModule(exampleModule(rule))]));
    return all.map(({ rule, change, className, file }): MutantResult => {
        const refusal = refusals.get(className);
        if (refusal !== undefined) {
            return { rule: rule.name, change, outcome: 'refused', evidence: refusal };
        }
        for (const declaration of exported(file)) {
            const node = inNode.get(rule)?.[declaration.getName() ?? ''] ?? (() => null);
            const difference = findDifference({ apexProgram, className, declaration, inNode: node }, options);
            if (difference !== null) {
                return { rule: rule.name, change, outcome: 'different', evidence: difference };
            }
        }
        return { rule: rule.name, change, outcome: 'survived', evidence: '' };
    });
}
