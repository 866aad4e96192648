import { ApexDecimal } from '../../library/decimal';
import { FormulaFailure, type FormulaValue } from '../formula-value';
import type { FormulaFunction, FunctionTable } from './formula-function';

type Numbers = readonly ApexDecimal[];

/** A double's result as a number; no answer where there is none. */
export function fromDouble(value: number): ApexDecimal {
    if (!Number.isFinite(value)) throw new FormulaFailure('not a number');
    return ApexDecimal.fromDouble(value);
}

const numeric = (count: number, compute: (args: Numbers) => FormulaValue, rest = false): FormulaFunction => ({
    parameters: Array.from({ length: count }, () => 'number' as const),
    ...(rest ? { rest: 'number' as const } : {}),
    result: 'number',
    call: (args) => compute(args as unknown as Numbers),
});

const ofDouble = (compute: (value: number) => number): FormulaFunction =>
    numeric(1, ([value]) => fromDouble(compute(value!.doubleValue())));

/** Away from zero and towards it, whatever the sign (Salesforce Help, "CEILING", "FLOOR"). */
const whole = (mode: 'UP' | 'DOWN' | 'CEILING' | 'FLOOR'): FormulaFunction =>
    numeric(1, ([value]) => value!.setScale(0, mode));

const digits = (mode: 'HALF_UP' | 'DOWN'): FormulaFunction =>
    numeric(2, ([value, places]) => value!.setScale(places!.intValue(), mode));

export const NUMBER: FunctionTable = {
    ABS: numeric(1, ([value]) => value!.abs()),
    CEILING: whole('UP'),
    FLOOR: whole('DOWN'),
    MCEILING: whole('CEILING'),
    MFLOOR: whole('FLOOR'),
    ROUND: digits('HALF_UP'),
    TRUNC: { ...digits('DOWN'), optional: 1, call: ([value, places]) => truncate(value as never, places as never) },
    MAX: numeric(1, (all) => all.reduce((best, value) => (value.compareTo(best) > 0 ? value : best)), true),
    MIN: numeric(1, (all) => all.reduce((best, value) => (value.compareTo(best) < 0 ? value : best)), true),
    MOD: numeric(2, ([value, divisor]) => {
        if (divisor!.isZero()) throw new FormulaFailure('Divide by 0');
        return value!.remainder(divisor!);
    }),
    SQRT: ofDouble(Math.sqrt),
    EXP: ofDouble(Math.exp),
    LN: ofDouble(Math.log),
    LOG: ofDouble(Math.log10),
};

function truncate(value: ApexDecimal, places: ApexDecimal | undefined): ApexDecimal {
    return value.setScale(places?.intValue() ?? 0, 'DOWN');
}
