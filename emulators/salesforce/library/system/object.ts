import type { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import { isSameKey } from '../collections/key-table';
import { definePlatformType } from '../registry';

/** `new Object()`: equal to itself alone. */
class ApexPlainObject {
    readonly typeName = 'Object';
}

definePlatformType({
    name: 'System.Object',
    is: () => true,
    constructors: { '0': () => new ApexPlainObject() },
    methods: {
        'equals/1': (rt, self: unknown, other: unknown) => isSameKey(rt, self, other),
        'hashcode/0': (rt, self: unknown) => rt.hash(self),
        'tostring/0': (rt, self: unknown) => rt.toText(self),
    },
});

/** Every enum, of the platform and of the project. */
definePlatformType({
    name: 'System.Enum',
    methods: {
        'name/0': (_rt, self: ApexEnumValue) => self.name,
        'ordinal/0': (_rt, self: ApexEnumValue) => self.ordinal,
    },
});
