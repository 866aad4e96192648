export interface Metric {
    readonly value: number;
    readonly unit: string;
    /** At most this much is wanted. */
    readonly target?: number;
    /** At least this much is wanted. */
    readonly least?: number;
}

/** One thing to measure, which may yield several metrics. */
export interface Measurement {
    readonly names: readonly string[];
    readonly run: () => Promise<Readonly<Record<string, Metric>>>;
}

/** Milliseconds that something took, and what it returned. */
export async function timed<T>(work: () => Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
    const started = performance.now();
    const result = await work();
    return { ms: Math.round(performance.now() - started), result };
}
