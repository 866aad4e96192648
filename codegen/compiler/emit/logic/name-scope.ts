import { apexIdentifier } from '../../plan/apex-names';

/** Names that are visible in a block. Apex ignores case and forbids shadowing of local variables. */
export class NameScope {
    private readonly names: Set<string>;

    constructor(
        private readonly outer: NameScope | null,
        reserved: readonly string[],
    ) {
        this.names = new Set(reserved.map((name) => name.toLowerCase()));
    }

    private has(name: string): boolean {
        return this.names.has(name.toLowerCase()) || (this.outer?.has(name) ?? false);
    }

    /** Takes a free name: the wish itself, or the wish with a number behind it. */
    declare(wish: string): string {
        const base = apexIdentifier(wish);
        let name = base;
        for (let number = 2; this.has(name); number += 1) {
            name = `${base}${number}`;
        }
        this.names.add(name.toLowerCase());
        return name;
    }
}
