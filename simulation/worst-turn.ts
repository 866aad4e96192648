import type { WorkReport } from '../emulators/salesforce';
import type { World } from './world';

type LimitUse = NonNullable<WorkReport['used']>;

/** The most that one turn used of each limit, whichever turn that was. */
export interface WorstTurn extends LimitUse {
    readonly turns: number;
}

/** Notes every turn of some jobs from now on; asked later, it says how many there were and the most that one used. */
export function watchTurns(world: World, jobs: readonly string[]): () => WorstTurn {
    const turns: LimitUse[] = [];
    world.onWork = ({ what, used }) => void (jobs.includes(what) && used !== undefined && turns.push(used));
    const most = (name: keyof LimitUse): number => Math.max(0, ...turns.map((used) => used[name]));
    return () => ({
        turns: turns.length,
        queries: most('queries'),
        queryRows: most('queryRows'),
        dmlStatements: most('dmlStatements'),
        dmlRows: most('dmlRows'),
        callouts: most('callouts'),
        cpuMs: most('cpuMs'),
        heapBytes: most('heapBytes'),
    });
}
