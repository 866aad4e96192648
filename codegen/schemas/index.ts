/** The typed models of both sides. */
export * as salesforce from './salesforce';
export * as zohoBooks from './zoho-books';
export type { RecordOf } from './record-types';
