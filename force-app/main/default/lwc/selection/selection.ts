/** The ids that a person has ticked, in the order of ticking. */
export class Selection {
    constructor(readonly ids: readonly string[] = []) {}

    get size(): number {
        return this.ids.length;
    }

    has(id: string): boolean {
        return this.ids.includes(id);
    }

    toggle(id: string): Selection {
        return new Selection(this.has(id) ? this.ids.filter((other) => other !== id) : [...this.ids, id]);
    }

    /** Forgets what is no longer there. */
    keep(there: readonly string[]): Selection {
        return new Selection(this.ids.filter((id) => there.includes(id)));
    }
}
