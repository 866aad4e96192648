/** `npm start`: both emulators with demo data, until Ctrl+C. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startSalesforce } from '../emulators/salesforce/server';
import { startZohoBooks } from '../emulators/zoho-books';
import { readArguments } from './console/arguments';
import { DEMO_BOOKS } from './demo/books';
import { connectWebhook } from './demo/connect-webhook';
import { generateWhenStale } from './start/generate-when-stale';

const root = join(__dirname, '..');
const options = readArguments('npm start -- [--port 4200] [--zoho-port 4300]', {
    port: { type: 'string', default: '4200' },
    'zoho-port': { type: 'string', default: '4300' },
});

const started = Date.now();

function say(what: string): void {
    console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${what}`);
}

async function start(): Promise<void> {
    say(`Apex, metadata and components: ${await generateWhenStale()}`);
    const zoho = await startZohoBooks({ port: Number(options['zoho-port']), empty: true, seedData: DEMO_BOOKS });
    say('the Zoho Books emulator is up');
    const webhookSecret = randomBytes(20).toString('hex');
    const salesforce = await startSalesforce({
        projectDir: join(__dirname, 'demo', 'org'),
        cacheDir: join(root, '.cache', 'salesforce'),
        apexCacheDir: join(root, '.cache', 'apex'),
        port: Number(options.port),
        hosts: { 'www.zohoapis.eu': zoho.url, 'accounts.zoho.eu': zoho.url },
        setup: join(__dirname, 'demo', 'set-up.ts'),
        setupOptions: {
            organizationId: zoho.organizationId,
            clientId: zoho.clientId,
            clientSecret: zoho.clientSecret,
            refreshToken: zoho.refreshToken,
            booksUrl: zoho.url,
            webhookSecret,
            withQuotesAndOrders: true,
        },
        defaultUser: 'riley@demo.bookbridge.example',
        currency: 'EUR',
        guestUser: 'guest@demo.bookbridge.example',
        progress: say,
        onWork: (what, failure) => failure !== undefined && say(`${what} failed: ${failure}`),
    });
    connectWebhook(zoho, `${salesforce.url}/services/apexrest/webhook`, webhookSecret);
    say('ready');
    console.log(`\n  Salesforce   ${salesforce.url}   (open the opportunity "Acme – 50 seats")`);
    console.log(`  Zoho Books   ${zoho.url}\n\n  Ctrl+C ends both.`);
    const stop = (): void => void Promise.all([salesforce.close(), zoho.close()]).then(() => process.exit(0));
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
}

start().catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
});
