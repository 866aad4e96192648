import { findMember } from '../library/registry';
import { UnsupportedError, type ApexValue } from '../runtime';
import type { OrgRuntime } from './org-runtime';

/** Calls a static method of the platform library. @param signature `JSON.deserialize(String, System.Type)` */
export function callStatic(rt: OrgRuntime, signature: string, args: readonly ApexValue[]): ApexValue {
    const parts = /^([\w.]+)\.(\w+)\((.*)\)$/.exec(signature);
    if (!parts) throw new Error(`Not a signature: ${signature}`);
    const [, type, name, parameters] = parts;
    const types = parameters === '' ? [] : parameters.split(',').map((parameter) => parameter.trim());
    const member = findMember(type, 'static', name, types);
    if (!member) throw new UnsupportedError(signature);
    return member(rt, ...args) as ApexValue;
}
