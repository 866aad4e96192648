import type { MappingContext } from './mapping-context';

/** Text of a problem: fixed, or made of the record. */
export type AdviceText<S> = string | ((source: S, at: MappingContext) => string);

/** What is wrong and what to do, in words for the user. */
export interface Advice<S = unknown> {
    /** Stable name of the kind of problem, such as `needs-account`. */
    readonly code: string;
    readonly message: AdviceText<S>;
    readonly remedy: AdviceText<S>;
}

/** A condition that a record must meet before anything is posted. */
export interface Rule<S> {
    readonly code: string;
    readonly holds: (source: S, at: MappingContext) => boolean;
    readonly field: string;
    readonly severity: 'error' | 'warning';
    readonly message: AdviceText<S>;
    readonly remedy: AdviceText<S>;
}

/** Where a rule's problem is shown, and its words. A warning does not stop the document. */
export interface RuleWords<S> {
    readonly field: string;
    readonly severity?: 'error' | 'warning';
    readonly message: AdviceText<S>;
    readonly remedy: AdviceText<S>;
}

/** `rule('needs-lines', (o) => o.OpportunityLineItems.length > 0, { field, message, remedy })` */
export function rule<S>(code: string, holds: (source: S, at: MappingContext) => boolean, words: RuleWords<S>): Rule<S> {
    return { severity: 'error', ...words, code, holds };
}
