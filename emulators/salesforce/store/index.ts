/** Records in memory (`SObjectValue`) and in tables (`Store`). */
export * from './sobject';
export * from './store';
