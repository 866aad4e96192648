/**
 * `npm run package [-- --dry-run] [-- --promote]`: a version of the managed package with the Salesforce CLI, and its install links.
 *
 * Needs a Dev Hub with a linked, registered namespace; says what is missing and how to get it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './console/arguments';
import { missingForPackaging, type DevHub, type SfdxProject } from './salesforce-cli/missing-for-packaging';
import { commandLine, ensureSalesforceCli, sfJson, sfShown } from './salesforce-cli/sf';

const usage = 'npm run package -- [--promote] [--dry-run]';
const options = readArguments(usage, {
    promote: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
});

const create = ['package', 'create', '--name', 'Bookbridge', '--package-type', 'Managed', '--path', 'force-app'];
const createVersion = [
    ...[
        'package',
        'version',
        'create',
        '--package',
        'Bookbridge',
        '--definition-file',
        'config/project-scratch-def.json',
    ],
    ...['--code-coverage', '--installation-key-bypass', '--wait', '90'],
];
const promote = (version: string): string[] => ['package', 'version', 'promote', '--package', version, '--no-prompt'];

function readProject(): SfdxProject {
    return JSON.parse(readFileSync(join(__dirname, '..', 'sfdx-project.json'), 'utf8')) as SfdxProject;
}

function printPlan(project: SfdxProject): void {
    console.log('These commands would run:');
    const plan = [
        ...(project.packageAliases?.['Bookbridge'] === undefined ? [create] : []),
        createVersion,
        ...(options.promote ? [promote('04t…')] : []),
    ];
    plan.forEach((step) => console.log(`  ${commandLine(step)}`));
    console.log('Then the install links would be printed:');
    printLinks('04t…');
}

function printLinks(version: string): void {
    console.log(
        `  production and developer orgs: https://login.salesforce.com/packaging/installPackage.apexp?p0=${version}`,
    );
    console.log(
        `  sandboxes:                     https://test.salesforce.com/packaging/installPackage.apexp?p0=${version}`,
    );
}

async function devHub(): Promise<DevHub | null> {
    const settings = await sfJson<{ name: string; value?: string }[]>(['config', 'get', 'target-dev-hub']);
    const alias = settings.find(({ name }) => name === 'target-dev-hub')?.value;
    return alias === undefined ? null : { alias };
}

async function createPackageVersion(project: SfdxProject): Promise<number> {
    ensureSalesforceCli();
    const missing = missingForPackaging(project, await devHub());
    if (missing.length > 0) {
        console.error('Before a package version can be made:');
        missing.forEach(({ what, how }, index) => console.error(`  ${index + 1}. ${what}\n     ${how}`));
        return 1;
    }
    if (project.packageAliases?.['Bookbridge'] === undefined && sfShown(create) !== 0) return 1;
    console.log(
        `$ ${commandLine(createVersion)}\nThis takes ten minutes or more: Salesforce builds the package and runs its tests …`,
    );
    const version = await sfJson<{ SubscriberPackageVersionId: string }>(createVersion);
    const id = version.SubscriberPackageVersionId;
    if (options.promote && sfShown(promote(id)) !== 0) return 1;
    console.log(`Package version ${id}. Install it from:`);
    printLinks(id);
    return 0;
}

async function main(): Promise<void> {
    const project = readProject();
    if (options['dry-run']) {
        missingForPackaging(project, null).forEach(({ what, how }) =>
            console.log(`Still needed: ${what}\n     ${how}`),
        );
        printPlan(project);
        return;
    }
    process.exitCode = await createPackageVersion(project).catch((error: Error) => {
        console.error(error.message);
        return 1;
    });
}

void main();
