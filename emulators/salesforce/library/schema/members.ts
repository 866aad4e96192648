import type { Runtime } from '../../runtime/runtime';
import { makeTypeRef } from '../../runtime/type-ref';
import { platformEnum } from '../../runtime/values/apex-enum-value';
import type { DataRuntime } from '../../store/data-runtime';
import { definePlatformType } from '../registry';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- receivers arrive checked by compiled code */
export type Reader = (rt: Runtime, self: any) => unknown;

/** The runtime as the data layer sees it: the org's runtime is both. */
export function dataRuntime(rt: Runtime): DataRuntime {
    return rt as unknown as DataRuntime;
}

/** A constant of a platform enum; null for a name it does not have. */
export function enumConstant(rt: Runtime, type: string, name: string): unknown {
    const info = rt.types.find(type);
    return platformEnum(makeTypeRef(type), info?.constants ?? []).get(name.toLowerCase()) ?? null;
}

/** Registers what a describe object says, each as a method (`getName`, `isCustom`) and as a property (`Name`, `Custom`). */
export function defineReaders(
    name: string,
    texts: Readonly<Record<string, Reader>>,
    flags: Readonly<Record<string, Reader>>,
    is: (value: unknown) => boolean,
): void {
    const methods = [
        ...Object.entries(texts).map(([key, read]) => [`get${key}/0`, read] as const),
        ...Object.entries(flags).map(([key, read]) => [`is${key}/0`, read] as const),
    ];
    const properties = Object.entries({ ...flags, ...texts }).map(([key, get]) => [key, { get }] as const);
    definePlatformType({ name, methods: Object.fromEntries(methods), properties: Object.fromEntries(properties), is });
}
