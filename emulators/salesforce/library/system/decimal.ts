import type { Runtime } from '../../runtime/runtime';
import { ApexDouble } from '../../runtime/values/apex-double';
import type { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import { rejectNulls } from '../arguments';
import { ApexDecimal, MAX_SCALE } from '../decimal';
import { definePlatformType } from '../registry';
import { DecimalError, type RoundingMode } from '../rounding-mode';
import { userLocale } from '../runtime-context';
import { formatNumber } from '../text/number-format';

/** Runs decimal arithmetic. @throws System.MathException for what it refuses */
export function compute<T>(rt: Runtime, work: () => T): T {
    try {
        return work();
    } catch (error) {
        if (error instanceof DecimalError) throw rt.exception('System.MathException', error.message);
        throw error;
    }
}

const modeOf = (constant: unknown): RoundingMode => (constant as ApexEnumValue).name as RoundingMode;

function checkScale(rt: Runtime, scale: number): number {
    if (Math.abs(scale) > MAX_SCALE) {
        throw rt.exception('System.MathException', `Scale must be between -${MAX_SCALE} and ${MAX_SCALE}: ${scale}`);
    }
    return scale;
}

function parse(rt: Runtime, text: string): ApexDecimal {
    const value = ApexDecimal.parse(text.trim());
    if (!value) throw rt.exception('System.TypeException', `Invalid decimal: ${text}`);
    return value;
}

function pow(rt: Runtime, self: ApexDecimal, exponent: number): ApexDecimal {
    if (exponent < 0 || exponent > 32767) throw rt.exception('System.MathException', 'Invalid operation');
    return self.pow(exponent);
}

function divide(rt: Runtime, self: ApexDecimal, by: ApexDecimal, scale: number, mode: RoundingMode): ApexDecimal {
    return compute(rt, () => self.divideToScale(by, checkScale(rt, scale), mode));
}

definePlatformType({
    name: 'System.Decimal',
    /** Every number is a Decimal: fflib-apex-mocks' matchers for Integer, Long and Double rely on it. */
    is: (value) => ApexDecimal.from(value) !== undefined || value instanceof ApexDouble,
    statics: rejectNulls({
        'valueof(Double)': (rt, value: ApexDouble) => compute(rt, () => ApexDecimal.fromDouble(value.value)),
        'valueof(Long)': (_rt, value: bigint) => ApexDecimal.fromLong(value),
        'valueof(String)': parse,
    }),
    methods: rejectNulls({
        'abs/0': (_rt, self: ApexDecimal) => self.abs(),
        'divide/2': (rt, self: ApexDecimal, by: ApexDecimal, scale: number) => divide(rt, self, by, scale, 'HALF_EVEN'),
        'divide/3': (rt, self: ApexDecimal, by: ApexDecimal, scale: number, mode: unknown) =>
            divide(rt, self, by, scale, modeOf(mode)),
        'doublevalue/0': (_rt, self: ApexDecimal) => new ApexDouble(self.doubleValue()),
        'format/0': (rt, self: ApexDecimal) => formatNumber(self.toPlainString(), userLocale(rt)),
        'intvalue/0': (_rt, self: ApexDecimal) => self.intValue(),
        'longvalue/0': (_rt, self: ApexDecimal) => self.longValue(),
        'pow/1': pow,
        'precision/0': (_rt, self: ApexDecimal) => self.precision(),
        'round/0': (_rt, self: ApexDecimal) => BigInt.asIntN(64, self.round()),
        'round/1': (rt, self: ApexDecimal, mode: unknown) =>
            compute(rt, () => BigInt.asIntN(64, self.round(modeOf(mode)))),
        'scale/0': (_rt, self: ApexDecimal) => self.scale,
        'setscale/1': (rt, self: ApexDecimal, scale: number) => self.setScale(checkScale(rt, scale)),
        'setscale/2': (rt, self: ApexDecimal, scale: number, mode: unknown) =>
            compute(rt, () => self.setScale(checkScale(rt, scale), modeOf(mode))),
        'striptrailingzeros/0': (_rt, self: ApexDecimal) => self.stripTrailingZeros(),
        'toplainstring/0': (_rt, self: ApexDecimal) => self.toPlainString(),
    }),
});
