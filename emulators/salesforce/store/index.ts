/** Records in memory (`SObjectValue`) and in tables (`Store`). */
export * from './sobject';
export * from './store';
export * from './sobject-access';
export { cloneRecord, copyRecord, type CloneOptions } from './clone-record';
export { convertForField, parseForField } from './convert-value';
export { isId, makeId, normaliseId } from './id';
export { AGGREGATE_RESULT } from './aggregate-result';
export { seedOrg, type SeededOrg, type SeedOptions } from './seed';
export { RowBuilder } from './row-builder';
