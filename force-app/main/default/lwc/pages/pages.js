/** Rows that Apex gives page by page, as far as they were read. Never changes: reading gives new ones. */
export class Pages {
    size;
    rows;
    isLast;
    constructor(size, rows = [], isLast = true) {
        this.size = size;
        this.rows = rows;
        this.isLast = isLast;
    }
    /** What is shown, read anew: time has passed, or something was done. At least the first page. */
    again(read) {
        return this.read(Math.max(1, this.count), read);
    }
    /** One page more, the others anew. */
    more(read) {
        return this.read(this.count + 1, read);
    }
    get count() {
        return Math.ceil(this.rows.length / this.size);
    }
    async read(count, read) {
        const rows = [];
        for (let page = 0; page < count; page += 1) {
            // A page begins where the last one ended.
            const more = await read(page);
            rows.push(...more);
            if (more.length < this.size) return new Pages(this.size, rows, true);
        }
        return new Pages(this.size, rows, false);
    }
}
