import type { Runtime } from '../../runtime/runtime';
import { ApexDouble } from '../../runtime/values/apex-double';
import { rejectNulls } from '../arguments';
import { ApexDecimal } from '../decimal';
import { definePlatformType } from '../registry';
import { userLocale } from '../runtime-context';
import { formatNumber } from '../text/number-format';

/** The whole number that `text` writes, when it lies in the given number of bits. */
export function readWholeNumber(text: string, bits: 32 | 64): bigint | undefined {
    if (!/^[+-]?\d+$/.test(text)) return undefined;
    const value = BigInt(text.replace('+', ''));
    return BigInt.asIntN(bits, value) === value ? value : undefined;
}

function parseInteger(rt: Runtime, text: string): number {
    const value = readWholeNumber(text, 32);
    if (value === undefined) throw rt.exception('System.TypeException', `Invalid integer: ${text}`);
    return Number(value);
}

/** For values of static type Object: history fields, untyped JSON. */
function toInteger(rt: Runtime, value: unknown): number {
    if (typeof value === 'number') return value;
    if (typeof value === 'bigint') return Number(BigInt.asIntN(32, value));
    if (value instanceof ApexDecimal) return value.intValue();
    if (value instanceof ApexDouble) return Math.trunc(value.value) | 0;
    return parseInteger(rt, rt.toText(value));
}

definePlatformType({
    name: 'System.Integer',
    is: (value) => typeof value === 'number',
    statics: {
        ...rejectNulls({ 'valueof(String)': parseInteger }),
        /** A Decimal without value has no whole number either: declarative-lookup-rollup-summaries converts an empty row limit. */
        'valueof(Object)': (rt, value: unknown) => (value === null ? null : toInteger(rt, value)),
    },
    methods: {
        'format/0': (rt, self: number) => formatNumber(String(self), userLocale(rt)),
    },
});

definePlatformType({
    name: 'System.Long',
    is: (value) => typeof value === 'bigint' || typeof value === 'number',
    statics: rejectNulls({
        'valueof(String)': (rt, text: string) => {
            const value = readWholeNumber(text, 64);
            if (value === undefined) throw rt.exception('System.TypeException', `Invalid long: ${text}`);
            return value;
        },
    }),
    methods: {
        'format/0': (rt, self: bigint) => formatNumber(self.toString(), userLocale(rt)),
        'intvalue/0': (_rt, self: bigint) => Number(BigInt.asIntN(32, self)),
    },
});

definePlatformType({
    name: 'System.Boolean',
    is: (value) => typeof value === 'boolean',
    statics: rejectNulls({
        /** Only `true`, in any case, is true (Apex Reference Guide, Boolean.valueOf). */
        'valueof/1': (rt, value: unknown) =>
            typeof value === 'boolean' ? value : rt.toText(value).toLowerCase() === 'true',
    }),
});
