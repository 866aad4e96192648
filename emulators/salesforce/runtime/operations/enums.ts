import { ApexList } from '../../library/collections';
import { PlatformException } from '../exceptions';
import type { Runtime } from '../runtime';
import type { TypeRef } from '../type-ref';
import { ApexEnumValue, platformEnum } from '../values/apex-enum-value';
import { notNull } from './null-checks';

/** The emitted class of an enum: each constant under `_name`. */
interface EnumClass {
    readonly $constants: readonly ApexEnumValue[];
}

function noSuchConstant(name: string): PlatformException {
    return new PlatformException('System.NoSuchElementException', `No enum constant: ${name}`);
}

export function enumOperations(rt: Runtime) {
    const constants = (type: TypeRef): ReadonlyMap<string, ApexEnumValue> => {
        return platformEnum(type, rt.types.find(type.baseName)?.constants ?? []);
    };
    return {
        $constant: (type: TypeRef, key: string): ApexEnumValue => notNull(constants(type).get(key)),
        $enumValues: (of: EnumClass, list: TypeRef): ApexList => new ApexList(list, [...of.$constants]),
        $enumValueOf(of: EnumClass, name: string | null): ApexEnumValue {
            const key = notNull(name).toLowerCase();
            const found = of.$constants.find((constant) => constant.name.toLowerCase() === key);
            if (!found) throw noSuchConstant(key);
            return found;
        },
        $platformEnumValues: (type: TypeRef, list: TypeRef): ApexList =>
            new ApexList(list, [...constants(type).values()]),
        $platformEnumValueOf(type: TypeRef, name: string | null): ApexEnumValue {
            const found = constants(type).get(notNull(name).toLowerCase());
            if (!found) throw noSuchConstant(notNull(name));
            return found;
        },
    };
}
