import type { OrgRuntime } from '../org-runtime';
import { insertRow, systemType } from '../records';

const setName = 'User_External_Credentials_Access';

function ensurePermissionSet(rt: OrgRuntime): string {
    const table = rt.store.table(systemType(rt.store, 'PermissionSet'));
    const [known] = table.idsWhere('name', setName);
    if (known) return known;
    const { adminId } = rt.services;
    const id = insertRow(rt, 'PermissionSet', { name: setName, label: 'User External Credentials access' }, adminId);
    insertRow(
        rt,
        'ObjectPermissions',
        {
            parentid: id,
            sobjecttype: 'UserExternalCredential',
            permissionscreate: true,
            permissionsread: true,
            permissionsedit: true,
            permissionsdelete: true,
            permissionsviewallrecords: true,
            permissionsmodifyallrecords: true,
        },
        adminId,
    );
    return id;
}

/**
 * What an admin does by hand after installing a package: a local permission set with access to the User External Credentials
 * object, assigned to the user who makes callouts.
 */
export function grantUserExternalCredentials(rt: OrgRuntime, userId: string): void {
    const permissionSetId = ensurePermissionSet(rt);
    insertRow(
        rt,
        'PermissionSetAssignment',
        { assigneeid: userId, permissionsetid: permissionSetId },
        rt.services.adminId,
    );
}
