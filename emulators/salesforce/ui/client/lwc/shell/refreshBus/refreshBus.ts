/** Tells the parts of a page that records have changed or that everything is to be read again. */
type Listener = (recordIds: readonly string[] | null) => void;

const listeners = new Set<Listener>();

/** @returns a function that ends it */
export function onRefresh(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

/** @param recordIds null: everything on the page */
export function announceRefresh(recordIds: readonly string[] | null): void {
    for (const listener of [...listeners]) listener(recordIds);
}
