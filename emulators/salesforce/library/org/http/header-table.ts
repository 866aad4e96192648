/** HTTP headers: look-ups ignore case, names keep the spelling they came with. */
export class HeaderTable implements ReadonlyMap<string, string> {
    private readonly entriesByKey = new Map<string, readonly [string, string]>();

    set(name: string, value: string): void {
        this.entriesByKey.set(name.toLowerCase(), [name, value]);
    }

    get(name: string): string | undefined {
        return this.entriesByKey.get(name.toLowerCase())?.[1];
    }

    has(name: string): boolean {
        return this.entriesByKey.has(name.toLowerCase());
    }

    get size(): number {
        return this.entriesByKey.size;
    }

    *keys(): MapIterator<string> {
        for (const [name] of this.entriesByKey.values()) yield name;
    }

    *values(): MapIterator<string> {
        for (const [, value] of this.entriesByKey.values()) yield value;
    }

    *entries(): MapIterator<[string, string]> {
        for (const [name, value] of this.entriesByKey.values()) yield [name, value];
    }

    [Symbol.iterator](): MapIterator<[string, string]> {
        return this.entries();
    }

    forEach(visit: (value: string, name: string, map: ReadonlyMap<string, string>) => void): void {
        for (const [name, value] of this.entriesByKey.values()) visit(value, name, this);
    }
}
