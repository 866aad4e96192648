import * as fc from 'fast-check';
import type { FunctionDeclaration } from 'ts-morph';
import { subsetType, type SubsetType } from '../../compiler/check/subset-type';
import { pascalCase } from '../../compiler/plan/apex-names';
import type { ApexProgram } from './apex-program';
import { ApexValues, plainOfApex, plainOfNode } from './apex-values';
import { arbitraryOf } from './arbitrary-values';
import type { NodeFunction } from './rule-examples';
import { isSameValue } from './same-value';

const unknown: SubsetType = { kind: 'null', nullable: true };

/** What a call gave, or that it threw. */
type Outcome = { readonly value: unknown } | 'throws';

/** How many inputs a comparison takes. */
export interface CompareOptions {
    readonly runs: number;
    readonly seed: number;
    /** Whether a difference is made small before it is told; on unless said otherwise. */
    readonly shrink?: boolean;
}

export const everyInput: CompareOptions = { runs: 1000, seed: 20260609 };

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

/** Calls a compiled method straight from here, with the values of Node turned into those of the platform. */
function apexFunction(
    { org, program }: ApexProgram,
    className: string,
    declaration: FunctionDeclaration,
): (args: readonly unknown[]) => Outcome {
    const values = new ApexValues(program, (file) =>
        file === declaration.getSourceFile() ? className : pascalCase(file.getBaseNameWithoutExtension()),
    );
    const types = declaration.getParameters().map((parameter) => subsetType(parameter.getType()) ?? unknown);
    const name = declaration.getName() ?? '';
    const info = program.findClass(className);
    if (info === undefined) {
        throw new Error(`There is no class ${className}.`);
    }
    return (args) =>
        attempt(() =>
            org.execute({ user: org.admin, kind: 'sync' }, () => {
                const converted = types.map((type, index) => values.toApex(args[index], type));
                return plainOfApex(info.invokeStatic(name, converted) ?? null, program);
            }),
        );
}

/** Both sides of a function, on the same generated arguments. */
export interface Comparison {
    readonly apexProgram: ApexProgram;
    readonly className: string;
    readonly declaration: FunctionDeclaration;
    readonly inNode: NodeFunction;
}

/** Runs a function on both sides; a difference is shrunk to its smallest form and described. Null: they agree. */
export function findDifference(
    { apexProgram, className, declaration, inNode }: Comparison,
    { runs, seed, shrink = true }: CompareOptions,
): string | null {
    const inApex = apexFunction(apexProgram, className, declaration);
    const arbitraries = declaration.getParameters().map((parameter) => arbitraryOf(parameter.getType()));
    const both = (args: readonly unknown[]): readonly [Outcome, Outcome] => [
        attempt(() => plainOfNode(inNode(...args))),
        inApex(args),
    ];
    const property = fc.property(fc.tuple(...arbitraries), (args) => {
        const [expected, actual] = both(args);
        return isSameValue(expected, actual);
    });
    const result = fc.check(property, {
        numRuns: arbitraries.length === 0 ? 1 : runs,
        seed,
        endOnFailure: !shrink,
    });
    if (!result.failed) {
        return null;
    }
    const [args] = result.counterexample ?? [[]];
    const [expected, actual] = both(args);
    const show = (value: unknown): string => JSON.stringify(value) ?? String(value);
    return `${declaration.getName() ?? ''}(${fc.stringify(args)}): Node ${show(expected)}, Apex ${show(actual)}`;
}
