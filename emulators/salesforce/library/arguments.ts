import type { Runtime } from '../runtime/runtime';

/* eslint-disable @typescript-eslint/no-explicit-any -- members of all shapes pass through */
type Member = (rt: Runtime, ...args: any[]) => any;

/** The exception for a null argument where a value is needed. */
export function nullArgument(rt: Runtime): unknown {
    return rt.exception('System.NullPointerException', 'Argument cannot be null.');
}

/** `value`, which must not be null. @throws System.NullPointerException */
export function required<T>(rt: Runtime, value: T | null): T {
    if (value === null) throw nullArgument(rt);
    return value;
}

/** The same members, but a null among the arguments throws System.NullPointerException. */
export function rejectNulls<T extends Record<string, Member>>(members: T): T {
    const checked: Record<string, Member> = {};
    for (const [key, member] of Object.entries(members)) {
        checked[key] = (rt, ...args) => {
            if (args.includes(null)) throw nullArgument(rt);
            return member(rt, ...args);
        };
    }
    return checked as T;
}
