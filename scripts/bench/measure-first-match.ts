import { leastListCalls, playFirstMatch, type FirstMatch } from '../../simulation/first-match';
import type { Measurement, Metric } from './metric';

const SIZE = { accounts: 8000, customers: 5000 };

/** The most that one turn of the match used of each limit; those of an asynchronous transaction hold. */
function worstTurn({ turns }: FirstMatch): Record<string, Metric> {
    const most = (name: keyof NonNullable<FirstMatch['turns'][number]['used']>) =>
        Math.max(...turns.map(({ used }) => used?.[name] ?? 0));
    return {
        'outbound.match_turns': { value: turns.length, unit: 'jobs' },
        'outbound.match_soql': { value: most('queries'), unit: 'of 200' },
        'outbound.match_rows': { value: most('queryRows'), unit: 'of 50,000' },
        'outbound.match_dml_rows': { value: most('dmlRows'), unit: 'of 10,000' },
        'outbound.match_callouts': { value: most('callouts'), unit: 'of 100' },
        'outbound.match_cpu_ms': { value: most('cpuMs'), unit: 'ms of 60,000' },
        'outbound.match_heap_kb': { value: Math.round(most('heapBytes') / 1000), unit: 'kB of 12,000' },
    };
}

/** The first match of 5,000 customers and 8,000 Accounts, through the list calls of Zoho Books. */
export const measureFirstMatch: Measurement = {
    names: [
        'outbound.match_calls_forecast',
        'outbound.match_calls',
        'outbound.match_calls_least',
        'outbound.match_minutes_forecast',
        'outbound.match_minutes',
        'outbound.match_turns',
        'outbound.match_soql',
        'outbound.match_rows',
        'outbound.match_dml_rows',
        'outbound.match_callouts',
        'outbound.match_cpu_ms',
        'outbound.match_heap_kb',
    ],
    run: () => {
        const match = playFirstMatch(SIZE);
        const least = leastListCalls(match.world) + match.doubtful;
        return Promise.resolve({
            'outbound.match_calls_forecast': { value: match.forecastLists + match.forecastDetails, unit: 'calls' },
            'outbound.match_calls': {
                value: match.listCalls + match.detailCalls + match.otherCalls.length,
                unit: 'calls',
                target: match.forecastLists + match.forecastDetails,
            },
            'outbound.match_calls_least': { value: least, unit: 'calls' },
            'outbound.match_minutes_forecast': { value: match.forecastMinutes, unit: 'min' },
            'outbound.match_minutes': { value: match.minutes, unit: 'min' },
            ...worstTurn(match),
        } satisfies Record<string, Metric>);
    },
};
