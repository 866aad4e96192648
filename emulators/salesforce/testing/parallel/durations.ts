import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestResult } from '../test-result';

/** A test whose duration is not known yet is taken to run so long. */
const USUAL_TEST_MS = 5;

/** Tests that run shorter than this are done before other threads have started. */
const WORTH_THREADS_MS = 2_000;

const pathIn = (cacheFolder: string): string => join(cacheFolder, 'durations.json');

function readDurations(cacheFolder: string): Readonly<Record<string, number>> {
    try {
        return JSON.parse(readFileSync(pathIn(cacheFolder), 'utf8')) as Record<string, number>;
    } catch {
        return {};
    }
}

/** Whether threads pay, by how long the tests ran the last time. */
export function isWorthThreads(
    cacheFolder: string,
    classes: readonly { readonly name: string; readonly tests: number }[],
): boolean {
    const known = readDurations(cacheFolder);
    const expected = classes.reduce((sum, { name, tests }) => sum + (known[name] ?? tests * USUAL_TEST_MS), 0);
    return expected >= WORTH_THREADS_MS;
}

export function keepDurations(cacheFolder: string, results: readonly TestResult[]): void {
    const durations: Record<string, number> = { ...readDurations(cacheFolder) };
    for (const { class: name } of results) durations[name] = 0;
    for (const { class: name, ms } of results) durations[name] += ms;
    writeFileSync(pathIn(cacheFolder), JSON.stringify(durations));
}
