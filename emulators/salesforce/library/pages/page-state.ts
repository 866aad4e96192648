import { orgOf } from '../../org/org-of';
import type { Runtime } from '../../runtime';

/** The page that a transaction shows, and the messages on it. */
export interface PageState {
    current: unknown;
    readonly messages: unknown[];
}

const states = new WeakMap<object, PageState>();

export function pageState(rt: Runtime): PageState {
    const { transaction } = orgOf(rt);
    let state = states.get(transaction);
    if (!state) states.set(transaction, (state = { current: null, messages: [] }));
    return state;
}
