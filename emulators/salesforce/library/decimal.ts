import { ApexDouble } from '../runtime/values/apex-double';
import { printDouble } from './print-double';
import { DecimalError, divideRounded, type RoundingMode } from './rounding-mode';
import { digitsOf, divideSmall, endsDividing, exact, shifted, smallPower } from './small-integer';

/**
 * Significant digits that `/` keeps when the quotient does not end, and how it rounds the last one.
 *
 * Salesforce documents neither. 33 is the largest scale that Decimal.setScale takes (Apex Reference Guide, Decimal.setScale) and the
 * number that a 2010 developer-board answer measured; java.math.MathContext.DECIMAL128 would be 34, half even. An
 * assertion that depends on the last of these digits is not portable.
 */
export const DIVISION_DIGITS = 33;
export const DIVISION_ROUNDING: RoundingMode = 'HALF_UP';

/** Largest absolute scale that `setScale` and `divide` take (Apex Reference Guide, Decimal.setScale). */
export const MAX_SCALE = 33;

const powers: bigint[] = [1n];

function powerOfTen(exponent: number): bigint {
    for (let last = powers.length; last <= exponent; last++) powers.push((powers[last - 1] as bigint) * 10n);
    return powers[exponent] as bigint;
}

/** The least number with more digits than a quotient has. */
const DIVISION_LIMIT = powerOfTen(DIVISION_DIGITS);

const LITERAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

const MAX_SMALL = BigInt(Number.MAX_SAFE_INTEGER);

function smallOf(value: bigint): number {
    return value <= MAX_SMALL && value >= -MAX_SMALL ? Number(value) : NaN;
}

/**
 * Apex's Decimal: an exact decimal number, `unscaled × 10^-scale`, with the rules of java.math.BigDecimal. Immutable.
 * The unscaled value is kept as a number where that is exact, which is several times faster than a BigInt.
 */
export class ApexDecimal {
    static readonly ZERO = new ApexDecimal(0, 0);
    /** NaN when the unscaled value is too large for a number: then `large` has it. */
    private readonly small: number;
    private readonly large: bigint;
    readonly scale: number;

    /** @param unscaled as a number only when it is a safe integer and not -0 */
    constructor(unscaled: bigint | number, scale: number) {
        if (typeof unscaled === 'number') {
            this.small = unscaled;
            this.large = 0n;
        } else {
            this.small = smallOf(unscaled);
            this.large = unscaled;
        }
        this.scale = scale;
    }

    get typeName(): string {
        return 'Decimal';
    }

    get unscaled(): bigint {
        return this.small === this.small ? BigInt(this.small) : this.large;
    }

    static fromInteger(value: number): ApexDecimal {
        return new ApexDecimal(value, 0);
    }

    static fromLong(value: bigint): ApexDecimal {
        return new ApexDecimal(value, 0);
    }

    /** The shortest decimal text of the double, as Java prints it (`1.0` has scale 1). @throws DecimalError for NaN and infinity */
    static fromDouble(value: number): ApexDecimal {
        const decimal = ApexDecimal.parse(printDouble(value));
        if (!decimal) throw new DecimalError(`Invalid decimal: ${printDouble(value)}`);
        return decimal;
    }

    /** Any Apex number as a Decimal; undefined for what is none. */
    static from(value: unknown): ApexDecimal | undefined {
        if (value instanceof ApexDecimal) return value;
        if (typeof value === 'number') return ApexDecimal.fromInteger(value);
        if (typeof value === 'bigint') return ApexDecimal.fromLong(value);
        if (value instanceof ApexDouble && Number.isFinite(value.value)) return ApexDecimal.fromDouble(value.value);
        return undefined;
    }

    /** `-12.50`, `1E+3`, `.5`; undefined when `text` is no such number. */
    static parse(text: string): ApexDecimal | undefined {
        const match = LITERAL.exec(text);
        if (!match) return undefined;
        const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
        if (whole === '' && fraction === '') return undefined;
        const digitText = whole + fraction;
        const digits = digitText.length <= 15 ? Number(digitText) : BigInt(digitText);
        return new ApexDecimal(sign === '-' && digits ? -digits : digits, fraction.length - Number(exponent));
    }

