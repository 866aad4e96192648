import * as salesforce from '../../schemas/salesforce';
import type { Schema } from '../../schemas/schema';
import * as zohoBooks from '../../schemas/zoho-books';

function byName(schemas: Readonly<Record<string, Schema>>): ReadonlyMap<string, Schema> {
    return new Map(Object.values(schemas).map((schema) => [schema.name, schema]));
}

const salesforceByName = byName(salesforce);
const zohoByName = byName(zohoBooks);

/** The schema of a Salesforce object or Zoho resource by its own name. Throws when nothing has it: our mistake. */
export function schemaNamed(name: string): Schema {
    const found = salesforceByName.get(name) ?? zohoByName.get(name);
    if (found === undefined) {
        throw new Error(`No schema is called '${name}'.`);
    }
    return found;
}

/** The schema behind `salesforce.Account` or `zohoBooks.invoice` in a definition; undefined when there is none. */
export function schemaExportedAs(namespace: string, exportName: string): Schema | undefined {
    const group: Readonly<Record<string, Schema>> | undefined =
        namespace === 'salesforce' ? salesforce : namespace === 'zohoBooks' ? zohoBooks : undefined;
    return group?.[exportName];
}

export const zohoSchemas: readonly Schema[] = Object.values(zohoBooks);
