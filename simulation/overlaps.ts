import type { Day } from './business-day';
import { Refused, WorkerGone } from './world';

const CHANCE = 0.04;

/**
 * Lets other transactions run where one waits with nothing uncommitted: another worker, another person's click, a webhook. That is
 * where duplicates come from.
 */
export function startOverlaps(day: Day): { stop(): void; count(): number } {
    const { world, dice } = day;
    let count = 0;
    world.onWait = () => {
        if (!dice.chance(CHANCE)) return;
        count += 1;
        if (dice.chance(0.7) || day.deals.length === 0) world.step();
        else clickSilently(day, dice.one(day.deals));
    };
    return {
        stop: () => void (world.onWait = null),
        count: () => count,
    };
}

function clickSilently({ world, clicked }: Day, deal: string): void {
    try {
        const panel = world.click('alex', 'Create Invoice', deal);
        if (panel.intent) clicked.add(deal);
    } catch (refused) {
        if (!(refused instanceof Refused) && !(refused instanceof WorkerGone)) throw refused;
    }
}
