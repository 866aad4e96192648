/** Runs named steps, several at once, and says how each went; used by the commands that do several things. */
export interface Step {
    readonly name: string;
    /** Findings, one line each; empty when all is well. A throw is a finding as well. */
    readonly run: () => Promise<readonly string[]> | readonly string[];
}

export interface StepOptions {
    /** How many steps run at once, at most. Default 1. */
    readonly atOnce?: number;
    /** Default: stdout. */
    readonly say?: (line: string) => void;
    /** Default: stderr. */
    readonly complain?: (line: string) => void;
}

async function findingsOf(step: Step): Promise<readonly string[]> {
    try {
        return await step.run();
    } catch (error) {
        return [(error as Error).stack ?? String(error)];
    }
}

/** Starts the steps in their order. Returns the number of steps with findings; says how each went when it is done, with every finding. */
export async function runSteps(steps: readonly Step[], options: StepOptions = {}): Promise<number> {
    const { atOnce = 1, say = console.log, complain = console.error } = options;
    const waiting = [...steps];
    let done = 0;
    let failed = 0;
    const runNext = async (): Promise<void> => {
        for (let step = waiting.shift(); step; step = waiting.shift()) {
            const started = Date.now();
            const findings = await findingsOf(step);
            const seconds = ((Date.now() - started) / 1000).toFixed(1);
            const outcome = findings.length === 0 ? 'ok' : `${findings.length} findings`;
            say(`[${(done += 1)}/${steps.length}] ${step.name} … ${outcome} (${seconds} s)`);
            findings.forEach((finding) => complain(`    ${finding}`));
            if (findings.length > 0) failed += 1;
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, atOnce) }, runNext));
    return failed;
}
