/** Reads the page with that number, the first is 0; shorter than the others: the last one. */
type ReadPage<T> = (page: number) => Promise<readonly T[]>;

/** Rows that Apex gives page by page, as far as they were read. Never changes: reading gives new ones. */
export class Pages<T> {
    constructor(
        readonly size: number,
        readonly rows: readonly T[] = [],
        readonly isLast = true,
    ) {}

    /** What is shown, read anew: time has passed, or something was done. At least the first page. */
    again(read: ReadPage<T>): Promise<Pages<T>> {
        return this.read(Math.max(1, this.count), read);
    }

    /** One page more, the others anew. */
    more(read: ReadPage<T>): Promise<Pages<T>> {
        return this.read(this.count + 1, read);
    }

    private get count(): number {
        return Math.ceil(this.rows.length / this.size);
    }

    private async read(count: number, read: ReadPage<T>): Promise<Pages<T>> {
        const rows: T[] = [];
        for (let page = 0; page < count; page += 1) {
            // A page begins where the last one ended.
            const more = await read(page);
            rows.push(...more);
            if (more.length < this.size) return new Pages(this.size, rows, true);
        }
        return new Pages(this.size, rows, false);
    }
}
