/** Who may do what: objects, fields, records, classes, custom permissions. */
import type { FieldInfo, SObjectTypeInfo } from '../metadata/org-model';
import type { DataRuntime } from '../store/data-runtime';

export interface ObjectAccess {
    readonly create: boolean;
    readonly read: boolean;
    readonly edit: boolean;
    readonly delete: boolean;
    readonly undelete: boolean;
    readonly viewAll: boolean;
    readonly modifyAll: boolean;
}

/** The effective permissions of one user: profile and assigned permission sets together. */
export interface UserAccess {
    readonly userId: string;
    object(type: SObjectTypeInfo): ObjectAccess;
    field(
        type: SObjectTypeInfo,
        field: FieldInfo,
    ): { readonly read: boolean; readonly create: boolean; readonly edit: boolean };
    hasClass(className: string): boolean;
    hasCustomPermission(name: string): boolean;
    hasUserPermission(name: string): boolean;
    /** `externalCredential-principal`, ignoring case. */
    hasPrincipal(name: string): boolean;
}

/** Permissions of a user as the store has them now. */
export function userAccess(_rt: DataRuntime, _userId: string): UserAccess {
    throw new Error('userAccess is not implemented yet');
}

/** Whether the user may read (or edit, delete) a saved record: ownership, org-wide default, View All, Modify All. */
export function canAccessRecord(
    _rt: DataRuntime,
    _userId: string,
    _recordId: string,
    _need: 'read' | 'edit' | 'delete',
): boolean {
    throw new Error('canAccessRecord is not implemented yet');
}
