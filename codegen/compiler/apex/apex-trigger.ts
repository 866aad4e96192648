import type { ApexStatement } from './apex-statement';

/** A trigger with its one statement. */
export interface ApexTrigger {
    readonly name: string;
    /** API name of the object */
    readonly object: string;
    readonly events: readonly ('after insert' | 'after update')[];
    readonly body: readonly ApexStatement[];
}
