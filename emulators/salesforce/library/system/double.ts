import type { Runtime } from '../../runtime/runtime';
import { ApexDouble } from '../../runtime/values/apex-double';
import { rejectNulls } from '../arguments';
import { ApexDecimal } from '../decimal';
import { printDouble } from '../print-double';
import { definePlatformType } from '../registry';
import { userLocale } from '../runtime-context';
import { formatNumber } from '../text/number-format';

function parseDouble(rt: Runtime, text: string): ApexDouble {
    const trimmed = text.trim();
    const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[dDfF]?$/.test(trimmed);
    if (!isNumber) throw rt.exception('System.TypeException', `Invalid double: ${text}`);
    return new ApexDouble(Number(trimmed.replace(/[dDfF]$/, '')));
}

function toDouble(rt: Runtime, value: unknown): ApexDouble {
    if (value instanceof ApexDouble) return value;
    if (value instanceof ApexDecimal) return new ApexDouble(value.doubleValue());
    if (typeof value === 'number' || typeof value === 'bigint') return new ApexDouble(Number(value));
    return parseDouble(rt, rt.toText(value));
}

/** Java's narrowing of a double: toward zero, held at the limits, NaN is 0. */
export function narrow(value: number, bits: 32 | 64): bigint {
    if (Number.isNaN(value)) return 0n;
    const limit = 1n << BigInt(bits - 1);
    if (value >= Number(limit)) return limit - 1n;
    if (value <= -Number(limit)) return -limit;
    return BigInt(Math.trunc(value));
}

definePlatformType({
    name: 'System.Double',
    /** Every number is a Double, Decimals too: fflib-apex-mocks' tests of its matchers. */
    is: (value) => ApexDecimal.from(value) !== undefined || value instanceof ApexDouble,
    statics: rejectNulls({
        'valueof(String)': parseDouble,
        'valueof(Object)': toDouble,
    }),
    methods: {
        'format/0': (rt, self: ApexDouble) => formatNumber(printDouble(self.value), userLocale(rt)),
        'intvalue/0': (_rt, self: ApexDouble) => Number(narrow(self.value, 32)),
        'longvalue/0': (_rt, self: ApexDouble) => narrow(self.value, 64),
        /** Half up, as Math.round in Java. */
        'round/0': (_rt, self: ApexDouble) => narrow(Math.floor(self.value + 0.5), 64),
    },
});
