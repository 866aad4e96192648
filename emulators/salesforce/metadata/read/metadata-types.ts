/** Which reader takes which file, in the order of reading: what others refer to comes first. */
import { isUnsupportedObject } from '../standard/unsupported-objects';
import type { Draft, MetadataReader, SourceFile } from './model-draft';
import { splitDeveloperName } from './namespaces';
import {
    readAuthIdentityProvider,
    readExternalCredential,
    readNamedCredential,
    readRemoteSite,
} from './read-credentials';
import { readCustomMetadata } from './read-custom-metadata';
import {
    addListButton,
    readApexPage,
    readApplication,
    readFlexiPage,
    readLayout,
    readQuickAction,
    readTab,
} from './read-interface';
import { readLwcBundle } from './read-lwc';
import {
    addCompactLayout,
    addField,
    addFieldSet,
    addListView,
    addRecordType,
    addSharingReason,
    addValidationRule,
    objectOfFolder,
    readObject,
} from './read-object';
import { readPermissionSet } from './read-permissions';
import { booleanOf, nodesOf, numberOf, textOf, textsOf, type XmlNode } from './xml';

export interface MetadataFileType {
    readonly suffix: string;
    readonly root: string;
    readonly read: MetadataReader;
}

type Member = typeof addField;

/** A file in a sub-folder of `objects/<Name>/`. */
function objectMember(add: Member): MetadataReader {
    return (draft: Draft, source: SourceFile, node: XmlNode) => {
        const name = source.folders.at(-2) ?? '';
        // Custom fields of activities are those of tasks and events (Object Reference, "Activity").
        if (name === 'Activity') {
            for (const kind of ['Task', 'Event']) add(draft, source, node, objectOfFolder(draft, kind)!);
            return;
        }
        const object = objectOfFolder(draft, name);
        if (object) return add(draft, source, node, object);
        if (isUnsupportedObject(name)) return draft.gap(`object ${name}`, source.file);
        draft.report({
            file: source.file,
            line: 1,
            message: `There is no object '${name}' for ${source.name}`,
            remedy: `Add ${name}.object-meta.xml to the folder, or correct the folder's name.`,
        });
    };
}

const readLabels: MetadataReader = (draft, source, node) => {
    for (const label of nodesOf(node, 'labels')) {
        const names = textsOf(label, 'fullName');
        if (names.length === 1) draft.data.labels.set(names[0].toLowerCase(), textOf(label, 'value') ?? '');
        else
            draft.report({
                file: source.file,
                message: names.length === 0 ? 'A label has no <fullName>' : `${names.join(' and ')} are one label`,
                remedy: 'Give each label one fullName.',
            });
    }
};

const readCustomPermission: MetadataReader = (draft, source, node) => {
    const { name, namespace } = splitDeveloperName(source.name, draft.namespace);
    const description = textOf(node, 'description');
    draft.data.customPermissions.set(name.toLowerCase(), {
        name,
        namespace,
        label: textOf(node, 'label') ?? name,
        ...(description ? { description } : {}),
        requires: nodesOf(node, 'requiredPermission').map((entry) => textOf(entry, 'customPermission') ?? ''),
    });
};

const readPermissionSetGroup: MetadataReader = (draft, source, node) => {
    const { name, namespace } = splitDeveloperName(source.name, draft.namespace);
    const permissionSets = textsOf(node, 'permissionSets').map((set) => splitDeveloperName(set, '').name);
    draft.data.permissionSetGroups.set(name.toLowerCase(), {
        name,
        namespace,
        label: textOf(node, 'label') ?? name,
        permissionSets,
    });
};

const readSubscriber: MetadataReader = (draft, source, node) => {
    const user = textOf(node, 'user');
    const batchSize = numberOf(node, 'batchSize');
    draft.data.platformEventSubscribers.push({
        name: source.name,
        namespace: draft.namespace,
        subscriber: textOf(node, 'platformEventConsumer') ?? '',
        ...(user ? { user } : {}),
        ...(batchSize === undefined ? {} : { batchSize }),
        isProtected: booleanOf(node, 'isProtected'),
    });
};

const readStaticResource: MetadataReader = (draft, source, node) => {
    draft.data.staticResources.set(source.name.toLowerCase(), {
        name: source.name,
        contentType: textOf(node, 'contentType') ?? 'application/octet-stream',
        cacheControl: textOf(node, 'cacheControl') ?? 'Private',
        path: source.file.replace(/\.resource-meta\.xml$/, ''),
    });
};

