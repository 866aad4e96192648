import BigConstructor from 'big.js';
import { amount, ZERO, type Amount } from './money';

const ONE = amount(1);
const byPlaces = new Map<number, ReturnType<typeof BigConstructor>>();

/** A constructor whose divisions are rounded half up to so many places, in one step. */
function divisionTo(places: number): ReturnType<typeof BigConstructor> {
    const known = byPlaces.get(places);
    if (known) return known;
    const made = BigConstructor();
    made.DP = places;
    made.RM = made.roundHalfUp;
    byPlaces.set(places, made);
    return made;
}

/** An exact fraction: shares of a discount and tax inside a price are rarely decimals. Only `round` rounds. */
export class Ratio {
    private constructor(
        private readonly top: Amount,
        private readonly bottom: Amount,
    ) {}

    static of(value: Amount): Ratio {
        return new Ratio(value, ONE);
    }

    static readonly zero = new Ratio(ZERO, ONE);

    plus(other: Ratio): Ratio {
        if (other.top.eq(0)) return this;
        if (this.top.eq(0)) return other;
        if (this.bottom.eq(other.bottom)) return new Ratio(this.top.plus(other.top), this.bottom);
        return new Ratio(
            this.top.times(other.bottom).plus(other.top.times(this.bottom)),
            this.bottom.times(other.bottom),
        );
    }

    times(factor: Amount): Ratio {
        return new Ratio(this.top.times(factor), this.bottom);
    }

    over(divisor: Amount): Ratio {
        return new Ratio(this.top, this.bottom.times(divisor));
    }

    /** A percentage of it. */
    percent(percentage: Amount): Ratio {
        return new Ratio(this.top.times(percentage), this.bottom.times(100));
    }

    /** Half up (away from zero) to `places` digits after the point. */
    round(places: number): Amount {
        const Division = divisionTo(places);
        return amount(new Division(this.top).div(new Division(this.bottom)));
    }
}