    add(other: ApexDecimal): ApexDecimal {
        const scale = this.scale > other.scale ? this.scale : other.scale;
        const sum = exact(this.smallAt(scale) + other.smallAt(scale));
        if (sum === sum) return new ApexDecimal(sum, scale);
        return new ApexDecimal(this.unscaledAt(scale) + other.unscaledAt(scale), scale);
    }

    subtract(other: ApexDecimal): ApexDecimal {
        return this.add(other.negate());
    }

    multiply(other: ApexDecimal): ApexDecimal {
        const product = exact(this.small * other.small);
        return new ApexDecimal(
            product === product ? product : this.unscaled * other.unscaled,
            this.scale + other.scale,
        );
    }

    /**
     * The `/` operator: exact when the quotient ends within {@link DIVISION_DIGITS} digits, with scale as near to
     * `this.scale - divisor.scale` as it can be, like BigDecimal.divide(divisor, MathContext); but never below 0, so that
     * `100 / 0.5` is `200` and not `2.0E+2`.
     *
     * @throws DecimalError 'Divide by 0'
     */
    divide(divisor: ApexDecimal): ApexDecimal {
        if (divisor.isZero()) throw new DecimalError('Divide by 0');
        const preferred = this.scale - divisor.scale;
        const floor = Math.max(preferred, 0);
        if (this.isZero()) return new ApexDecimal(0, floor);
        const ends = this.isSmall() && divisor.isSmall() && endsDividing(this.small, divisor.small);
        if (ends) {
            const quotient = this.divideSmall(divisor, preferred);
            if (quotient) return quotient;
        }
        if (!ends) {
            const quotient = this.divideEndless(divisor, preferred);
            if (quotient) return quotient;
        }
        const shift = Math.max(0, DIVISION_DIGITS + 3 + divisor.precision() - this.precision());
        const dividend = this.unscaled * powerOfTen(shift);
        const by = divisor.unscaled;
        const quotient = dividend / by;
        // A sticky digit stands for whatever follows, so that rounding sees "more than a half".
        const sticky = quotient * by === dividend ? 0n : this.sign() * divisor.sign() < 0 ? -1n : 1n;
        const all = new ApexDecimal(quotient * 10n + sticky, preferred + shift + 1);
        const rounded = all.roundToPrecision(DIVISION_DIGITS, DIVISION_ROUNDING);
        const result = sticky === 0n && rounded.equals(all) ? rounded.stripZerosTo(floor) : rounded;
        return result.scale < 0 ? result.setScale(0) : result;
    }

    /** The quotient in {@link DIVISION_DIGITS} digits, rounded half up; null when it ends after all, or is better found otherwise. */
    private divideEndless(divisor: ApexDecimal, preferred: number): ApexDecimal | null {
        const shift = DIVISION_DIGITS + divisor.precision() - this.precision();
        if (shift < 0) return null;
        const unscaled = this.unscaled;
        const dividend = (unscaled < 0n ? -unscaled : unscaled) * powerOfTen(shift);
        const by = divisor.unscaled < 0n ? -divisor.unscaled : divisor.unscaled;
        let quotient = dividend / by;
        const rest = dividend - quotient * by;
        if (rest === 0n) return null;
        let scale = preferred + shift;
        if (quotient >= DIVISION_LIMIT) {
            const last = quotient % 10n;
            quotient = quotient / 10n + (last >= 5n ? 1n : 0n);
            scale--;
        } else if (rest * 2n >= by) quotient += 1n;
        if (scale < 0 || quotient >= DIVISION_LIMIT) return null;
        return new ApexDecimal(this.sign() * divisor.sign() < 0 ? -quotient : quotient, scale);
    }

