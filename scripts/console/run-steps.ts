/** Runs named steps one after another and says how each went; used by the commands that do several things. */
export interface Step {
    readonly name: string;
    /** Findings, one line each; empty when all is well. A throw is a finding as well. */
    readonly run: () => Promise<readonly string[]> | readonly string[];
}

async function findingsOf(step: Step): Promise<readonly string[]> {
    try {
        return await step.run();
    } catch (error) {
        return [(error as Error).stack ?? String(error)];
    }
}

/** Returns the number of steps with findings; prints progress to stdout and every finding to stderr. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
    let failed = 0;
    for (const [index, step] of steps.entries()) {
        process.stdout.write(`[${index + 1}/${steps.length}] ${step.name} … `);
        const started = Date.now();
        const findings = await findingsOf(step);
        const seconds = ((Date.now() - started) / 1000).toFixed(1);
        console.log(findings.length === 0 ? `ok (${seconds} s)` : `${findings.length} findings (${seconds} s)`);
        findings.forEach((finding) => console.error(`    ${finding}`));
        if (findings.length > 0) failed += 1;
    }
    return failed;
}
