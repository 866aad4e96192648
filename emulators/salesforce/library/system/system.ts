import type { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import { isSameKey } from '../collections/key-table';
import { ApexDatetime } from '../datetime';
import { definePlatformType } from '../registry';
import { userTimeZone } from '../runtime-context';
import { assertEqual, assertNotEqual, assertTrue } from './assert';

definePlatformType({
    name: 'System.System',
    statics: {
        'assert/1': (rt, condition: boolean | null) => assertTrue(rt, condition),
        'assert/2': assertTrue,
        'assertequals/2': (rt, expected: unknown, actual: unknown) => assertEqual(rt, expected, actual),
        'assertequals/3': assertEqual,
        'assertnotequals/2': (rt, expected: unknown, actual: unknown) => assertNotEqual(rt, expected, actual),
        'assertnotequals/3': assertNotEqual,
        'currenttimemillis/0': (rt) => BigInt(rt.clock.now()),
        'debug/1': (rt, value: unknown) => rt.debug('DEBUG', rt.toText(value)),
        'debug/2': (rt, level: ApexEnumValue, value: unknown) => rt.debug(level.name, rt.toText(value)),
        'equals/2': (rt, left: unknown, right: unknown) => isSameKey(rt, left, right),
        'hashcode/1': (rt, value: unknown) => (value === null ? 0 : rt.hash(value)),
        'now/0': (rt) => new ApexDatetime(rt.clock.now()),
        'today/0': (rt) => new ApexDatetime(rt.clock.now()).local(userTimeZone(rt)).date,
    },
});
