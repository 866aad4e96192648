import type { OrgModel, PermissionSetInfo } from '../metadata/org-model';
import type { RowBuilder } from './row-builder';

/** API name of `object.field` in lower case, spelt as declared. */
function spellField(model: OrgModel, key: string): readonly [object: string, field: string] | undefined {
    const [objectKey, fieldKey] = key.split('.') as [string, string];
    const object = model.objects.get(objectKey);
    const field = object?.fields.get(fieldKey);
    return object && field ? [object.apiName, `${object.apiName}.${field.apiName}`] : undefined;
}

/** What a permission set grants, as the rows that code can query. */
function seedGrants(rows: RowBuilder, model: OrgModel, set: PermissionSetInfo, parentid: string): void {
    for (const [key, access] of set.objects) {
        const object = model.objects.get(key);
        if (!object) continue;
        rows.insert('ObjectPermissions', {
            parentid,
            sobjecttype: object.apiName,
            permissionscreate: access.create,
            permissionsread: access.read,
            permissionsedit: access.edit,
            permissionsdelete: access.delete,
            permissionsviewallrecords: access.viewAll,
            permissionsmodifyallrecords: access.modifyAll,
        });
    }
    for (const [key, access] of set.fields) {
        const names = spellField(model, key);
        if (!names) continue;
        rows.insert('FieldPermissions', {
            parentid,
            sobjecttype: names[0],
            field: names[1],
            permissionsread: access.read,
            permissionsedit: access.edit,
        });
    }
}

/** Permission sets with their grants, groups, custom permissions. */
export function seedPermissions(rows: RowBuilder, model: OrgModel): void {
    const ids = new Map<string, string>();
    for (const set of model.permissionSets.values()) {
        const values = {
            name: set.name,
            label: set.label,
            description: set.description ?? null,
            namespaceprefix: set.namespace || null,
        };
        const id = rows.insert('PermissionSet', {
            ...values,
            iscustom: true,
            type: 'Regular',
            hasactivationrequired: set.hasActivationRequired,
        });
        ids.set(set.name.toLowerCase(), id);
        seedGrants(rows, model, set, id);
    }
    for (const group of model.permissionSetGroups.values()) {
        const id = rows.insert('PermissionSetGroup', {
            developername: group.name,
            masterlabel: group.label,
            namespaceprefix: group.namespace || null,
            status: 'Updated',
        });
        for (const name of group.permissionSets) {
            const member = ids.get(name.toLowerCase());
            if (member)
                rows.insert('PermissionSetGroupComponent', { permissionsetgroupid: id, permissionsetid: member });
        }
    }
    for (const permission of model.customPermissions.values()) {
        rows.insert('CustomPermission', {
            developername: permission.name,
            masterlabel: permission.label,
            namespaceprefix: permission.namespace || null,
        });
    }
}
