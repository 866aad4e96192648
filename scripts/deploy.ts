/** `npm run deploy -- --target-org ALIAS [--dry-run]`: the package's source into a real org, with the Salesforce CLI. */
import { readArguments } from './console/arguments';
import { commandLine, ensureSalesforceCli, sfJson, sfShown } from './salesforce-cli/sf';

const usage = 'npm run deploy -- --target-org ALIAS [--dry-run]';
const options = readArguments(usage, {
    'target-org': { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
});

const steps = (org: string): readonly (readonly string[])[] => [
    [
        'project',
        'deploy',
        'start',
        '--source-dir',
        'force-app',
        '--target-org',
        org,
        '--test-level',
        'RunLocalTests',
        '--wait',
        '60',
    ],
    ['org', 'assign', 'permset', '--name', 'Bookbridge_Admin', '--target-org', org],
];

async function deploy(org: string): Promise<number> {
    ensureSalesforceCli();
    try {
        await sfJson(['org', 'display', '--target-org', org]);
    } catch (error) {
        console.error(`The org '${org}' cannot be reached: ${(error as Error).message}`);
        console.error(
            `Log in first, then try again:\n  npx --prefix scripts/salesforce-cli sf org login web --alias ${org}`,
        );
        return 1;
    }
    for (const step of steps(org)) {
        const code = sfShown(step);
        if (code !== 0) return code;
    }
    console.log(
        `\nDeployed. Open it with: sf org open --target-org ${org}\nNext: docs/guides/admin.md, from "Connect Zoho Books".`,
    );
    return 0;
}

async function main(): Promise<void> {
    const org = options['target-org'];
    if (org === undefined && !options['dry-run']) {
        console.error(`Which org? Say its alias or user name.\n\nUsage: ${usage}`);
        process.exitCode = 2;
        return;
    }
    if (options['dry-run']) {
        console.log('These commands would run:');
        steps(org ?? 'ALIAS').forEach((step) => console.log(`  ${commandLine(step)}`));
        return;
    }
    process.exitCode = await deploy(org!);
}

void main();
