import type { FieldPermission, ObjectPermission, PermissionSetInfo } from '../org-model';
import type { Draft, SourceFile } from './model-draft';
import { qualify, qualifyPath, splitDeveloperName } from './namespaces';
import { booleanOf, nodesOf, textOf, type XmlNode } from './xml';

function enabledNames(node: XmlNode, list: string, name: string, flag = 'enabled'): Set<string> {
    const names = nodesOf(node, list)
        .filter((entry) => booleanOf(entry, flag))
        .map((entry) => (textOf(entry, name) ?? '').toLowerCase());
    return new Set(names);
}

function qualified(names: ReadonlySet<string>, namespace: string): Set<string> {
    return new Set([...names].map((name) => qualify(name, namespace).full.toLowerCase()));
}

function objectPermissions(node: XmlNode, namespace: string): Map<string, ObjectPermission> {
    return new Map(
        nodesOf(node, 'objectPermissions').map((entry) => [
            qualify(textOf(entry, 'object') ?? '', namespace).full.toLowerCase(),
            {
                create: booleanOf(entry, 'allowCreate'),
                read: booleanOf(entry, 'allowRead'),
                edit: booleanOf(entry, 'allowEdit'),
                delete: booleanOf(entry, 'allowDelete'),
                viewAll: booleanOf(entry, 'viewAllRecords'),
                modifyAll: booleanOf(entry, 'modifyAllRecords'),
            },
        ]),
    );
}

function fieldPermissions(node: XmlNode, namespace: string): Map<string, FieldPermission> {
    return new Map(
        nodesOf(node, 'fieldPermissions').map((entry) => [
            qualifyPath(textOf(entry, 'field') ?? '', namespace).toLowerCase(),
            { read: booleanOf(entry, 'readable'), edit: booleanOf(entry, 'editable') },
        ]),
    );
}

/** A permission set or profile. */
export function readPermissionSet(draft: Draft, source: SourceFile, node: XmlNode): PermissionSetInfo {
    const { namespace } = draft;
    const { name, namespace: owner } = splitDeveloperName(source.name, namespace);
    const description = textOf(node, 'description');
    const license = textOf(node, 'license');
    const tabs = [...nodesOf(node, 'tabSettings'), ...nodesOf(node, 'tabVisibilities')].map(
        (entry): [string, string] => [
            qualify(textOf(entry, 'tab') ?? '', namespace).full.toLowerCase(),
            textOf(entry, 'visibility') ?? 'None',
        ],
    );
    return {
        name,
        namespace: owner,
        label: textOf(node, 'label') ?? name,
        ...(description ? { description } : {}),
        ...(license ? { license } : {}),
        hasActivationRequired: booleanOf(node, 'hasActivationRequired'),
        objects: objectPermissions(node, namespace),
        fields: fieldPermissions(node, namespace),
        classes: enabledNames(node, 'classAccesses', 'apexClass'),
        customPermissions: enabledNames(node, 'customPermissions', 'name'),
        userPermissions: enabledNames(node, 'userPermissions', 'name'),
        externalCredentialPrincipals: enabledNames(
            node,
            'externalCredentialPrincipalAccesses',
            'externalCredentialPrincipal',
        ),
        tabs: new Map(tabs),
        customSettings: qualified(enabledNames(node, 'customSettingAccesses', 'name'), namespace),
        customMetadataTypes: qualified(enabledNames(node, 'customMetadataTypeAccesses', 'name'), namespace),
        recordTypes: enabledNames(node, 'recordTypeVisibilities', 'recordType', 'visible'),
        file: source.file,
    };
}
