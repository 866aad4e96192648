import type { FieldInfo, SObjectTypeInfo } from '../metadata/org-model';
import type { DataRuntime } from '../store/data-runtime';
import type { Row, Table } from '../store/store';
import { userAccess } from './user-access';

export type RecordNeed = 'read' | 'edit' | 'delete';
type RowTest = (row: Row) => boolean;

const LEVELS: Readonly<Record<string, number>> = { read: 1, edit: 2, all: 3 };
const NEEDED: Readonly<Record<RecordNeed, number>> = { read: 1, edit: 2, delete: 3 };

/** The user and the groups and queues they are in. */
function identities(rt: DataRuntime, userId: string): Set<string> {
    const members = rt.store.table(rt.model.findObject('GroupMember')!);
    const found = new Set([userId]);
    for (const id of found) {
        for (const membership of members.idsWhere('userorgroupid', id)) {
            const row = members.get(membership)!;
            if (row[members.slot('isdeleted')] !== true) found.add(String(row[members.slot('groupid')]));
        }
    }
    return found;
}

/** Level that share rows give on a record, 0 without any. */
function shareLevel(rt: DataRuntime, type: SObjectTypeInfo, who: ReadonlySet<string>): (id: string) => number {
    const share = rt.model.findObject(type.custom ? type.apiName.replace(/__c$/i, '__Share') : `${type.apiName}Share`);
    if (!share) return () => 0;
    const table = rt.store.table(share);
    const parent = type.custom ? 'parentid' : `${type.key}id`;
    const level = table.slot(type.custom ? 'accesslevel' : `${type.key}accesslevel`);
    if (table.slot(parent) < 0 || level < 0) return () => 0;
    const user = table.slot('userorgroupid');
    const deleted = table.slot('isdeleted');
    return (id) => {
        let best = 0;
        for (const shareId of table.idsWhere(parent, id)) {
            const row = table.get(shareId)!;
            if (row[deleted] === true || !who.has(String(row[user]))) continue;
            best = Math.max(best, LEVELS[String(row[level]).toLowerCase()] ?? 0);
        }
        return best;
    };
}

/** Records of one's own, of one's queues, and those shared. */
function ownedOrShared(rt: DataRuntime, userId: string, type: SObjectTypeInfo, need: RecordNeed): RowTest {
    const table = rt.store.table(type);
    const owner = table.slot('ownerid');
    const id = table.slot('id');
    const who = identities(rt, userId);
    const level = shareLevel(rt, type, who);
    return (row) => (owner >= 0 && who.has(String(row[owner]))) || level(String(row[id])) >= NEEDED[need];
}

/** Fields whose parent decides: masters, or the account of a contact. */
function controllingFields(type: SObjectTypeInfo): FieldInfo[] {
    const fields = [...type.fields.values()];
    const masters = fields.filter((field) => field.masterDetail);
    if (masters.length > 0) return masters;
    const names = type.key === 'contact' ? ['accountid'] : ['whatid', 'whoid'];
    return fields.filter((field) => names.includes(field.key));
}

function controlledByParent(rt: DataRuntime, userId: string, type: SObjectTypeInfo, need: RecordNeed): RowTest {
    const table = rt.store.table(type);
    const own = ownedOrShared(rt, userId, type, need);
    const fields = controllingFields(type).map((field) => ({
        slot: table.slot(field.key),
        need: need === 'read' || field.writeRequiresMasterRead ? ('read' as const) : ('edit' as const),
    }));
    const masters = controllingFields(type).some((field) => field.masterDetail);
    const allowed = ({ slot, need: parentNeed }: (typeof fields)[number], row: Row): boolean => {
        const parentId = row[slot] as string | null;
        return parentId !== null && canAccessRecord(rt, userId, parentId, parentNeed);
    };
    if (masters) return (row) => fields.every((field) => allowed(field, row));
    return (row) => own(row) || fields.some((field) => allowed(field, row));
}

/**
 * A test for rows that the user may read, change or delete by sharing: View All, Modify All, org-wide default, ownership, queues, share
 * rows, masters. Null when it is all of them. Roles and sharing rules are not looked at.
 */
export function recordFilter(rt: DataRuntime, userId: string, type: SObjectTypeInfo, need: RecordNeed): RowTest | null {
    const access = userAccess(rt, userId).object(type);
    if (access.modifyAll || (need === 'read' && access.viewAll)) return null;
    if (type.kind === 'customMetadata' || type.kind === 'customSetting' || type.kind === 'event') return null;
    switch (type.sharingModel) {
        case 'ControlledByParent':
            return controlledByParent(rt, userId, type, need);
        case 'Private':
            return ownedOrShared(rt, userId, type, need);
        case 'Read':
            return need === 'read' ? null : ownedOrShared(rt, userId, type, need);
        case 'FullAccess':
            return null;
        default:
            return need === 'delete' && type.fields.has('ownerid') ? ownedOrShared(rt, userId, type, need) : null;
    }
}

/** Whether the user may read, change or delete a saved record. False for a record that does not exist. */
export function canAccessRecord(rt: DataRuntime, userId: string, recordId: string, need: RecordNeed): boolean {
    const type = rt.model.findByKeyPrefix(recordId.slice(0, 3));
    const table: Table | undefined = type && rt.store.table(type);
    const row = table?.get(recordId);
    if (!type || !row) return false;
    const filter = recordFilter(rt, userId, type, need);
    return filter === null || filter(row);
}
