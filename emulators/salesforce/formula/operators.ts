import { ApexDate } from '../library/date';
import { ApexDatetime } from '../library/datetime';
import { ApexDecimal } from '../library/decimal';
import { DecimalError } from '../library/rounding-mode';
import { ApexTime } from '../library/time';
import { compareOrder, differentValues, sameValues } from './compare';
import { type Compiled, FormulaFailure, type FormulaType, type FormulaValue } from './formula-value';
import { fromDouble } from './functions/number';
import { checkPlain, wrongType } from './type-checks';

const DAY = 86_400_000;
type Numbers = (left: ApexDecimal, right: ApexDecimal) => ApexDecimal;

function divide(left: ApexDecimal, right: ApexDecimal): ApexDecimal {
    try {
        return left.divide(right);
    } catch (error) {
        if (error instanceof DecimalError) throw new FormulaFailure(error.message);
        throw error;
    }
}

function power(left: ApexDecimal, right: ApexDecimal): ApexDecimal {
    const exponent = right.doubleValue();
    const whole = Number.isInteger(exponent) && exponent >= 0 && exponent <= 64;
    return whole ? left.pow(exponent) : fromDouble(left.doubleValue() ** exponent);
}

const ARITHMETIC: Readonly<Record<string, Numbers>> = {
    '+': (left, right) => left.add(right),
    '-': (left, right) => left.subtract(right),
    '*': (left, right) => left.multiply(right),
    '/': divide,
    '^': power,
};

const ORDER: Readonly<Record<string, (order: number) => boolean>> = {
    '<': (order) => order < 0,
    '>': (order) => order > 0,
    '<=': (order) => order <= 0,
    '>=': (order) => order >= 0,
};

type Combine = (left: NonNullable<FormulaValue>, right: NonNullable<FormulaValue>) => FormulaValue;

/** A blank side makes the result blank. */
function combined(type: FormulaType, left: Compiled, right: Compiled, combine: Combine): Compiled {
    return {
        type,
        read(run) {
            const [a, b] = [left.read(run), right.read(run)];
            return a === null || b === null ? null : combine(a, b);
        },
    };
}

const days = (value: NonNullable<FormulaValue>): number => (value as ApexDecimal).doubleValue();

/** Dates and moments move by days, times by milliseconds; two of a kind differ by days or milliseconds. */
const MOVES: Readonly<
    Partial<Record<FormulaType, (value: never, amount: NonNullable<FormulaValue>, sign: 1 | -1) => FormulaValue>>
> = {
    date: (value: ApexDate, amount, sign) => value.addDays(sign * Math.trunc(days(amount))),
    datetime: (value: ApexDatetime, amount, sign) =>
        new ApexDatetime(value.epoch + sign * Math.round(days(amount) * DAY)),
    time: (value: ApexTime, amount, sign) => new ApexTime((((value.ms + sign * days(amount)) % DAY) + DAY) % DAY),
};

const SPANS: Readonly<Partial<Record<FormulaType, (left: never, right: never) => ApexDecimal>>> = {
    date: (left: ApexDate, right: ApexDate) => ApexDecimal.fromInteger(left.days - right.days),
    datetime: (left: ApexDatetime, right: ApexDatetime) => fromDouble((left.epoch - right.epoch) / DAY),
    time: (left: ApexTime, right: ApexTime) => ApexDecimal.fromInteger((((left.ms - right.ms) % DAY) + DAY) % DAY),
};

const isNumber = ({ type }: Compiled): boolean => type === 'number' || type === 'null';

function joined(left: Compiled, right: Compiled): Compiled {
    return {
        type: 'text',
        read: (run) => `${(left.read(run) as string | null) ?? ''}${(right.read(run) as string | null) ?? ''}`,
    };
}

function arithmetic(operator: string, left: Compiled, right: Compiled): Compiled {
    const additive = operator === '+' || operator === '-';
    if (operator === '+' && (left.type === 'text' || right.type === 'text')) return concatenate(operator, left, right);
    const move = MOVES[left.type];
    if (additive && move && isNumber(right))
        return combined(left.type, left, right, (a, b) => move(a as never, b, operator === '+' ? 1 : -1));
    const moved = MOVES[right.type];
    if (operator === '+' && moved && isNumber(left))
        return combined(right.type, left, right, (a, b) => moved(b as never, a, 1));
    const span = SPANS[left.type];
    if (operator === '-' && span && left.type === right.type)
        return combined('number', left, right, (a, b) => span(a as never, b as never));
    const wrong = [left, right].find((side) => !isNumber(side));
    if (wrong) throw wrongType(`operator '${operator}'`, 'number', wrong.type);
    const compute = ARITHMETIC[operator]!;
    return combined('number', left, right, (a, b) => compute(a as ApexDecimal, b as ApexDecimal));
}

function concatenate(operator: string, left: Compiled, right: Compiled): Compiled {
    const wrong = [left, right].find(({ type }) => type !== 'text' && type !== 'null');
    if (wrong) throw wrongType(`operator '${operator}'`, 'text', wrong.type);
    return joined(left, right);
}

function comparison(operator: string, left: Compiled, right: Compiled): Compiled {
    const comparable = left.type === right.type || left.type === 'null' || right.type === 'null';
    if (!comparable) throw wrongType(`operator '${operator}'`, left.type, right.type);
    if (operator === '=') return { type: 'boolean', read: (run) => sameValues(left.read(run), right.read(run)) };
    if (operator === '<>') return { type: 'boolean', read: (run) => differentValues(left.read(run), right.read(run)) };
    const test = ORDER[operator]!;
    return {
        type: 'boolean',
        read(run) {
            const order = compareOrder(left.read(run), right.read(run));
            return order !== undefined && test(order);
        },
    };
}

/** @throws FormulaError for operands that do not go together */
export function binaryOperation(operator: string, left: Compiled, right: Compiled): Compiled {
    checkPlain(left);
    checkPlain(right);
    if (operator === '&') return concatenate(operator, left, right);
    if (operator === '&&' || operator === '||') {
        const wrong = [left, right].find(({ type }) => type !== 'boolean');
        if (wrong) throw wrongType(`operator '${operator}'`, 'boolean', wrong.type);
        const all = operator === '&&';
        return {
            type: 'boolean',
            read: (run) => ((left.read(run) === true) === all ? right.read(run) === true : !all),
        };
    }
    return operator in ARITHMETIC ? arithmetic(operator, left, right) : comparison(operator, left, right);
}
