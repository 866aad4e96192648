import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TypeRow } from './plan-type-row';
import type { PlatformTypeInfo, TypeTables } from './platform-type-info';
import { readTypeRow } from './read-type-row';
import { additions, overlay } from './type-overlay';

type Rows = Readonly<Record<string, TypeRow>>;

const FOLDER = join(__dirname, 'tables');
/** These two need no prefix (Apex Developer Guide, "Namespaces, Classes, and Variable Name Precedence"). */
const IMPLICIT_NAMESPACES = ['System', 'Schema'] as const;

class Namespace {
    private readonly names = new Map<string, string>();
    private readonly infos = new Map<string, PlatformTypeInfo>();

    constructor(
        private readonly name: string,
        private readonly rows: Rows,
    ) {
        for (const type of Object.keys(rows)) this.names.set(type.toLowerCase(), type);
    }

    find(name: string): PlatformTypeInfo | undefined {
        const lower = name.toLowerCase();
        const known = this.infos.get(lower);
        if (known) return known;
        const type = this.names.get(lower);
        const row = type === undefined ? undefined : this.rows[type];
        if (type === undefined || row === undefined) return undefined;
        const implicit = (IMPLICIT_NAMESPACES as readonly string[]).includes(this.name);
        const fullName = implicit ? type : `${this.name}.${type}`;
        const info = readTypeRow(this.name, fullName, row, overlay[fullName]);
        this.infos.set(lower, info);
        return info;
    }

    all(): PlatformTypeInfo[] {
        return [...this.names.keys()].map((name) => this.find(name) as PlatformTypeInfo);
    }
}

class LazyTypeTables implements TypeTables {
    /** Lower-case namespace → its file's name, without extension. */
    private readonly files: ReadonlyMap<string, string>;
    private readonly namespaces = new Map<string, Namespace>();

    constructor() {
        const names = readdirSync(FOLDER).map((file) => file.replace(/\.json$/, ''));
        this.files = new Map(names.map((name) => [name.toLowerCase(), name]));
    }

    find(name: string): PlatformTypeInfo | undefined {
        const bare = name.replace(/<.*$/, '').trim();
        const dot = bare.indexOf('.');
        const qualified = dot < 0 ? undefined : this.namespace(bare.slice(0, dot))?.find(bare.slice(dot + 1));
        if (qualified) return qualified;
        for (const namespace of IMPLICIT_NAMESPACES) {
            const found = this.namespace(namespace)?.find(bare);
            if (found) return found;
        }
        return undefined;
    }

    isNamespace(name: string): boolean {
        return this.files.has(name.toLowerCase());
    }

    all(): readonly PlatformTypeInfo[] {
        return [...this.files.values()]
            .flatMap((name) => this.namespace(name)?.all() ?? [])
            .sort((a, b) => (a.fullName < b.fullName ? -1 : 1));
    }

    private namespace(name: string): Namespace | undefined {
        const lower = name.toLowerCase();
        const file = this.files.get(lower);
        if (file === undefined) return undefined;
        let namespace = this.namespaces.get(lower);
        if (!namespace) {
            const rows = JSON.parse(readFileSync(join(FOLDER, `${file}.json`), 'utf8')) as Rows;
            namespace = new Namespace(file, { ...rows, ...additionsTo(file) });
            this.namespaces.set(lower, namespace);
        }
        return namespace;
    }
}

/** Rows that the overlay adds to a namespace, by name within it. */
function additionsTo(namespace: string): Rows {
    const prefix = namespace === 'System' ? '' : `${namespace}.`;
    const own = Object.entries(additions).filter(([name]) =>
        prefix === '' ? !name.includes('.') : name.startsWith(prefix),
    );
    return Object.fromEntries(own.map(([name, row]) => [name.slice(prefix.length), row]));
}

let tables: TypeTables | undefined;

/** The platform's types of API version 65: the generated tables with the overlay applied, read once per process. */
export function loadTypeTables(): TypeTables {
    tables ??= new LazyTypeTables();
    return tables;
}
