/** What the library asks of the running transaction and org. */
import type { Runtime } from '../runtime/runtime';

/** The part of ORG's runtime that the library reads beyond the {@link Runtime} interface. */
interface OrgContext {
    readonly random: { next(): number; bytes(count: number): Uint8Array };
    readonly transaction: { readonly user?: { readonly timeZone?: string; readonly locale?: string } };
}

const context = (rt: Runtime): OrgContext => rt as unknown as OrgContext;

/** IANA name of the running user's time zone. */
export function userTimeZone(rt: Runtime): string {
    return context(rt).transaction.user?.timeZone ?? 'GMT';
}

/** BCP 47 tag of the running user's locale: `en-US` for `en_US`. */
export function userLocale(rt: Runtime): string {
    return (context(rt).transaction.user?.locale ?? 'en_US').replaceAll('_', '-');
}

/** The org's source of randomness. */
export function randomSource(rt: Runtime): OrgContext['random'] {
    return context(rt).random;
}
