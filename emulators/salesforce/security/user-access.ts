import type { FieldInfo, SObjectTypeInfo } from '../metadata/org-model';
import type { DataRuntime } from '../store/data-runtime';
import { type Grants, readGrants } from './grants';
import { ALL_OBJECTS, isAlwaysReadable, NO_ACCESS, PROFILES, type ProfileRule } from './profiles';

export interface ObjectAccess {
    readonly create: boolean;
    readonly read: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
    readonly undelete: boolean;
    readonly viewAll: boolean;
    readonly modifyAll: boolean;
}

export interface FieldAccess {
    readonly read: boolean;
    readonly create: boolean;
    readonly edit: boolean;
}

/** The effective permissions of one user: profile and assigned permission sets together. */
export interface UserAccess {
    readonly userId: string;
    object(type: SObjectTypeInfo): ObjectAccess;
    field(type: SObjectTypeInfo, field: FieldInfo): FieldAccess;
    hasClass(className: string): boolean;
    hasCustomPermission(name: string): boolean;
    hasUserPermission(name: string): boolean;
    /** `externalCredential-principal`, ignoring case. */
    hasPrincipal(name: string): boolean;
    /** Whether a tab that no object stands behind is shown. */
    hasTab(name: string): boolean;
}

/** Fields that no permission hides: the platform shows them with the object. */
function isExempt(type: SObjectTypeInfo, field: FieldInfo): boolean {
    return (
        field.type === 'id' ||
        field.required ||
        field.masterDetail ||
        field.nameField ||
        (!field.custom && !field.createable && !field.updateable) ||
        field.key === 'ownerid' ||
        field.key === 'recordtypeid'
    );
}

class GrantedAccess implements UserAccess {
    private readonly objects = new Map<string, ObjectAccess>();

    constructor(
        readonly userId: string,
        private readonly profile: ProfileRule,
        private readonly grants: Grants,
        /** Of the project, in lower case. */
        private readonly namespace: string,
    ) {}

    object(type: SObjectTypeInfo): ObjectAccess {
        const known = this.objects.get(type.key);
        if (known) return known;
        const access = this.combine(type);
        this.objects.set(type.key, access);
        return access;
    }

    private combine(type: SObjectTypeInfo): ObjectAccess {
        if (type.kind === 'customMetadata' || type.kind === 'customSetting') return this.settings(type);
        const base = this.profile.object(type);
        const granted = this.grants.objects.get(type.key) ?? NO_ACCESS;
        const detail =
            type.sharingModel === 'ControlledByParent' && !type.custom ? this.parentOfDetail(type) : NO_ACCESS;
        const modifyAll = base.modifyAll || granted.modifyAll;
        return {
            create: base.create || granted.create || detail.edit,
            read: base.read || granted.read || modifyAll || detail.read,
            edit: base.edit || granted.edit || modifyAll || detail.edit,
            delete: base.delete || granted.delete || modifyAll || detail.edit,
            undelete: base.delete || granted.delete || modifyAll || detail.edit,
            viewAll: base.viewAll || granted.viewAll || modifyAll,
            modifyAll,
        };
    }

    /** Lines of opportunities, quotes and orders follow the header: no permission set has entries of their own for them. */
    private parentOfDetail(type: SObjectTypeInfo): Pick<ObjectAccess, 'read' | 'edit'> {
        const parent = [...type.fields.values()].find((field) => field.masterDetail)?.referenceTo[0];
        const key = parent?.toLowerCase();
        return (key && this.grants.objects.get(key)) || NO_ACCESS;
    }

    private settings(type: SObjectTypeInfo): ObjectAccess {
        if (this.profile.all || this.hasUserPermission('CustomizeApplication')) return ALL_OBJECTS;
        const names = type.kind === 'customMetadata' ? this.grants.customMetadataTypes : this.grants.customSettings;
        const read = names.has(type.key) || this.hasUserPermission('ViewAllCustomSettings');
        return { ...NO_ACCESS, undelete: false, read };
    }

    field(type: SObjectTypeInfo, field: FieldInfo): FieldAccess {
        const settings = type.kind === 'customMetadata' || type.kind === 'customSetting' || type.kind === 'event';
        const open =
            this.profile.all ||
            settings ||
            isExempt(type, field) ||
            (!field.custom && this.profile.standardFields(type, field));
        // Parts of an address are granted with the address as a whole.
        const part = field.compoundField && this.grants.fields.get(`${type.key}.${field.compoundField.toLowerCase()}`);
        const granted = this.grants.fields.get(`${type.key}.${field.key}`) ?? (part || undefined);
        const edit = open || granted?.edit === true;
        return {
            read: open || edit || granted?.read === true,
            create: edit && field.createable,
            edit: edit && field.updateable,
        };
    }

    hasClass(className: string): boolean {
        return this.profile.all || this.grants.classes.has(className.toLowerCase());
    }

    hasCustomPermission(name: string): boolean {
        const [, namespace = '', bare] = /^(?:(\w+?)__)?(\w+)$/.exec(name.toLowerCase()) ?? [];
        const own = namespace === '' || namespace === this.namespace;
        return own && bare !== undefined && this.grants.customPermissions.has(bare);
    }

    hasUserPermission(name: string): boolean {
        return (
            this.profile.all ||
            this.profile.userPermissions.has(name.toLowerCase()) ||
            this.grants.userPermissions.has(name.toLowerCase())
        );
    }

    hasPrincipal(name: string): boolean {
        return this.grants.principals.has(name.toLowerCase());
    }

    hasTab(name: string): boolean {
        return this.profile.all || this.grants.tabs.has(name.toLowerCase());
    }
}

const GRANTING = [
    'User',
    'Profile',
    'PermissionSet',
    'PermissionSetAssignment',
    'ObjectPermissions',
    'FieldPermissions',
    'SetupEntityAccess',
    'PermissionSetGroupComponent',
];

interface Cached {
    readonly version: number;
    readonly users: Map<string, UserAccess>;
}
const cache = new WeakMap<object, Cached>();

function grantsVersion(rt: DataRuntime): number {
    let version = 0;
    for (const name of GRANTING) version += rt.store.table(rt.model.findObject(name)!).version;
    return version;
}

/** Permissions of a user as the store has them now. An unknown user has none. */
export function userAccess(rt: DataRuntime, userId: string): UserAccess {
    const version = grantsVersion(rt);
    let cached = cache.get(rt.store);
    if (cached?.version !== version) cache.set(rt.store, (cached = { version, users: new Map() }));
    const known = cached.users.get(userId);
    if (known) return known;
    const { profileName, grants } = readGrants(rt, userId);
    const access = new GrantedAccess(userId, PROFILES(profileName), grants, rt.model.namespace.toLowerCase());
    cached.users.set(userId, access);
    return access;
}

export { isAlwaysReadable };
