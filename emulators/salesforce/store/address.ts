import type { FieldInfo } from '../metadata/org-model';
import type { Row, Table } from './store';

/** System.Address: the parts of a compound address field as one value. */
export class ApexAddress {
    readonly typeName = 'System.Address';

    constructor(readonly parts: Readonly<Record<string, unknown>>) {}

    toApexText(): string {
        return `Address[${['street', 'city', 'state', 'postalcode', 'country']
            .map((key) => this.parts[key])
            .filter((part) => part !== null && part !== undefined)
            .join(', ')}]`;
    }
}

const PARTS = [
    'Street',
    'City',
    'State',
    'StateCode',
    'PostalCode',
    'Country',
    'CountryCode',
    'Latitude',
    'Longitude',
    'GeocodeAccuracy',
];

/** Reads a compound address out of its parts; null when all are empty. */
export function addressReader(table: Table, field: FieldInfo): (row: Row) => ApexAddress | null {
    const prefix = field.apiName.replace(/Address$/, '');
    const slots = PARTS.map((part) => [part.toLowerCase(), table.slot(`${prefix}${part}`.toLowerCase())] as const);
    return (row) => {
        const parts = Object.fromEntries(slots.map(([part, slot]) => [part, slot < 0 ? null : (row[slot] ?? null)]));
        return Object.values(parts).every((value) => value === null) ? null : new ApexAddress(parts);
    };
}
