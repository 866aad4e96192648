/** The ids that a person has ticked, in the order of ticking. */
export class Selection {
    ids;
    constructor(ids = []) {
        this.ids = ids;
    }
    get size() {
        return this.ids.length;
    }
    has(id) {
        return this.ids.includes(id);
    }
    toggle(id) {
        return new Selection(this.has(id) ? this.ids.filter((other) => other !== id) : [...this.ids, id]);
    }
    /** Forgets what is no longer there. */
    keep(there) {
        return new Selection(this.ids.filter((id) => there.includes(id)));
    }
}
