import { equivalentMutants } from './equivalent';
import { controlsOf, mutantsOnly, type MutantResult } from './run-mutants';

/** A mutation run in figures and names. */
export interface MutationSummary {
    /** `711 mutants of 173 rules: …` */
    readonly figure: string;
    /** Survivors that nobody has explained. */
    readonly unexplained: readonly string[];
    /** Explanations of mutants that do not exist, or do not survive any more. */
    readonly outdated: readonly string[];
    /** Rules whose own proof is red without any change. */
    readonly redWithoutChange: readonly string[];
    /** Rules that no change was tried on. */
    readonly untouched: readonly string[];
}

function nameOf({ rule, change }: { readonly rule: string; readonly change: string }): string {
    return `${rule}: ${change}`;
}

export function summarize(results: readonly MutantResult[]): MutationSummary {
    const mutants = mutantsOnly(results);
    const controls = controlsOf(results);
    const count = (outcome: MutantResult['outcome']): number =>
        mutants.filter((result) => result.outcome === outcome).length;
    const survivors = mutants.filter(({ outcome }) => outcome === 'survived').map(nameOf);
    const explained = equivalentMutants.map(nameOf);
    const touched = new Set(mutants.map(({ rule }) => rule));
    const unexplained = survivors.filter((name) => !explained.includes(name));
    return {
        figure:
            `${mutants.length} mutants of ${controls.length} rules: ${count('different')} found by the proof, ` +
            `${count('refused')} refused by the compiler of Apex, ${survivors.length - unexplained.length} equivalent, ` +
            `${unexplained.length} unexplained`,
        unexplained,
        outdated: explained.filter((name) => !survivors.includes(name)),
        redWithoutChange: controls.filter(({ outcome }) => outcome !== 'survived').map(({ rule }) => rule),
        untouched: controls.map(({ rule }) => rule).filter((rule) => !touched.has(rule)),
    };
}
