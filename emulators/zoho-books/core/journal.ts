/** One answered request. */
export interface RequestEntry {
    readonly at: string;
    readonly method: string;
    /** Without the query. */
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly status: number;
    /** `code` of the answer; -1 where it has none. */
    readonly code: number;
    /** Milliseconds of work, by the emulator's clock, with injected latency. */
    readonly ms: number;
    /** The answer was withheld by a switch. */
    readonly lost: boolean;
}

/** Something a client sent that has no effect here. */
export interface UnknownEntry {
    readonly kind: 'endpoint' | 'parameter' | 'field' | 'custom-field' | 'not-emulated';
    readonly method: string;
    readonly path: string;
    /** The parameter, field or address. */
    readonly what: string;
    /** How many times. */
    readonly count: number;
    readonly lastAt: string;
}

const KEPT = 5000;

/** What was asked, and what of it made no sense. */
export class Journal {
    private entries: RequestEntry[] = [];
    private readonly unknowns = new Map<string, UnknownEntry>();

    request(entry: RequestEntry): void {
        this.entries.push(entry);
        if (this.entries.length > KEPT) this.entries = this.entries.slice(-KEPT / 2);
    }

    unknown(entry: Omit<UnknownEntry, 'count'>): void {
        const key = `${entry.kind} ${entry.method} ${entry.path} ${entry.what}`;
        this.unknowns.set(key, { ...entry, count: (this.unknowns.get(key)?.count ?? 0) + 1 });
    }

    requests(): readonly RequestEntry[] {
        return this.entries;
    }

    unknownList(): readonly UnknownEntry[] {
        return [...this.unknowns.values()];
    }

    clear(): void {
        this.entries = [];
        this.unknowns.clear();
    }
}