    /** The quotient with the least scale that holds it, when small numbers do to find it. */
    private divideSmall(divisor: ApexDecimal, preferred: number): ApexDecimal | null {
        for (let zeros = Math.max(0, -preferred); ; zeros++) {
            const dividend = shifted(this.small, zeros);
            if (dividend !== dividend) return null;
            if (dividend % divisor.small === 0) return new ApexDecimal(dividend / divisor.small + 0, preferred + zeros);
        }
    }

    /** Decimal.divide: the quotient with a scale of its own. @throws DecimalError 'Divide by 0', 'Rounding necessary' */
    divideToScale(divisor: ApexDecimal, scale: number, mode: RoundingMode): ApexDecimal {
        const shift = scale - this.scale + divisor.scale;
        const dividend = shift >= 0 ? this.unscaled * powerOfTen(shift) : this.unscaled;
        const by = shift >= 0 ? divisor.unscaled : divisor.unscaled * powerOfTen(-shift);
        return new ApexDecimal(divideRounded(dividend, by, mode), scale);
    }

    /** What is left of `this` after taking out `divisor` a whole number of times; has the sign of `this` and the larger scale. */
    remainder(divisor: ApexDecimal): ApexDecimal {
        if (divisor.isZero()) throw new DecimalError('Divide by 0');
        const scale = Math.max(this.scale, divisor.scale);
        return new ApexDecimal(this.unscaledAt(scale) % divisor.unscaledAt(scale), scale);
    }

    negate(): ApexDecimal {
        return new ApexDecimal(this.isSmall() ? 0 - this.small : -this.large, this.scale);
    }

    abs(): ApexDecimal {
        return this.sign() < 0 ? this.negate() : this;
    }

    pow(exponent: number): ApexDecimal {
        return new ApexDecimal(this.unscaled ** BigInt(exponent), this.scale * exponent);
    }

    /** The same value with another number of decimal places. @throws DecimalError 'Rounding necessary' */
    setScale(scale: number, mode: RoundingMode = 'HALF_EVEN'): ApexDecimal {
        if (scale === this.scale) return this;
        if (scale > this.scale) {
            const small = this.smallAt(scale);
            return new ApexDecimal(small === small ? small : this.unscaledAt(scale), scale);
        }
        const power = smallPower(this.scale - scale);
        if (power !== undefined && this.isSmall()) return new ApexDecimal(divideSmall(this.small, power, mode), scale);
        return new ApexDecimal(divideRounded(this.unscaled, powerOfTen(this.scale - scale), mode), scale);
    }

    /** The nearest whole number. */
    round(mode: RoundingMode = 'HALF_EVEN'): bigint {
        return this.setScale(0, mode).unscaled;
    }

    /** No zeros at the end: `1.10` → `1.1`, `100` → `1E+2`. */
    stripTrailingZeros(): ApexDecimal {
        return this.isZero() ? ApexDecimal.ZERO : this.stripZerosTo(-Infinity);
    }

    /** Number of digits of the unscaled value; 1 for zero. */
    precision(): number {
        if (this.isSmall()) return digitsOf(this.small);
        const magnitude = this.large < 0n ? -this.large : this.large;
        // Most large values come from a division.
        let digits = magnitude >= powerOfTen(DIVISION_DIGITS) ? DIVISION_DIGITS + 1 : 17;
        while (magnitude >= powerOfTen(digits)) digits++;
        return digits === 17 && magnitude < powerOfTen(16) ? 16 : digits;
    }

    /** -1, 0 or 1. */
    sign(): number {
        if (this.isSmall()) return Math.sign(this.small);
        return this.large > 0n ? 1 : -1;
    }

    isZero(): boolean {
        return this.small === 0;
    }

    private isSmall(): boolean {
        return this.small === this.small;
    }

    /** The unscaled value at a larger scale, or NaN when that is not small. */
    private smallAt(scale: number): number {
        return scale === this.scale ? this.small : shifted(this.small, scale - this.scale);
    }

