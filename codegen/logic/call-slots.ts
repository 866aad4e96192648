/**
 * How the calls that a minute may have are shared out between places that call at the same time. Each place keeps to its share within
 * any 60 seconds, and the shares never add up to more than the budget, so no two of them have to know of each other's calls.
 */
import { wholeAdd, wholeDivide, wholeRemainder, wholeSubtract, wholeTimes } from '../language';

/** What one place may still do, or has just done. */
export interface SlotUse {
    /** Calls that its holder may have made within any minute; 0 when it was never held. */
    readonly share: number;
    /** Whether somebody holds it now. */
    readonly isHeld: boolean;
    /** Calls made from it within the last minute. */
    readonly recentCalls: number;
}

/** Calls of a minute that background work leaves to people and to reading: 3 %, at least 2. */
export function reserveOf(budget: number): number {
    return Math.max(2, wholeDivide(wholeTimes(budget, 3), 100));
}

/** Calls of a minute that a place can account for at most. */
export function usedBy(slot: SlotUse): number {
    return slot.isHeld ? Math.max(slot.share, slot.recentCalls) : slot.recentCalls;
}

function leftBeside(budget: number, others: readonly SlotUse[]): number {
    let left = budget;
    for (const other of others) {
        left = wholeSubtract(left, usedBy(other));
    }
    return Math.max(0, left);
}

/**
 * The share of a worker.
 * @param budget calls that a minute may have
 * @param workers how many workers may run at a time
 * @param position of this worker, from 1
 * @param others all other places of the connection
 */
export function workShare(budget: number, workers: number, position: number, others: readonly SlotUse[]): number {
    const shared = Math.max(1, wholeSubtract(budget, reserveOf(budget)));
    const even = wholeDivide(shared, workers);
    const rest = wholeRemainder(shared, workers);
    return Math.min(position <= rest ? wholeAdd(even, 1) : even, leftBeside(budget, others));
}

/** The share of work that a person waits for: a third of the budget, as far as the others leave it. */
export function clickShare(budget: number, others: readonly SlotUse[]): number {
    return Math.min(Math.max(reserveOf(budget), wholeDivide(budget, 3)), leftBeside(budget, others));
}

/** The share of reading: half of the budget at most, and one call of what is left belongs to people. */
export function readShare(budget: number, others: readonly SlotUse[]): number {
    return Math.min(Math.max(1, wholeDivide(budget, 2)), Math.max(0, leftBeside(budget, others) - 1));
}
