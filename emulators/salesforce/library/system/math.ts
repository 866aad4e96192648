import type { Runtime } from '../../runtime/runtime';
import { ApexDouble } from '../../runtime/values/apex-double';
import { rejectNulls } from '../arguments';
import { ApexDecimal } from '../decimal';
import { definePlatformType, type PlatformStatic } from '../registry';
import { randomSource } from '../runtime-context';
import { compute } from './decimal';
import { narrow } from './double';

const double = (value: number): ApexDouble => new ApexDouble(value);

/** java.lang.Math functions of one argument that both Double and Decimal have. */
const FUNCTIONS: Readonly<Record<string, (value: number) => number>> = {
    acos: Math.acos,
    asin: Math.asin,
    atan: Math.atan,
    cbrt: Math.cbrt,
    cos: Math.cos,
    cosh: Math.cosh,
    exp: Math.exp,
    log: Math.log,
    log10: Math.log10,
    sin: Math.sin,
    sinh: Math.sinh,
    sqrt: Math.sqrt,
    tan: Math.tan,
    tanh: Math.tanh,
};

/** The Decimal overloads compute with doubles. @throws System.MathException where the result is no number */
function onDecimal(rt: Runtime, apply: (value: number) => number, value: ApexDecimal): ApexDecimal {
    return compute(rt, () => ApexDecimal.fromDouble(apply(value.doubleValue())));
}

const transcendental: Record<string, PlatformStatic> = {};
for (const [name, apply] of Object.entries(FUNCTIONS)) {
    transcendental[`${name}(Double)`] = (_rt, value: ApexDouble) => double(apply(value.value));
    transcendental[`${name}(Decimal)`] = (rt, value: ApexDecimal) => onDecimal(rt, apply, value);
}

const mathError = (rt: Runtime): unknown => rt.exception('System.MathException', 'Divide by 0');

/** Half to even, as java.lang.Math.rint. */
function rint(value: number): number {
    const floor = Math.floor(value);
    const rest = value - floor;
    if (rest !== 0.5) return rest < 0.5 ? floor : floor + 1;
    return floor % 2 === 0 ? floor : floor + 1;
}

const later = (a: ApexDecimal, b: ApexDecimal): ApexDecimal => (a.compareTo(b) >= 0 ? a : b);
const earlier = (a: ApexDecimal, b: ApexDecimal): ApexDecimal => (a.compareTo(b) <= 0 ? a : b);
const asDecimal = (value: ApexDouble): ApexDecimal => ApexDecimal.fromDouble(value.value);

/** @throws System.MathException when the number does not fit (Apex Reference Guide, Math.round) */
function toInt(rt: Runtime, value: bigint): number {
    if (BigInt.asIntN(32, value) !== value)
        throw rt.exception('System.MathException', `Integer out of range: ${value}`);
    return Number(value);
}

/** The closest whole number, as java.lang.Math.round: a half goes up. */
const closest = (value: ApexDouble): bigint => narrow(Math.floor(value.value + 0.5), 64);

definePlatformType({
    name: 'System.Math',
    staticProperties: { e: () => double(Math.E), pi: () => double(Math.PI) },
    statics: rejectNulls({
        ...transcendental,
        'abs(Decimal)': (_rt, value: ApexDecimal) => value.abs(),
        'abs(Double)': (_rt, value: ApexDouble) => double(Math.abs(value.value)),
        'abs(Integer)': (_rt, value: number) => Math.abs(value) | 0,
        'abs(Long)': (_rt, value: bigint) => BigInt.asIntN(64, value < 0n ? -value : value),
        'atan2(Double,Double)': (_rt, y: ApexDouble, x: ApexDouble) => double(Math.atan2(y.value, x.value)),
        'atan2(Decimal,Decimal)': (_rt, y: ApexDecimal, x: ApexDecimal) =>
            ApexDecimal.fromDouble(Math.atan2(y.doubleValue(), x.doubleValue())),
        'ceil(Decimal)': (_rt, value: ApexDecimal) => value.setScale(0, 'CEILING'),
        'ceil(Double)': (_rt, value: ApexDouble) => double(Math.ceil(value.value)),
        'floor(Decimal)': (_rt, value: ApexDecimal) => value.setScale(0, 'FLOOR'),
        'floor(Double)': (_rt, value: ApexDouble) => double(Math.floor(value.value)),
        'max(Decimal,Double)': (_rt, a: ApexDecimal, b: ApexDouble) => later(a, asDecimal(b)),
        'max(Decimal,Decimal)': (_rt, a: ApexDecimal, b: ApexDecimal) => later(a, b),
        'max(Double,Double)': (_rt, a: ApexDouble, b: ApexDouble) => double(Math.max(a.value, b.value)),
        'max(Integer,Integer)': (_rt, a: number, b: number) => Math.max(a, b),
        'max(Long,Long)': (_rt, a: bigint, b: bigint) => (a > b ? a : b),
        'min(Decimal,Double)': (_rt, a: ApexDecimal, b: ApexDouble) => earlier(a, asDecimal(b)),
        'min(Decimal,Decimal)': (_rt, a: ApexDecimal, b: ApexDecimal) => earlier(a, b),
        'min(Double,Double)': (_rt, a: ApexDouble, b: ApexDouble) => double(Math.min(a.value, b.value)),
        'min(Integer,Integer)': (_rt, a: number, b: number) => Math.min(a, b),
        'min(Long,Long)': (_rt, a: bigint, b: bigint) => (a < b ? a : b),
        'mod(Integer,Integer)': (rt, a: number, b: number) => {
            if (b === 0) throw mathError(rt);
            return (a % b) | 0;
        },
        'mod(Long,Long)': (rt, a: bigint, b: bigint) => {
            if (b === 0n) throw mathError(rt);
            return a % b;
        },
        'pow/2': (_rt, base: ApexDouble, exponent: ApexDouble) => double(base.value ** exponent.value),
        'random/0': (rt) => double(randomSource(rt).next()),
        'rint(Decimal)': (_rt, value: ApexDecimal) => value.setScale(0, 'HALF_EVEN'),
        'rint(Double)': (_rt, value: ApexDouble) => double(rint(value.value)),
        'round(Decimal)': (rt, value: ApexDecimal) => toInt(rt, value.round()),
        'round(Double)': (rt, value: ApexDouble) => toInt(rt, closest(value)),
        'roundtolong(Decimal)': (_rt, value: ApexDecimal) => BigInt.asIntN(64, value.round()),
        'roundtolong(Double)': (_rt, value: ApexDouble) => closest(value),
        'signum(Decimal)': (_rt, value: ApexDecimal) => ApexDecimal.fromInteger(value.sign()),
        'signum(Double)': (_rt, value: ApexDouble) => double(Math.sign(value.value)),
    }),
});
