import type { TypeTables } from './platform-type-info';

/** The platform's types, read once per process. */
export function loadTypeTables(): TypeTables {
    throw new Error('loadTypeTables: the tables are not generated yet');
}
