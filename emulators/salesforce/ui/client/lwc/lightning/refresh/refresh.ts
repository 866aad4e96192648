import { announceRefresh, onRefresh } from 'shell/refreshBus';

export const RefreshEventName = 'lightning__refresh';

/** Asks the page to read its data again. */
export class RefreshEvent extends CustomEvent<undefined> {
    constructor() {
        super(RefreshEventName, { composed: true, cancelable: true, bubbles: true });
    }
}

export const REFRESH_COMPLETE = 'REFRESH_COMPLETE';
export const REFRESH_COMPLETE_WITH_ERRORS = 'REFRESH_COMPLETE_WITH_ERRORS';
export const REFRESH_ERROR = 'REFRESH_ERROR';

let lastId = 0;
const ends = new Map<number, () => void>();

function register(element: unknown, handler: () => unknown): number {
    ends.set(
        ++lastId,
        onRefresh((ids) => ids === null && void handler.call(element)),
    );
    return lastId;
}

function unregister(id: number): void {
    ends.get(id)?.();
    ends.delete(id);
}

export const registerRefreshHandler = register;
export const unregisterRefreshHandler = unregister;
export const registerRefreshContainer = register;
export const unregisterRefreshContainer = unregister;

document.addEventListener(RefreshEventName, () => announceRefresh(null));
