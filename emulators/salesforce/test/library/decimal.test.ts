import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApexDecimal } from '../../library/decimal';
import { printDouble } from '../../library/print-double';
import type { RoundingMode } from '../../library/rounding-mode';

const decimal = (text: string): ApexDecimal => ApexDecimal.parse(text) ?? fail(`${text} is no decimal`);
function fail(message: string): never {
    throw new Error(message);
}

type Answer = (a: ApexDecimal, argument: string, mode: RoundingMode) => unknown;

function exactly(a: ApexDecimal, scale: number): unknown {
    try {
        return a.setScale(scale, 'UNNECESSARY');
    } catch {
        return 'refused';
    }
}

const operations: Readonly<Record<string, Answer>> = {
    text: (a) => a,
    plain: (a) => a.toPlainString(),
    hash: (a) => a.hashCode(),
    precision: (a) => a.precision(),
    int: (a) => a.intValue(),
    long: (a) => a.longValue(),
    double: (a) => a.doubleValue(),
    strip: (a) => a.stripTrailingZeros(),
    add: (a, b) => a.add(decimal(b)),
    subtract: (a, b) => a.subtract(decimal(b)),
    multiply: (a, b) => a.multiply(decimal(b)),
    compare: (a, b) => a.compareTo(decimal(b)),
    pow: (a, exponent) => a.pow(Number(exponent)),
    setScale: (a, scale, mode) => a.setScale(Number(scale), mode),
    round: (a, _scale, mode) => a.round(mode),
    divide: (a, b) => a.divide(decimal(b)),
    divideToScale: (a, argument, mode) => {
        const [b = '', scale] = argument.split(':');
        return a.divideToScale(decimal(b), Number(scale), mode);
    },
    remainder: (a, b) => a.remainder(decimal(b)),
    abs: (a) => a.abs(),
    negate: (a) => a.negate(),
    scale: (a) => a.scale,
    sign: (a) => a.sign(),
    equals: (a, b) => a.equals(decimal(b)) && a.scale === decimal(b).scale,
    unnecessary: (a, scale) => exactly(a, Number(scale)),
};

/** Texts must be equal, scale and all; a remainder's scale is ours (Apex has no such operator), a double is a double however printed. */
function isSame(operation: string, answer: unknown, expected: string): boolean {
    if (operation === 'double') return Number(expected) === answer;
    if (operation === 'remainder') return (answer as ApexDecimal).equals(decimal(expected));
    return String(answer) === expected;
}

/** Cases in which BigDecimal and ApexDecimal differ, as `case: ours`. */
function disagreements(vectors: string): string[] {
    const wrong: string[] = [];
    for (const line of vectors.trim().split('\n')) {
        const parts = line.split(' ');
        const [operation = '', mode = 'HALF_EVEN'] = (parts[0] ?? '').split(':');
        const expected = parts[parts.length - 1] ?? '';
        const answer = operations[operation]?.(decimal(parts[1] ?? ''), parts[2] ?? '', mode as RoundingMode);
        if (!isSame(operation, answer, expected)) wrong.push(`${line}: ${String(answer)}`);
    }
    return wrong;
}

test("every answer recorded from Java's BigDecimal is ours too", () => {
    expect(disagreements(readFileSync(join(__dirname, 'decimal', 'vectors.txt'), 'utf8'))).toEqual([]);
});

const hasJava = spawnSync('java', ['-version']).status === 0;
const whenJava = hasJava ? test : test.skip;

whenJava(
    "fresh random cases agree with Java's BigDecimal (needs a JDK of version 11 or newer)",
    () => {
        const seed = String(Math.floor(Math.random() * 1e9));
        const source = join(__dirname, 'decimal', 'DecimalVectors.java');
        const { status, stdout, stderr } = spawnSync('java', [source, seed, '1000'], {
            encoding: 'utf8',
            maxBuffer: 1e8,
        });
        expect({ seed, status, stderr }).toEqual({ seed, status: 0, stderr: '' });
        expect({ seed, wrong: disagreements(stdout) }).toEqual({ seed, wrong: [] });
    },
    60_000,
);

test.each([
    ['1.10', '2.20', '3.30'],
    ['1', '0.50', '1.50'],
])('%s + %s keeps the larger scale: %s', (a, b, sum) => {
    expect(decimal(a).add(decimal(b)).toString()).toBe(sum);
});

test.each([
    ['10.00', '2', '5.00'],
    ['1', '3', '0.333333333333333333333333333333333'],
    ['2', '3', '0.666666666666666666666666666666667'],
    ['100', '0.5', '200'],
    ['1', '8', '0.125'],
    ['0', '7.5', '0'],
])('%s / %s is %s', (a, b, quotient) => {
    expect(decimal(a).divide(decimal(b)).toString()).toBe(quotient);
});

test('setScale rounds half to even unless told otherwise', () => {
    expect(decimal('5.245').setScale(2).toString()).toBe('5.24');
    expect(decimal('5.235').setScale(2).toString()).toBe('5.24');
    expect(decimal('5.245').setScale(2, 'HALF_UP').toString()).toBe('5.25');
    expect(decimal('4000').setScale(-3).toString()).toBe('4E+3');
});

test('division by zero and rounding that is unnecessary are refused', () => {
    expect(() => decimal('1').divide(decimal('0.00'))).toThrow('Divide by 0');
    expect(() => decimal('1.5').setScale(0, 'UNNECESSARY')).toThrow('Rounding necessary');
});

test.each([
    [0, '0.0'],
    [1, '1.0'],
    [0.1, '0.1'],
    [1e7, '1.0E7'],
    [12345678.9, '1.23456789E7'],
    [0.001, '0.001'],
    [0.0001, '1.0E-4'],
    [-2.5, '-2.5'],
])('the double %d prints as %s', (value, text) => {
    expect(printDouble(value)).toBe(text);
});

test.each(['', '.', 'abc', '1,5', '1e', '--1', ' 1'])('%p is no decimal', (text) => {
    expect(ApexDecimal.parse(text)).toBeUndefined();
});
