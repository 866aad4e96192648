import { join } from 'node:path';
import { printDiagnostic } from './compiler/diagnostics';
import {
    applyPlan,
    digestInputs,
    isStampCurrent,
    isUpToDate,
    planWrite,
    projectDisk,
    stampInputs,
    stampPath,
    type Change,
} from './compiler/write';

const root = join(__dirname, '..');

/** What to do about a file that differs, for `--check`. */
const advice: Readonly<Record<Change['kind'], string>> = {
    missing: 'is missing; run npm run generate',
    stale: 'is out of date; run npm run generate',
    edited: 'was changed by hand; change its definition instead and run npm run generate',
    orphan: 'belongs to no definition; run npm run generate to remove it',
};

function say(line: string): void {
    process.stdout.write(`${line}\n`);
}

/** The compiler is loaded only when there is something to compile, the examples only when they can run. */
async function compileAll() {
    const { compileProject } = await import('./compiler/compile');
    return compileProject(root, () => (require('./examples') as typeof import('./examples')).examples);
}

async function main(args: readonly string[]): Promise<number> {
    const started = Date.now();
    const seconds = (): string => `${((Date.now() - started) / 1000).toFixed(2)} s`;
    const isCheck = args.includes('--check');
    const disk = projectDisk(root);
    const inputs = digestInputs(disk);
    if (!isCheck && isUpToDate(disk, inputs)) {
        say(`Generated files are up to date. ${seconds()}`);
        return 0;
    }
    const { files, diagnostics } = await compileAll();
    if (diagnostics.length > 0) {
        diagnostics.forEach((diagnostic) => say(printDiagnostic(diagnostic)));
        say(`${diagnostics.length} mistakes; nothing was written. ${seconds()}`);
        return 1;
    }
    const { layOut } = await import('./compiler/write/layout');
    const plan = await planWrite(files, disk, layOut);
    if (isCheck) {
        plan.changes.forEach(({ kind, path }) => say(`${path} ${advice[kind]}`));
        const isStamped = isStampCurrent(disk, inputs);
        if (!isStamped) say(`${stampPath} ${advice.stale}`);
        const isCurrent = plan.changes.length === 0 && isStamped;
        say(isCurrent ? `All ${plan.fileCount} generated files are up to date. ${seconds()}` : seconds());
        return isCurrent ? 0 : 1;
    }
    applyPlan(plan, disk);
    stampInputs(disk, inputs);
    say(`Generated ${plan.fileCount} files, ${plan.changes.length} of them changed. ${seconds()}`);
    return 0;
}

main(process.argv.slice(2)).then(
    (code) => {
        process.exitCode = code;
    },
    (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        process.exitCode = 1;
    },
);
