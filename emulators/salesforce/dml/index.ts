/** DML: the order of execution over the store. */
export type { DmlError, DmlExceptionDetails, DmlOperation, DmlOptions, RecordOutcome } from './dml-types';
export { runDml } from './run-dml';
