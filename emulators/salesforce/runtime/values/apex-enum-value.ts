import type { TypeRef } from '../type-ref';

/** One constant of an enum; there is one object per constant. */
export class ApexEnumValue {
    constructor(
        readonly type: TypeRef,
        readonly name: string,
        readonly ordinal: number,
    ) {}

    get typeName(): string {
        return this.type.name;
    }
}

const platformEnums = new Map<string, ReadonlyMap<string, ApexEnumValue>>();

/** Constants of a platform enum by lower-case name, in order. The names come from the type tables. */
export function platformEnum(type: TypeRef, constants: readonly string[]): ReadonlyMap<string, ApexEnumValue> {
    let values = platformEnums.get(type.key);
    if (!values) {
        values = new Map(constants.map((name, at) => [name.toLowerCase(), new ApexEnumValue(type, name, at)]));
        platformEnums.set(type.key, values);
    }
    return values;
}
