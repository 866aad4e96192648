import type { SoqlQuery } from '../soql';

/** One class file, trigger or piece of anonymous Apex as JavaScript. */
export interface CompiledUnit {
    readonly kind: 'class' | 'trigger' | 'anonymous';
    readonly name: string;
    /** Source file as given. */
    readonly file: string;
    /** JavaScript whose lines are the lines of the Apex source, after one header line. */
    readonly code: string;
    /** Static queries, by index. */
    readonly queries: readonly SoqlQuery[];
}
