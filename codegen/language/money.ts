import { Decimal } from 'decimal.js';
import { checkedWhole } from './whole';

/** Enough digits that sums and products of platform decimals are exact; quotients are cut, then rounded half up. */
const Exact = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_DOWN, toExpNeg: -1000, toExpPos: 1000 });

/** Most decimal places that a Decimal of the platform can be rounded to. */
const mostPlaces = 33;

/**
 * A decimal number: an amount, a quantity, a percentage. In Apex it is a `Decimal`.
 * Sums and products are exact; only `dividedBy` and `round` round, half away from zero.
 */
export class Money {
    static readonly zero: Money = new Money(new Exact(0));

    private constructor(private readonly value: Decimal) {}

    /** Reads plain decimal text such as `'19'` or `'-0.5'`. */
    static of(text: string): Money {
        if (!/^-?\d+(\.\d+)?$/.test(text)) {
            throw new RangeError(`'${text}' is not plain decimal text; write for example '12.50'.`);
        }
        return new Money(new Exact(text));
    }

    /** The amount that a text writes in plain decimal digits, or null when it is none. */
    static read(text: string): Money | null {
        return /^-?\d{1,30}(\.\d{1,30})?$/.test(text) ? new Money(new Exact(text)) : null;
    }

    /** A whole number as a decimal. */
    static fromWhole(whole: number): Money {
        return new Money(new Exact(whole));
    }

    static min(left: Money, right: Money): Money {
        return left.isAtMost(right) ? left : right;
    }

    static max(left: Money, right: Money): Money {
        return left.isAtLeast(right) ? left : right;
    }

    add(other: Money): Money {
        return new Money(this.value.plus(other.value));
    }

    subtract(other: Money): Money {
        return new Money(this.value.minus(other.value));
    }

    times(other: Money): Money {
        return new Money(this.value.times(other.value));
    }

    /** Divides and rounds half up to `places` decimals. Throws on zero, as Apex does. */
    dividedBy(divisor: Money, places: number): Money {
        if (divisor.value.isZero()) {
            throw new RangeError('Divide by 0');
        }
        return new Money(this.value.div(divisor.value)).round(places);
    }

    /**
     * Rounds half up (away from zero) to `places` decimals; negative places round to tens, hundreds …
     * Throws beyond 33 places, as Apex does.
     */
    round(places: number): Money {
        if (!Number.isInteger(places) || Math.abs(places) > mostPlaces) {
            throw new RangeError(`${places} is no number of decimal places; the platform allows -33 to 33.`);
        }
        if (places >= 0) {
            return new Money(this.value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP));
        }
        const unit = new Exact(10).pow(-places);
        return new Money(this.value.div(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit));
    }

    negate(): Money {
        return new Money(this.value.isZero() ? new Exact(0) : this.value.negated());
    }

    absolute(): Money {
        return new Money(this.value.abs());
    }

    equals(other: Money): boolean {
        return this.value.equals(other.value);
    }

    isZero(): boolean {
        return this.value.isZero();
    }

    isLessThan(other: Money): boolean {
        return this.value.lessThan(other.value);
    }

    isAtMost(other: Money): boolean {
        return this.value.lessThanOrEqualTo(other.value);
    }

    isGreaterThan(other: Money): boolean {
        return this.value.greaterThan(other.value);
    }

    isAtLeast(other: Money): boolean {
        return this.value.greaterThanOrEqualTo(other.value);
    }

    /** -1, 0 or 1: the order of two amounts, for `toSorted`. */
    compareTo(other: Money): number {
        return this.value.comparedTo(other.value);
    }

    /** The whole part, cut toward zero. Throws when it does not fit 32 bits. */
    toWhole(): number {
        return checkedWhole(this.value.trunc().toNumber());
    }

    /** Plain text without exponent and without trailing zeros: `'10'`, `'0.5'`. */
    toString(): string {
        return this.value.isZero() ? '0' : this.value.toFixed();
    }

    /** Plain text with exactly `places` decimals. */
    toFixed(places: number): string {
        const rounded = this.round(places);
        const digits = Math.max(0, places);
        return rounded.isZero() ? new Exact(0).toFixed(digits) : rounded.value.toFixed(digits);
    }
}
