import { Books, type BooksCredentials, type BooksOptions } from './core/books';
import type { JsonObject } from './core/json';
import { HttpShell } from './http/http-shell';
import { DEMO_DATA } from './seed/demo-data';
import { postSeed } from './seed/seed-data';

/** How to start the emulator. Everything is optional. */
export interface StartOptions extends BooksOptions {
    /** 0 (default) picks a free port. */
    readonly port?: number;
    /** Only organisation, currencies and accounts. */
    readonly empty?: boolean;
    /** Posted after the demo data, or instead of it with `empty`. */
    readonly seedData?: JsonObject;
}

/** A running emulator. */
export interface RunningZohoBooks {
    /** `http://127.0.0.1:PORT`, without a trailing slash. */
    readonly url: string;
    readonly port: number;
    readonly organizationId: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly refreshToken: string;
    /** The core, for looking inside and for `call`. */
    readonly books: Books;
    close(): Promise<void>;
}

/** Creates the books, seeds them and serves them on 127.0.0.1. */
export async function startZohoBooks(options: StartOptions = {}): Promise<RunningZohoBooks> {
    const books = new Books(options);
    if (options.empty !== true) postSeed(books, DEMO_DATA);
    if (options.seedData) postSeed(books, options.seedData);
    const shell = new HttpShell(books);
    const port = await shell.listen(options.port ?? 0);
    const { clientId, clientSecret, refreshToken }: BooksCredentials = books.credentials;
    return {
        url: `http://127.0.0.1:${port}`,
        port,
        organizationId: books.state.organization.organization_id,
        clientId,
        clientSecret,
        refreshToken,
        books,
        close: () => shell.close(),
    };
}
