/** The query parameters of one request. It remembers which were asked for, so that the others can be reported. */
export class Query {
    private readonly asked = new Set<string>(['organization_id']);
    private readonly ignored: string[] = [];

    constructor(private readonly params: URLSearchParams) {}

    /** The value of a parameter, `""` when absent; the parameter counts as known from here on. */
    take(name: string): string {
        this.asked.add(name);
        return this.params.get(name) ?? '';
    }

    /** Marks parameters as known without reading them. */
    know(names: readonly string[]): void {
        for (const name of names) this.asked.add(name);
    }

    /** Notes a known parameter whose value has no effect. */
    ignore(name: string, value: string): void {
        this.ignored.push(`${name}=${value}`);
    }

    /** Parameters that nobody asked for: the service ignores them silently. */
    unknown(): readonly string[] {
        return [...new Set(this.params.keys())].filter((name) => !this.asked.has(name)).concat(this.ignored);
    }
}
