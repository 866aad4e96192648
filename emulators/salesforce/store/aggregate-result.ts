import type { SObjectTypeInfo } from '../metadata/org-model';

/** The type of rows of an aggregate query; their values are keyed by lower-case alias. */
export const AGGREGATE_RESULT: SObjectTypeInfo = {
    key: 'aggregateresult',
    apiName: 'AggregateResult',
    namespace: '',
    label: 'Aggregate Result',
    labelPlural: 'Aggregate Result',
    keyPrefix: '',
    kind: 'aggregate',
    custom: false,
    fields: new Map(),
    childRelationships: [],
    sharingModel: 'ReadWrite',
    recordTypes: [],
    validationRules: [],
    fieldSets: [],
    listViews: [],
    createable: false,
    updateable: false,
    deletable: false,
    undeletable: false,
    queryable: false,
    searchable: false,
    triggerable: false,
};
