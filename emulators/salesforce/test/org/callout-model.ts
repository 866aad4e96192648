import type { CredentialParameter, OrgModel } from '../../metadata';

const parameter = (type: string, value: string, name = type): CredentialParameter => ({
    name,
    type,
    value,
    group: '',
    reference: '',
});

/** The credentials part of a model: one named credential with OAuth behind it, two remote sites. */
export function buildCalloutModel(): OrgModel {
    const named = { namespace: '', label: '' };
    const model: Partial<OrgModel> = {
        namespace: '',
        namedCredentials: new Map([
            [
                'books',
                {
                    ...named,
                    name: 'Books',
                    type: 'SecuredEndpoint',
                    url: 'https://api.example.com/v3',
                    externalCredential: 'Books',
                    generateAuthorizationHeader: true,
                    allowMergeFieldsInBody: false,
                    allowMergeFieldsInHeader: false,
                    calloutEnabled: true,
                    parameters: [],
                },
            ],
        ]),
        externalCredentials: new Map([
            [
                'books',
                {
                    ...named,
                    name: 'Books',
                    protocol: 'Oauth',
                    authIdentityProvider: 'Books_US',
                    principals: [{ name: 'Sync', type: 'NamedPrincipal' }],
                    parameters: [],
                },
            ],
        ]),
        authIdentityProviders: new Map([
            [
                'books_us',
                {
                    ...named,
                    name: 'Books_US',
                    flow: 'AuthorizationCode',
                    protocol: 'OAuth',
                    parameters: [
                        parameter('TokenUrl', 'https://accounts.example.com/token'),
                        parameter('ClientAuthentication', 'ClientSecretPost'),
                    ],
                },
            ],
        ]),
        remoteSites: [
            { name: 'Open', url: 'https://open.example.com', isActive: true },
            { name: 'Closed', url: 'https://elsewhere.example', isActive: false },
        ],
        findObject: (name) => ({ apiName: name }) as ReturnType<OrgModel['findObject']>,
    };
    return model as OrgModel;
}
