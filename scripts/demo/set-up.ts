/** Makes the demo org: its people, what they may do, the credential of the integration identity, and the records of the story. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Org } from '../../emulators/salesforce';

export interface DemoOptions {
    readonly organizationId: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly refreshToken: string;
    /** Address of the Zoho Books pages that links on panels lead to */
    readonly booksUrl: string;
    /** Secret that Zoho Books signs its webhooks with */
    readonly webhookSecret: string;
    /** Whether the company works with Quotes and Orders, too. Default false. */
    readonly withQuotesAndOrders?: boolean;
}

const DOMAIN = 'demo.bookbridge.example';
const inBerlin = { timeZone: 'Europe/Berlin', locale: 'en_US', language: 'en_US' };

function makeUsers(org: Org): { readonly integration: string; readonly admin: string } {
    const make = (
        firstName: string,
        lastName: string,
        alias: string,
        permissionSets: string[],
        profile = 'Standard User',
    ): string =>
        org.createUser({
            ...inBerlin,
            username: `${alias}@${DOMAIN}`,
            email: `${alias}@${DOMAIN}`,
            firstName,
            lastName,
            alias,
            permissionSets,
            profile,
        }).id;
    make('Riley', 'Sales', 'riley', ['Bookbridge_Sales']);
    make('Fiona', 'Finance', 'fiona', ['Bookbridge_Finance']);
    make('Site', 'Guest', 'guest', ['Bookbridge_Webhook'], 'Minimum Access - Salesforce');
    const admin = make('Alex', 'Admin', 'alex', ['Bookbridge_Admin'], 'System Administrator');
    const integration = make('Bookbridge', 'Integration', 'bridge', ['Bookbridge_Integration']);
    return { integration, admin };
}

function script(name: string, values: Readonly<Record<string, string>> = {}): string {
    const text = readFileSync(join(__dirname, name), 'utf8');
    return Object.entries(values).reduce((source, [key, value]) => source.replaceAll(`{${key}}`, value), text);
}

/** Called in the emulator's thread once the package is deployed. */
export function setUp(org: Org, options: DemoOptions): void {
    const { integration, admin } = makeUsers(org);
    org.grantUserExternalCredentials(integration);
    org.setCredential('Zoho_Books', 'Sync', {
        clientId: options.clientId,
        clientSecret: options.clientSecret,
        refreshToken: options.refreshToken,
    });
    for (const trigger of ['WakeUp', 'LogEntry']) org.configureSubscriber(trigger, { user: integration });
    org.runAnonymous(admin, script('data.apex'));
    if (options.withQuotesAndOrders) org.runAnonymous(admin, script('quotes-and-orders.apex'));
    org.runAnonymous(
        integration,
        script('connect.apex', {
            organizationId: options.organizationId,
            booksUrl: options.booksUrl,
            webhookSecret: options.webhookSecret,
        }),
    );
    org.runDueWork();
}
