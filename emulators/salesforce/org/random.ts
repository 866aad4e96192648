/** A source of randomness; the same seed gives the same numbers. */
export interface RandomSource {
    /** The next number in [0, 1). */
    next(): number;
    /** `count` random bytes. */
    bytes(count: number): Uint8Array;
}

/** Mulberry32: small, fast, good enough for tests; never for secrets of a real system. */
export function createSeededRandom(seed: number): RandomSource {
    let state = seed >>> 0;
    const next = (): number => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
    return {
        next,
        bytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(next() * 256)),
    };
}
