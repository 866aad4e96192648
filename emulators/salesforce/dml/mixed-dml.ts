import type { SObjectTypeInfo } from '../metadata/org-model';
import type { SObjectValue } from '../store/sobject';
import { dmlErrors } from './dml-errors';
import type { Batch, DmlError } from './dml-types';

/** Apex Developer Guide, "sObjects That Cannot Be Used Together in DML Operations". */
const SETUP = new Set(
    'fieldpermissions group groupmember objectpermissions permissionset permissionsetassignment permissionsetgroup permissionsetgroupcomponent permissionsetlicenseassign queuesobject objectterritory2association setupentityaccess territory2 userrole userterritory2association'.split(
        ' ',
    ),
);
/** Fields of User whose change makes an update a setup change. */
const USER_SETUP_FIELDS = ['userroleid', 'isactive', 'forecastenabled', 'isportalenabled', 'username', 'profileid'];

function kindOf(
    type: SObjectTypeInfo,
    operation: Batch['operation'],
    records: readonly SObjectValue[],
): 'setup' | 'other' | null {
    if (isNewQueue(type, operation, records)) return null;
    if (SETUP.has(type.key)) return 'setup';
    if (type.key !== 'user') return type.kind === 'customSetting' || type.kind === 'event' ? null : 'other';
    const roles = records.some((record) => record.raw('userroleid') !== null);
    const changes = records.some((record) => USER_SETUP_FIELDS.some((key) => record.values.has(key)));
    return roles || (operation === 'update' && changes) ? 'setup' : null;
}

/** A queue itself goes with anything; its QueueSobject rows do not: fflib_MatcherDefinitionsTest, NebulaLogger's LoggerMockDataCreator.insertQueue. */
function isNewQueue(type: SObjectTypeInfo, operation: Batch['operation'], records: readonly SObjectValue[]): boolean {
    return type.key === 'group' && operation === 'insert' && records.every((record) => record.raw('type') === 'Queue');
}

const firstObjects = new WeakMap<object, Map<string, string>>();

/** Notes what kind of object the transaction writes; both kinds in one are refused. */
export function checkMixedDml(batch: Batch, records: readonly SObjectValue[]): DmlError | undefined {
    const { transaction } = batch.rt;
    const kind = kindOf(batch.type, batch.operation, records);
    if (kind === null) return undefined;
    const names = firstObjects.get(transaction.writtenKinds) ?? new Map<string, string>();
    firstObjects.set(transaction.writtenKinds, names);
    const other = kind === 'setup' ? 'other' : 'setup';
    if (transaction.writtenKinds.has(other)) return dmlErrors.mixed(batch.type, names.get(other) ?? 'User');
    transaction.writtenKinds.add(kind);
    if (!names.has(kind)) names.set(kind, batch.type.apiName);
    return undefined;
}