const readCachePartition: MetadataReader = (draft, source, node) => {
    const { name, namespace } = splitDeveloperName(source.name, draft.namespace);
    const isDefault = booleanOf(node, 'isDefaultPartition');
    draft.data.cachePartitions.set(name.toLowerCase(), { name, namespace, isDefault });
};

const readNotificationType: MetadataReader = (draft, source, node) => {
    const { name, namespace } = splitDeveloperName(source.name, draft.namespace);
    const description = textOf(node, 'description');
    draft.data.notificationTypes.push({
        name,
        namespace,
        label: textOf(node, 'masterLabel') ?? name,
        ...(description ? { description } : {}),
        desktop: booleanOf(node, 'desktop'),
        mobile: booleanOf(node, 'mobile'),
    });
};

export const METADATA_FILE_TYPES: readonly MetadataFileType[] = [
    {
        suffix: '.globalValueSet-meta.xml',
        root: 'GlobalValueSet',
        read: (draft, source, node) => void draft.globalValueSets.set(source.name.toLowerCase(), node),
    },
    { suffix: '.object-meta.xml', root: 'CustomObject', read: readObject },
    { suffix: '.field-meta.xml', root: 'CustomField', read: objectMember(addField) },
    { suffix: '.recordType-meta.xml', root: 'RecordType', read: objectMember(addRecordType) },
    { suffix: '.validationRule-meta.xml', root: 'ValidationRule', read: objectMember(addValidationRule) },
    { suffix: '.fieldSet-meta.xml', root: 'FieldSet', read: objectMember(addFieldSet) },
    { suffix: '.sharingReason-meta.xml', root: 'SharingReason', read: objectMember(addSharingReason) },
    { suffix: '.listView-meta.xml', root: 'ListView', read: objectMember(addListView) },
    { suffix: '.compactLayout-meta.xml', root: 'CompactLayout', read: objectMember(addCompactLayout) },
    { suffix: '.webLink-meta.xml', root: 'WebLink', read: objectMember(addListButton) },
    { suffix: '.page-meta.xml', root: 'ApexPage', read: readApexPage },
    { suffix: '.md-meta.xml', root: 'CustomMetadata', read: readCustomMetadata },
    { suffix: '.labels-meta.xml', root: 'CustomLabels', read: readLabels },
    { suffix: '.customPermission-meta.xml', root: 'CustomPermission', read: readCustomPermission },
    {
        suffix: '.permissionset-meta.xml',
        root: 'PermissionSet',
        read: (draft, source, node) => {
            const set = readPermissionSet(draft, source, node);
            draft.data.permissionSets.set(set.name.toLowerCase(), set);
        },
    },
    {
        suffix: '.profile-meta.xml',
        root: 'Profile',
        read: (draft, source, node) => {
            const name = decodeURIComponent(source.name);
            draft.data.profiles.set(name.toLowerCase(), { ...readPermissionSet(draft, source, node), name });
        },
    },
    { suffix: '.permissionsetgroup-meta.xml', root: 'PermissionSetGroup', read: readPermissionSetGroup },
    { suffix: '.namedCredential-meta.xml', root: 'NamedCredential', read: readNamedCredential },
    { suffix: '.externalCredential-meta.xml', root: 'ExternalCredential', read: readExternalCredential },
    {
        suffix: '.externalAuthIdentityProvider-meta.xml',
        root: 'ExternalAuthIdentityProvider',
        read: readAuthIdentityProvider,
    },
    { suffix: '.remoteSite-meta.xml', root: 'RemoteSiteSetting', read: readRemoteSite },
    { suffix: '.platformEventSubscriberConfig-meta.xml', root: 'PlatformEventSubscriberConfig', read: readSubscriber },
    { suffix: '.PlatformEventSubscriberConfig-meta.xml', root: 'PlatformEventSubscriberConfig', read: readSubscriber },
    { suffix: '.cachePartition-meta.xml', root: 'PlatformCachePartition', read: readCachePartition },
    { suffix: '.notiftype-meta.xml', root: 'CustomNotificationType', read: readNotificationType },
    { suffix: '.quickAction-meta.xml', root: 'QuickAction', read: readQuickAction },
    { suffix: '.flexipage-meta.xml', root: 'FlexiPage', read: readFlexiPage },
    { suffix: '.tab-meta.xml', root: 'CustomTab', read: readTab },
    { suffix: '.app-meta.xml', root: 'CustomApplication', read: readApplication },
    { suffix: '.layout-meta.xml', root: 'Layout', read: readLayout },
    { suffix: '.js-meta.xml', root: 'LightningComponentBundle', read: readLwcBundle },
    { suffix: '.resource-meta.xml', root: 'StaticResource', read: readStaticResource },
];
