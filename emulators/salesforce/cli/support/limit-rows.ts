import { calloutTimeLimitMs, limitSets, limitTexts, type LimitName, unused } from '../../org/limits';

/** Limits that are not counters of a transaction. */
const others: readonly string[] = [
    `| total time of callouts | ${calloutTimeLimitMs / 1000} s | ${calloutTimeLimitMs / 1000} s | the callout ends with a \`System.CalloutException\` |`,
    '| depth of triggers | 16 | 16 | `maximum trigger depth exceeded`, as the error of a DML statement |',
];

const number = (value: number): string => value.toLocaleString('en-US');

/** Rows of the table of governor limits on the support page. */
export function limitRows(): readonly string[] {
    const names = (Object.keys(limitSets.synchronous) as LimitName[]).filter((name) => !unused.has(name));
    const rows = names.map((name) => {
        const [request, job] = [limitSets.synchronous[name], limitSets.asynchronous[name]];
        return `| \`${name}\` | ${number(request)} | ${number(job)} | \`${limitTexts[name]!(request + 1)}\` |`;
    });
    return [...rows, ...others];
}
