import type { CredentialParameter } from '../org-model';
import type { MetadataReader } from './model-draft';
import { splitDeveloperName } from './namespaces';
import { booleanOf, nodesOf, numberOf, textOf, type XmlNode } from './xml';

const REFERENCES = ['externalCredential', 'externalAuthIdentityProvider', 'authProvider', 'certificate'];

function readParameters(node: XmlNode, list: string): CredentialParameter[] {
    return nodesOf(node, list).map((entry) => {
        const sequenceNumber = numberOf(entry, 'sequenceNumber');
        return {
            name: textOf(entry, 'parameterName') ?? '',
            type: textOf(entry, 'parameterType') ?? '',
            value: textOf(entry, 'parameterValue') ?? '',
            group: textOf(entry, 'parameterGroup') ?? '',
            reference: REFERENCES.map((name) => textOf(entry, name)).find((text) => text !== undefined) ?? '',
            ...(sequenceNumber === undefined ? {} : { sequenceNumber }),
        };
    });
}

export const readNamedCredential: MetadataReader = (draft, source, node) => {
    const { name, namespace } = splitDeveloperName(source.name, draft.namespace);
    const parameters = readParameters(node, 'namedCredentialParameters');
    const externalCredential = parameters.find(({ type }) => type === 'Authentication')?.reference;
    const url = parameters.find(({ type }) => type === 'Url')?.value ?? textOf(node, 'endpoint') ?? '';
    if (url === '') {
        draft.report({
            file: source.file,
            line: 1,
            message: `Named credential ${name} has no URL`,
            remedy: 'Add a namedCredentialParameters entry of type Url.',
        });
    }
    draft.data.namedCredentials.set(name.toLowerCase(), {
        name,
        namespace,
        label: textOf(node, 'label') ?? name,
        type: textOf(node, 'namedCredentialType') ?? 'Legacy',
        url: url.replace(/\/$/, ''),
        ...(externalCredential ? { externalCredential: splitDeveloperName(externalCredential, '').name } : {}),
        generateAuthorizationHeader: booleanOf(node, 'generateAuthorizationHeader', true),
        allowMergeFieldsInBody: booleanOf(node, 'allowMergeFieldsInBody'),
        allowMergeFieldsInHeader: booleanOf(node, 'allowMergeFieldsInHeader'),
        calloutEnabled: textOf(node, 'calloutStatus') !== 'Disabled',
        parameters,
    });
};

export const readExternalCredential: MetadataReader = (draft, source, node) => {
    const { name, namespace } = splitDeveloperName(source.name, draft.namespace);
    const parameters = readParameters(node, 'externalCredentialParameters');
    const provider = parameters.find(({ type }) => type === 'ExternalAuthIdentityProvider')?.reference;
    draft.data.externalCredentials.set(name.toLowerCase(), {
        name,
        namespace,
        label: textOf(node, 'label') ?? name,
        protocol: textOf(node, 'authenticationProtocol') ?? 'NoAuthentication',
        ...(provider ? { authIdentityProvider: splitDeveloperName(provider, '').name } : {}),
        principals: parameters
            .filter(({ type }) => type.endsWith('Principal'))
            .map(({ name: parameter, group, type, sequenceNumber }) => ({
                name: group || parameter,
                type,
                ...(sequenceNumber === undefined ? {} : { sequenceNumber }),
            })),
        parameters,
    });
};

export const readAuthIdentityProvider: MetadataReader = (draft, source, node) => {
    const { name, namespace } = splitDeveloperName(source.name, draft.namespace);
    draft.data.authIdentityProviders.set(name.toLowerCase(), {
        name,
        namespace,
        label: textOf(node, 'label') ?? name,
        flow: textOf(node, 'authenticationFlow') ?? '',
        protocol: textOf(node, 'authenticationProtocol') ?? '',
        parameters: readParameters(node, 'externalAuthIdentityProviderParameters'),
    });
};

export const readRemoteSite: MetadataReader = (draft, source, node) => {
    draft.data.remoteSites.push({
        name: source.name,
        url: (textOf(node, 'url') ?? '').replace(/\/$/, ''),
        isActive: booleanOf(node, 'isActive'),
    });
};
