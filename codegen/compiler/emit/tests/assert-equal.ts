import { Money } from '../../../language/money';
import { apex, type ApexExpression, type ApexStatement } from '../../apex';
import { printScalar } from './print-value';

const assertClass = apex.name('Assert');

/** What a member of a compared value is called in Apex, by the keys that lead to it. */
export type MemberName = (...path: readonly string[]) => string;

/** Members that are called in Apex what they are called in Node. */
export const sameNames: MemberName = (...path) => path.at(-1) ?? '';

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null;
}

/** Decimals are compared by value: 1.50 is 1.5. */
function assertDecimal(actual: ApexExpression, expected: Money, label: string): ApexStatement {
    const literal = printScalar(expected) ?? apex.nullLiteral;
    const text = apex.binary(apex.stringLiteral(`${label} is `), '+', actual);
    return apex.run(apex.call(assertClass, 'isTrue', [apex.binary(actual, '==', literal), text]));
}

function assertScalar(actual: ApexExpression, expected: unknown, label: string): ApexStatement {
    if (expected === null || expected === undefined) {
        return apex.run(apex.call(assertClass, 'isNull', [actual, apex.stringLiteral(label)]));
    }
    if (typeof expected === 'boolean') {
        const method = expected ? 'isTrue' : 'isFalse';
        return apex.run(apex.call(assertClass, method, [actual, apex.stringLiteral(label)]));
    }
    const literal = printScalar(expected) ?? apex.nullLiteral;
    return apex.run(apex.call(assertClass, 'areEqual', [literal, actual, apex.stringLiteral(label)]));
}

/** Assertions that an Apex value is what Node computed, down to the last member. */
export function assertEqual(
    actual: ApexExpression,
    expected: unknown,
    label: string,
    memberName: MemberName,
): readonly ApexStatement[] {
    if (expected instanceof Money) {
        return [assertDecimal(actual, expected, label)];
    }
    if (Array.isArray(expected)) {
        const size = assertScalar(apex.call(actual, 'size'), expected.length, `size of ${label}`);
        const items = expected.flatMap((item: unknown, index) =>
            assertEqual(apex.call(actual, 'get', [apex.literal(index)]), item, `${label} ${index + 1}`, memberName),
        );
        return [size, ...items];
    }
    if (isObject(expected) && printScalar(expected) === null) {
        return Object.entries(expected).flatMap(([key, value]) =>
            assertEqual(apex.member(actual, memberName(key)), value, `${label} ${key}`.trim(), (...path) =>
                memberName(key, ...path),
            ),
        );
    }
    return [assertScalar(actual, expected, label)];
}
