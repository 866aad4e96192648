import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../console/run-command';

const root = join(__dirname, '..', '..');
const jars = join(root, 'node_modules', '@salesforce', 'code-analyzer-pmd-engine', 'dist', 'java-lib', '*');

/** Known false findings of apex-ls, each with the reason. */
const falseFindings: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
    {
        pattern: /'builder' on 'System.QueueableDuplicateSignature'/i,
        reason: 'its type tables lack the static factory that the Apex reference documents',
    },
];

/** A copy of the package under a namespace, so that names which only work without one are found. */
function workspaceOf(namespace: string): { folder: string; dispose: () => void } {
    const folder = mkdtempSync(join(tmpdir(), 'bookbridge-check-'));
    cpSync(join(root, 'force-app'), join(folder, 'force-app'), { recursive: true });
    const project = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(folder, 'sfdx-project.json'), JSON.stringify({ ...project, namespace }));
    if (existsSync(join(root, '.forceignore'))) cpSync(join(root, '.forceignore'), join(folder, '.forceignore'));
    return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** apex-ls prints a file's path on a line of its own, then its findings: `Missing: line 25 at 37-74: …`. */
function findingsIn(output: string): readonly string[] {
    let file = '';
    const findings: string[] = [];
    for (const line of output.split('\n').filter((text) => text.trim() !== '')) {
        const finding = /^\w+: line (\d+)(?: at (\d+))?\S*: (.*)$/.exec(line);
        if (finding === null) file = line.trim();
        else findings.push(`${file}:${finding[1]} ${finding[3]}`);
    }
    return findings.filter((finding) => !falseFindings.some(({ pattern }) => pattern.test(finding)));
}

/**
 * Findings of apex-ls, a semantic checker for Apex and metadata that is not ours (it rides in the PMD engine of Salesforce's Code
 * Analyzer). Needs Java 11 or newer.
 */
export async function checkApexSemantics(namespace: string): Promise<readonly string[]> {
    const java = await runCommand('java', ['-version'], root).catch(() => null);
    if (java === null)
        return ['Java was not found. Install Java 11 or newer (such as openjdk-17-jre-headless) and try again.'];
    const { folder, dispose } = workspaceOf(namespace);
    try {
        const main = 'io.github.apexdevtools.apexls.CheckForIssues';
        const { code, output } = await runCommand(
            'java',
            ['-cp', jars, main, '-w', folder, '-n', '-f', 'text'],
            folder,
        );
        if (code === 0) return [];
        return findingsIn(output.replaceAll(folder + '/', ''));
    } finally {
        dispose();
    }
}
