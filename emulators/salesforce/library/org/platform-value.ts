import { makeTypeRef, platformEnum, type ApexEnumValue, type Runtime } from '../../runtime';

/** A constant of a platform enum by name, whatever its case. */
export function enumConstant(rt: Runtime, type: string, name: string): ApexEnumValue {
    const constants = rt.types.find(type)?.constants ?? [];
    const value = platformEnum(makeTypeRef(type), constants).get(name.toLowerCase());
    if (!value) throw new Error(`${type} has no constant ${name}`);
    return value;
}
