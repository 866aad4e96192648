import { AssertException } from '../../runtime/exceptions';
import type { Runtime } from '../../runtime/runtime';
import type { ApexType } from '../../runtime/values/apex-type';
import type { ApexValue } from '../../runtime/apex-value';
import { isInstance as isInstanceOf } from '../../runtime/instance-test';
import { ApexDecimal } from '../decimal';
import { isSameKey } from '../collections/key-table';
import { definePlatformType, type PlatformStatic } from '../registry';

/** Numbers are equal by value whatever their types; strings compare case-sensitively. */
function isEqual(rt: Runtime, left: unknown, right: unknown): boolean {
    const number = ApexDecimal.from(left);
    if (number) return number.equalsApex(rt, right);
    return isSameKey(rt, left, right);
}

function fail(detail: string, message: unknown, rt: Runtime): never {
    const parts = ['Assertion Failed', message === null ? '' : rt.toText(message), detail];
    throw new AssertException(parts.filter((part) => part !== '').join(': '));
}

/** @param message null for none */
export function assertTrue(rt: Runtime, condition: boolean | null, message: unknown = null): void {
    if (condition !== true) fail('', message, rt);
}

export function assertEqual(rt: Runtime, expected: unknown, actual: unknown, message: unknown = null): void {
    if (isEqual(rt, expected, actual)) return;
    fail(`Expected: ${rt.toText(expected)}, Actual: ${rt.toText(actual)}`, message, rt);
}

export function assertNotEqual(rt: Runtime, other: unknown, actual: unknown, message: unknown = null): void {
    if (isEqual(rt, other, actual)) fail(`Same value: ${rt.toText(other)}`, message, rt);
}

function isInstance(rt: Runtime, value: unknown, type: ApexType): boolean {
    return value !== null && isInstanceOf(rt, value as ApexValue, type.ref);
}

function assertInstance(rt: Runtime, value: unknown, type: ApexType, message: unknown = null): void {
    if (isInstance(rt, value, type)) return;
    fail(
        `Expected type: ${type.ref.name}, Actual type: ${value === null ? 'null' : rt.typeOf(value).name}`,
        message,
        rt,
    );
}

function assertNoInstance(rt: Runtime, value: unknown, type: ApexType, message: unknown = null): void {
    if (isInstance(rt, value, type)) fail(`Not expected type: ${type.ref.name}`, message, rt);
}

/** The form without a message and the one with it. */
function both(name: string, arity: number, check: PlatformStatic): Record<string, PlatformStatic> {
    return { [`${name}/${arity}`]: check, [`${name}/${arity + 1}`]: check };
}

definePlatformType({
    name: 'System.Assert',
    statics: {
        ...both('areequal', 2, assertEqual),
        ...both('arenotequal', 2, assertNotEqual),
        ...both('isfalse', 1, (rt, value, message = null) => assertEqual(rt, false, value, message)),
        ...both('istrue', 1, (rt, value, message = null) => assertEqual(rt, true, value, message)),
        ...both('isnull', 1, (rt, value, message = null) => assertEqual(rt, null, value, message)),
        ...both('isnotnull', 1, (rt, value, message = null) => assertNotEqual(rt, null, value, message)),
        ...both('isinstanceoftype', 2, assertInstance),
        ...both('isnotinstanceoftype', 2, assertNoInstance),
        ...both('fail', 0, (rt, message = null) => fail('', message, rt)),
    },
});
