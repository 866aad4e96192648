import { Decimal } from 'decimal.js';

/** Enough digits that sums and products of platform decimals are exact; quotients are cut, then rounded half up. */
const Exact = Decimal.clone({ precision: 120, rounding: Decimal.ROUND_DOWN, toExpNeg: -1000, toExpPos: 1000 });

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

    /** Rounds half up (away from zero) to `places` decimals. */
    round(places: number): Money {
        return new Money(this.value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP));
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

    /** The whole part, cut toward zero. */
    toWhole(): number {
        return this.value.trunc().toNumber();
    }

    /** Plain text without exponent and without trailing zeros: `'10'`, `'0.5'`. */
    toString(): string {
        return this.value.isZero() ? '0' : this.value.toFixed();
    }

    /** Plain text with exactly `places` decimals. */
    toFixed(places: number): string {
        const rounded = this.round(places);
        return rounded.isZero() ? new Exact(0).toFixed(places) : rounded.value.toFixed(places);
    }
}
