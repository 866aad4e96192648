/** One call of the REST API as a method of the resource's API class. */
export interface Operation {
    /** Name of the Apex method. */
    readonly method: string;
    /** Name for logs: `invoices.markSent`. */
    readonly operation: string;
    readonly http: 'GET' | 'POST' | 'PUT' | 'DELETE';
    /** Path below the API's base; `{id}` stands for the first parameter. */
    readonly path: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
    /** Query parameters: text, or `{name}` for a parameter of the method. */
    readonly query?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
    /** What is sent: a value of the resource, a body that exists already, or nothing. */
    readonly body?: 'value' | 'map';
}
export interface Parameter {
    readonly name: string;
    readonly type: 'id' | 'text' | 'page' | 'instant' | 'value' | 'map';
    readonly text: string;
}
export interface ResourceApi {
    readonly apexClass: string;
    /** Name of the schema that a record has. */
    readonly resource: string;
    readonly description: string;
    /** Key of one record in an answer. */
    readonly single: string;
    /** Keys of a list in an answer; documented and live names may differ. */
    readonly plural: readonly string[];
    readonly operations: readonly Operation[];
}

export const id: Parameter = { name: 'recordId', type: 'id', text: 'Zoho id of the record' };
export const page: Parameter = { name: 'page', type: 'page', text: 'page number, from 1' };
export const value: Parameter = { name: 'value', type: 'value', text: 'what to write' };
export const body: Parameter = { name: 'body', type: 'map', text: 'JSON object that was approved earlier' };
export const keyField: Parameter = { name: 'keyField', type: 'text', text: 'API name of a unique custom field' };
export const keyValue: Parameter = { name: 'keyValue', type: 'text', text: 'value of that field' };
export const since: Parameter = { name: 'since', type: 'instant', text: 'start of the window' };
export const paging = { page: '{page}', per_page: '200' };
const upsertHeaders = {
    'X-Unique-Identifier-Key': '{keyField}',
    'X-Unique-Identifier-Value': '{keyValue}',
    'X-Upsert': 'true',
};

/** Changes a record by its id from a body that names the fields; an empty text clears a field. */
export function updateFrom(name: string): Operation {
    return {
        method: 'updateFrom',
        operation: `${name.replace(/^.*\//, '')}.update`,
        http: 'PUT',
        path: `/${name}/{id}`,
        parameters: [id, body],
        body: 'map',
        description: 'Changes the fields that the body names; an empty text clears a field.',
    };
}

/** Creates a record from a body that names its fields. */
export function createFrom(name: string): Operation {
    return {
        method: 'createFrom',
        operation: `${name.replace(/^.*\//, '')}.create`,
        http: 'POST',
        path: `/${name}`,
        parameters: [body],
        body: 'map',
        description: 'Creates a record from the fields that the body names.',
    };
}

/** Deletes a record by its id. */
export function deleteById(name: string): Operation {
    return {
        method: 'deleteById',
        operation: `${name.replace(/^.*\//, '')}.delete`,
        http: 'DELETE',
        path: `/${name}/{id}`,
        parameters: [id],
        description: 'Deletes a record.',
    };
}

/** The calls that contacts, items, invoices and payments share. */
export function recordOperations(name: string): readonly Operation[] {
    const path = `/${name}`;
    return [
        {
            method: 'listPage',
            operation: `${name}.list`,
            http: 'GET',
            path,
            parameters: [page],
            query: paging,
            description: 'One page of 200 records.',
        },
        {
            method: 'getById',
            operation: `${name}.get`,
            http: 'GET',
            path: `${path}/{id}`,
            parameters: [id],
            description: 'One record with all its details.',
        },
        {
            method: 'create',
            operation: `${name}.create`,
            http: 'POST',
            path,
            parameters: [value],
            body: 'value',
            description: 'Creates a record. Repeating it creates another one: prefer upsertByKey.',
        },
        {
            method: 'createFrom',
            operation: `${name}.create`,
            http: 'POST',
            path,
            parameters: [body],
            body: 'map',
            description: 'Creates a record from a body that was approved earlier.',
        },
        {
            method: 'updateById',
            operation: `${name}.update`,
            http: 'PUT',
            path: `${path}/{id}`,
            parameters: [id, value],
            body: 'value',
            description: 'Changes the fields that are set. A list replaces the list that is there.',
        },
        {
            method: 'upsertByKey',
            operation: `${name}.upsert`,
            http: 'PUT',
            path,
            parameters: [value, keyField, keyValue],
            headers: upsertHeaders,
            body: 'value',
            description: 'Creates the record, or updates the one whose unique custom field has the value.',
        },
        {
            method: 'upsertFrom',
            operation: `${name}.upsert`,
            http: 'PUT',
            path,
            parameters: [body, keyField, keyValue],
            headers: upsertHeaders,
            body: 'map',
            description: 'Creates or updates by a unique custom field, from a body that was approved earlier.',
        },
        deleteById(name),
    ];
}

/** Changes since a moment, for lists that document the filter, oldest first. */
export function filteredChanges(name: string): Operation {
    return {
        method: 'listModifiedAfter',
        operation: `${name}.changes`,
        http: 'GET',
        path: `/${name}`,
        parameters: [since, page],
        query: { ...paging, last_modified_time: '{since}', sort_column: 'last_modified_time', sort_order: 'A' },
        description: 'One page of what changed after a moment, oldest first.',
    };
}

/** Changes for lists that may ignore the filter: newest first, so that the reader can stop by itself. */
export function sortedChanges(name: string): Operation {
    return {
        method: 'listModifiedAfter',
        operation: `${name}.changes`,
        http: 'GET',
        path: `/${name}`,
        parameters: [since, page],
        query: { ...paging, last_modified_time: '{since}', sort_column: 'last_modified_time', sort_order: 'D' },
        description:
            'One page of what changed, newest first. Zoho Books may ignore the filter: stop at the first older row.',
    };
}

/** A search by one query parameter. */
export function findBy(name: string, method: string, parameter: string, query: string, description: string): Operation {
    return {
        method,
        operation: `${name}.find`,
        http: 'GET',
        path: `/${name}`,
        description,
        parameters: [{ name: parameter, type: 'text', text: 'value to look for' }],
        query: { [query]: `{${parameter}}` },
    };
}
