import type { WorstTurn } from '../../simulation/worst-turn';
import type { Metric } from './metric';

/** How many turns there were, and the most that one used of each limit of an asynchronous transaction. */
export function worstTurnMetrics(prefix: string, worst: WorstTurn): Record<string, Metric> {
    return {
        [`${prefix}_turns`]: { value: worst.turns, unit: 'turns' },
        [`${prefix}_turn_soql`]: { value: worst.queries, unit: 'of 200', target: 200 },
        [`${prefix}_turn_soql_rows`]: { value: worst.queryRows, unit: 'of 50,000', target: 50_000 },
        [`${prefix}_turn_dml`]: { value: worst.dmlStatements, unit: 'of 150', target: 150 },
        [`${prefix}_turn_dml_rows`]: { value: worst.dmlRows, unit: 'of 10,000', target: 10_000 },
        [`${prefix}_turn_callouts`]: { value: worst.callouts, unit: 'of 100', target: 100 },
        [`${prefix}_turn_cpu_ms`]: { value: worst.cpuMs, unit: 'ms of 60,000', target: 60_000 },
        [`${prefix}_turn_heap_kb`]: { value: Math.round(worst.heapBytes / 1000), unit: 'kB of 12,000', target: 12_000 },
    };
}
