import type { SObjectValue } from '../../store/sobject';
import type { Batch, DmlError, Work } from '../dml-types';

/** What the platform itself does for a standard object, beyond saving it. */
export interface Behaviour {
    /** Before triggers: fills what triggers may rely on. */
    readonly prepare?: (batch: Batch, work: Work) => void;
    /** After before-triggers and before validation: computed fields, rules of the object. */
    readonly complete?: (batch: Batch, work: Work) => DmlError | undefined;
    /** After saving and before after-triggers: related records that must exist by then. */
    readonly saved?: (batch: Batch, works: readonly Work[]) => void;
    /** After the after-triggers: totals on parents, whose own triggers then run. */
    readonly settled?: (batch: Batch, records: readonly SObjectValue[]) => void;
}
