/** Messages between the thread that answers HTTP and the thread the org lives in. */
import type { NewUser, PublishedEvent } from '../../org';

/** What the worker is started with. */
export interface WorkerSettings {
    readonly projectDir: string;
    /** Where compiled Apex is kept between starts. */
    readonly apexCacheDir: string;
    readonly storeFile?: string;
    /** Host → base URL that answers in its place. */
    readonly hosts: Readonly<Record<string, string>>;
    readonly users: readonly NewUser[];
    /** Username of the user that requests without a session to Apex REST run as; refused without one. */
    readonly guestUser?: string;
    /** A module that exports `setUp(org, options)`. */
    readonly setup?: string;
    /** Plain data for that module's second argument. */
    readonly setupOptions?: unknown;
    /** ISO code of the org's currency. */
    readonly currency?: string;
    readonly seed: number;
    /** Optional parts of the org, such as `MultiCurrency`. */
    readonly features?: readonly string[];
    /** Milliseconds to add to the machine's clock. */
    readonly clockOffset: number;
}

export interface Request {
    readonly id: number;
    readonly method: string;
    readonly args: readonly unknown[];
}

export type Answer =
    | { readonly kind: 'answer'; readonly id: number; readonly ok: true; readonly result: unknown }
    | {
          readonly kind: 'answer';
          readonly id: number;
          readonly ok: false;
          readonly status: number;
          readonly message: string;
      };

export type Notice =
    | { readonly kind: 'ready'; readonly ms: number }
    | { readonly kind: 'failed'; readonly message: string }
    | { readonly kind: 'progress'; readonly text: string }
    | { readonly kind: 'event'; readonly event: PublishedEvent }
    | { readonly kind: 'work'; readonly what: string; readonly failure?: string };

export type FromWorker = Answer | Notice;
