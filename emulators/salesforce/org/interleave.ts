import type { Org, WaitPoint } from './contracts';
import type { OrgRuntime } from './org-runtime';

/** Transactions nested inside waiting ones at most so deep. */
const maximumNesting = 3;

/**
 * The hook behind `options.interleave`: called where a transaction would wait (SOQL, callout, its first DML) while it has
 * nothing uncommitted, so that another can run to its end inside it. This shows overlaps in which the inner transaction finishes
 * first; it cannot show two transactions that both have uncommitted work.
 */
export function createInterleaver(rt: OrgRuntime, org: () => Org): (point: WaitPoint) => void {
    let depth = 0;
    return (point) => {
        const { interleave } = rt.options;
        if (!interleave || !rt.current || depth >= maximumNesting) return;
        if (!rt.services.transactions.mayNest(rt.current)) return;
        depth += 1;
        try {
            interleave(org(), point);
        } finally {
            depth -= 1;
        }
    };
}
