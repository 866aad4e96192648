import type { LogView } from '../views';

const keep = 500;

/** The last things that happened in the org, newest first. */
export interface ActivityLog {
    add(entry: LogView): void;
    list(kind: string): readonly LogView[];
}

export function createActivityLog(): ActivityLog {
    const entries = new Map<string, LogView[]>();
    return {
        add(entry) {
            const list = entries.get(entry.kind) ?? [];
            list.unshift(entry);
            list.length = Math.min(list.length, keep);
            entries.set(entry.kind, list);
        },
        list: (kind) => entries.get(kind) ?? [],
    };
}
