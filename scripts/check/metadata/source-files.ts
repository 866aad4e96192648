import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, sorted. */
export function filesBelow(folder: string): readonly string[] {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();
}

/** Metadata type by the suffix before `-meta.xml`; custom field files and the like are parts of an object. */
export const typeBySuffix: Readonly<Record<string, string>> = {
    app: 'CustomApplication',
    cls: 'ApexClass',
    customPermission: 'CustomPermission',
    externalAuthIdentityProvider: 'ExternalAuthIdentityProvider',
    externalCredential: 'ExternalCredential',
    field: 'CustomField',
    flexipage: 'FlexiPage',
    js: 'LightningComponentBundle',
    labels: 'CustomLabels',
    layout: 'Layout',
    listView: 'ListView',
    md: 'CustomMetadata',
    namedCredential: 'NamedCredential',
    notiftype: 'CustomNotificationType',
    object: 'CustomObject',
    page: 'ApexPage',
    permissionset: 'PermissionSet',
    quickAction: 'QuickAction',
    remoteSite: 'RemoteSiteSetting',
    svg: 'LightningComponentBundle',
    tab: 'CustomTab',
    trigger: 'ApexTrigger',
    webLink: 'WebLink',
};

/** Sources that only count with a `-meta.xml` beside them. */
export const needsMetaFile = /\.(cls|trigger)$/;
