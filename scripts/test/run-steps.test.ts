import { runSteps, type Step } from '../console/run-steps';

/** Steps that end when told, and which of them have started. */
function makeSteps(...names: readonly string[]) {
    const started: string[] = [];
    const end = new Map<string, (findings: readonly string[]) => void>();
    const steps = names.map((name): Step => ({
        name,
        run: () => {
            started.push(name);
            return new Promise((resolve) => end.set(name, resolve));
        },
    }));
    const finish = async (name: string, ...findings: readonly string[]): Promise<void> => {
        end.get(name)!(findings);
        await new Promise(setImmediate);
    };
    return { steps, started, finish };
}

function makeOutput() {
    const lines: string[] = [];
    return {
        lines,
        say: (line: string) => lines.push(line.replace(/\d+\.\d s/, 'T')),
        complain: (line: string) => lines.push(line),
    };
}

it('runs no more steps at once than it is told, in their order, and says how each went', async () => {
    const { steps, started, finish } = makeSteps('a', 'b', 'c');
    const { lines, say, complain } = makeOutput();
    const failed = runSteps(steps, { atOnce: 2, say, complain });
    expect(started).toEqual(['a', 'b']);
    await finish('b', 'wrong', 'worse');
    expect(started).toEqual(['a', 'b', 'c']);
    await finish('a');
    await finish('c');
    expect(await failed).toBe(1);
    expect(lines).toEqual([
        '[1/3] b … 2 findings (T)',
        '    wrong',
        '    worse',
        '[2/3] a … ok (T)',
        '[3/3] c … ok (T)',
    ]);
});

it('runs one after another when nothing else is said', async () => {
    const { steps, started, finish } = makeSteps('a', 'b');
    const { say, complain } = makeOutput();
    const failed = runSteps(steps, { say, complain });
    expect(started).toEqual(['a']);
    await finish('a');
    expect(started).toEqual(['a', 'b']);
    await finish('b');
    expect(await failed).toBe(0);
});

it('takes a throw for a finding and goes on', async () => {
    const { lines, say, complain } = makeOutput();
    const broken: Step = { name: 'broken', run: () => Promise.reject(new Error('no Java')) };
    const failed = await runSteps([broken, { name: 'sound', run: () => [] }], { say, complain });
    expect([failed, lines[1], lines.at(-1)]).toEqual([1, expect.stringContaining('no Java'), '[2/2] sound … ok (T)']);
});
