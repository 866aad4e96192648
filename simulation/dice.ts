import type { RandomSource } from '../emulators/salesforce';

/** Random choices of a simulation. */
export class Dice {
    constructor(private readonly random: RandomSource) {}

    /** True with this probability. */
    chance(probability: number): boolean {
        return this.random.next() < probability;
    }

    /** A whole number, both ends included. */
    between(least: number, most: number): number {
        return least + Math.floor(this.random.next() * (most - least + 1));
    }

    /** One of them. @throws Error when there is none */
    one<T>(items: readonly T[]): T {
        if (items.length === 0) throw new Error('There is nothing to choose from');
        return items[this.between(0, items.length - 1)];
    }

    /** One of them, the heavier the likelier. */
    weighted<T extends { readonly weight: number }>(items: readonly T[]): T {
        const total = items.reduce((sum, { weight }) => sum + weight, 0);
        let left = this.random.next() * total;
        for (const item of items) {
            left -= item.weight;
            if (left < 0) return item;
        }
        return items[items.length - 1];
    }
}
