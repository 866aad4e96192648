import type { FieldPermission, ObjectPermission, PermissionGrants } from '../metadata/org-model';
import type { DataRuntime } from '../store/data-runtime';
import type { FieldValue } from '../store/sobject';
import type { Row, Table } from '../store/store';
import { NO_ACCESS } from './profiles';

/** `Visible` in permission sets, `DefaultOn` in profiles. */
const SHOWN_TABS: readonly string[] = ['Visible', 'DefaultOn'];

/** What profile file, permission sets and permission rows give a user, added up. */
export interface Grants {
    readonly objects: Map<string, ObjectPermission>;
    readonly fields: Map<string, FieldPermission>;
    readonly classes: Set<string>;
    readonly customPermissions: Set<string>;
    readonly userPermissions: Set<string>;
    readonly principals: Set<string>;
    readonly customSettings: Set<string>;
    readonly customMetadataTypes: Set<string>;
    /** Tabs that are shown. */
    readonly tabs: Set<string>;
}

function emptyGrants(): Grants {
    return {
        objects: new Map(),
        fields: new Map(),
        classes: new Set(),
        customPermissions: new Set(),
        userPermissions: new Set(),
        principals: new Set(),
        customSettings: new Set(),
        customMetadataTypes: new Set(),
        tabs: new Set(),
    };
}

function addObject(grants: Grants, key: string, more: ObjectPermission): void {
    const before = grants.objects.get(key) ?? NO_ACCESS;
    const names = Object.keys(NO_ACCESS) as (keyof ObjectPermission)[];
    grants.objects.set(
        key,
        Object.fromEntries(names.map((name) => [name, before[name] || more[name]])) as unknown as ObjectPermission,
    );
}

function addField(grants: Grants, key: string, more: FieldPermission): void {
    const before = grants.fields.get(key);
    grants.fields.set(key, { read: more.read || before?.read === true, edit: more.edit || before?.edit === true });
}

function addMetadata(grants: Grants, set: PermissionGrants): void {
    for (const [key, access] of set.objects) addObject(grants, key, access);
    for (const [key, access] of set.fields) addField(grants, key, access);
    const lists: readonly (readonly [Set<string>, ReadonlySet<string>])[] = [
        [grants.classes, set.classes],
        [grants.customPermissions, set.customPermissions],
        [grants.userPermissions, set.userPermissions],
        [grants.principals, set.externalCredentialPrincipals],
        [grants.customSettings, set.customSettings],
        [grants.customMetadataTypes, set.customMetadataTypes],
    ];
    for (const [into, names] of lists) for (const name of names) into.add(name);
    for (const [tab, visibility] of set.tabs) if (SHOWN_TABS.includes(visibility)) grants.tabs.add(tab);
}

interface Cells {
    (key: string): FieldValue;
}

function cells(table: Table, row: Row): Cells {
    return (key) => {
        const slot = table.slot(key);
        return slot < 0 ? null : (row[slot] ?? null);
    };
}

function tableOf(rt: DataRuntime, object: string): Table {
    return rt.store.table(rt.model.findObject(object)!);
}

function rowsWhere(rt: DataRuntime, object: string, key: string, value: string): Cells[] {
    const table = tableOf(rt, object);
    return table.idsWhere(key, value).flatMap((id) => {
        const row = table.get(id)!;
        const read = cells(table, row);
        return read('isdeleted') === true ? [] : [read];
    });
}

/** Permission rows that code or a test wrote under a permission set. */
function addRows(rt: DataRuntime, grants: Grants, permissionSetId: string): void {
    for (const read of rowsWhere(rt, 'ObjectPermissions', 'parentid', permissionSetId)) {
        const object = rt.model.findObject(String(read('sobjecttype')));
        const is = (key: string): boolean => read(`permissions${key}`) === true;
        const access = {
            create: is('create'),
            read: is('read'),
            edit: is('edit'),
            delete: is('delete'),
            viewAll: is('viewallrecords'),
            modifyAll: is('modifyallrecords'),
        };
        if (object) addObject(grants, object.key, access);
    }
    for (const read of rowsWhere(rt, 'FieldPermissions', 'parentid', permissionSetId)) {
        addField(grants, String(read('field')).toLowerCase(), {
            read: read('permissionsread') === true,
            edit: read('permissionsedit') === true,
        });
    }
    for (const read of rowsWhere(rt, 'SetupEntityAccess', 'parentid', permissionSetId))
        addEntity(rt, grants, String(read('setupentityid')));
}

/** A class or custom permission by its id. */
function addEntity(rt: DataRuntime, grants: Grants, id: string): void {
    const entities = [
        ['ApexClass', 'name', grants.classes],
        ['CustomPermission', 'developername', grants.customPermissions],
    ] as const;
    for (const [object, key, into] of entities) {
        const table = tableOf(rt, object);
        const row = table.get(id);
        if (row) into.add(String(row[table.slot(key)]).toLowerCase());
    }
}

function addPermissionSet(rt: DataRuntime, grants: Grants, id: string): void {
    const table = tableOf(rt, 'PermissionSet');
    const row = table.get(id);
    if (!row) return;
    const read = cells(table, row);
    const metadata = rt.model.permissionSets.get(String(read('name')).toLowerCase());
    if (metadata) addMetadata(grants, metadata);
    for (const field of table.fields) {
        if (field.key.startsWith('permissions') && read(field.key) === true)
            grants.userPermissions.add(field.key.slice('permissions'.length));
    }
    addRows(rt, grants, id);
}

/** Name of the user's profile and everything granted beside what the profile stands for. */
export function readGrants(rt: DataRuntime, userId: string): { profileName: string | null; grants: Grants } {
    const grants = emptyGrants();
    const users = tableOf(rt, 'User');
    const user = users.get(userId);
    if (!user) return { profileName: null, grants };
    const profileId = cells(users, user)('profileid') as string | null;
    const profiles = tableOf(rt, 'Profile');
    const profile = profileId ? profiles.get(profileId) : undefined;
    const profileName = profile ? String(cells(profiles, profile)('name')) : null;
    const file = profileName === null ? undefined : profileFile(rt, profileName);
    if (file) addMetadata(grants, file);
    if (profileId)
        for (const read of rowsWhere(rt, 'PermissionSet', 'profileid', profileId))
            addRows(rt, grants, String(read('id')));
    for (const read of rowsWhere(rt, 'PermissionSetAssignment', 'assigneeid', userId)) {
        if (read('permissionsetid') !== null) addPermissionSet(rt, grants, String(read('permissionsetid')));
        const group = read('permissionsetgroupid');
        if (typeof group !== 'string') continue;
        for (const member of rowsWhere(rt, 'PermissionSetGroupComponent', 'permissionsetgroupid', group)) {
            addPermissionSet(rt, grants, String(member('permissionsetid')));
        }
    }
    return { profileName, grants };
}

/** Profile files carry the internal name: `Admin.profile` is the System Administrator, `Standard` the Standard User. */
function profileFile(rt: DataRuntime, name: string): PermissionGrants | undefined {
    const internal: Readonly<Record<string, string>> = {
        'system administrator': 'admin',
        'standard user': 'standard',
        'read only': 'readonly',
    };
    const key = name.toLowerCase();
    return rt.model.profiles.get(key) ?? rt.model.profiles.get(internal[key] ?? key);
}