    /** By value: 1.1 and 1.10 compare as equal. */
    compareTo(other: ApexDecimal): number {
        const scale = this.scale > other.scale ? this.scale : other.scale;
        const difference = this.smallAt(scale) - other.smallAt(scale);
        if (difference === difference) return Math.sign(difference);
        const [left, right] = [this.unscaledAt(scale), other.unscaledAt(scale)];
        return left < right ? -1 : left > right ? 1 : 0;
    }

    /** By value, whatever the scales. */
    equals(other: ApexDecimal): boolean {
        return this.compareTo(other) === 0;
    }

    /** Equal by value to any number. */
    equalsApex(_rt: unknown, other: unknown): boolean {
        const decimal = ApexDecimal.from(other);
        return decimal !== undefined && this.equals(decimal);
    }

    hashApex(): number {
        return this.hashCode();
    }

    toApexText(): string {
        return this.toString();
    }

    /** Toward zero, then the low 64 bits. */
    longValue(): bigint {
        return BigInt.asIntN(64, this.round('DOWN'));
    }

    /** Toward zero, then the low 32 bits. */
    intValue(): number {
        return Number(BigInt.asIntN(32, this.round('DOWN')));
    }

    doubleValue(): number {
        return Number(this.toString());
    }

    /** As BigDecimal.hashCode: 1.1 and 1.10 differ (Apex Reference Guide, Decimal, Usage). */
    hashCode(): number {
        let hash = 0n;
        const magnitude = this.unscaled < 0n ? -this.unscaled : this.unscaled;
        const words = Math.ceil(magnitude.toString(16).length / 8);
        for (let word = words - 1; word >= 0; word--) {
            hash = BigInt.asIntN(32, hash * 31n + ((magnitude >> BigInt(32 * word)) & 0xffffffffn));
        }
        const signed = this.unscaled < 0n ? -hash : hash;
        return Number(BigInt.asIntN(32, signed * 31n + BigInt(this.scale)));
    }

    /** As BigDecimal.toString: an exponent when the scale is negative or the value is below 10^-6. */
    toString(): string {
        const digits = (this.unscaled < 0n ? -this.unscaled : this.unscaled).toString();
        const exponent = digits.length - 1 - this.scale;
        if (this.scale >= 0 && exponent >= -6) return this.toPlainString();
        const mantissa = digits.length > 1 ? `${digits[0] ?? ''}.${digits.slice(1)}` : digits;
        const power = exponent === 0 ? '' : `E${exponent > 0 ? '+' : ''}${exponent}`;
        return `${this.unscaled < 0n ? '-' : ''}${mantissa}${power}`;
    }

    /** Never an exponent. */
    toPlainString(): string {
        const digits = (this.unscaled < 0n ? -this.unscaled : this.unscaled).toString();
        const sign = this.unscaled < 0n ? '-' : '';
        if (this.scale === 0 || (this.scale < 0 && this.unscaled === 0n)) return sign + digits;
        if (this.scale < 0) return sign + digits + '0'.repeat(-this.scale);
        const padded = digits.padStart(this.scale + 1, '0');
        const point = padded.length - this.scale;
        return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
    }

    private unscaledAt(scale: number): bigint {
        return scale === this.scale ? this.unscaled : this.unscaled * powerOfTen(scale - this.scale);
    }

    private roundToPrecision(digits: number, mode: RoundingMode): ApexDecimal {
        const drop = this.precision() - digits;
        if (drop <= 0) return this;
        const rounded = new ApexDecimal(divideRounded(this.unscaled, powerOfTen(drop), mode), this.scale - drop);
        return rounded.precision() > digits ? rounded.roundToPrecision(digits, mode) : rounded;
    }

    private stripZerosTo(scale: number): ApexDecimal {
        let { unscaled, scale: at } = this;
        while (at > scale && unscaled % 10n === 0n) {
            unscaled /= 10n;
            at--;
        }
        return at === this.scale ? this : new ApexDecimal(unscaled, at);
    }
}
