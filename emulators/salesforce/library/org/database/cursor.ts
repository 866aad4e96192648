import { listOf, type Runtime } from '../../../runtime';
import { ApexList, ApexMap } from '../../collections';
import { definePlatformType } from '../../registry';
import { locate, mapResolver, readAccess, scopeResolver } from './dynamic-query';
import type { QueryLocator } from './query-locator';

/** Database.Cursor: the rows of a query, fetched by position (Apex Reference Guide, "Cursor Class", apex_class_Database_Cursor.htm). */
class Cursor {
    readonly typeName = 'Database.Cursor';

    constructor(readonly locator: QueryLocator) {}
}

function fetch(rt: Runtime, self: Cursor, position: number, count: number): ApexList {
    const { records, elementType } = self.locator;
    if (position < 0 || count < 0 || position > records.length)
        throw rt.exception(
            'System.InvalidParameterValueException',
            `Invalid cursor position or count: ${position}, ${count}`,
        );
    return new ApexList(listOf(elementType), records.slice(position, position + count));
}

definePlatformType({
    name: 'System.Database',
    statics: {
        'getcursor/1': (rt, text: string | null) => new Cursor(locate(rt, text, scopeResolver(rt), readAccess([]))),
        'getcursor/2': (rt, text: string | null, level: unknown) =>
            new Cursor(locate(rt, text, scopeResolver(rt), readAccess([level]))),
        'getcursorwithbinds/3': (rt, text: string | null, binds: ApexMap | null, level: unknown) =>
            new Cursor(locate(rt, text, mapResolver(rt, binds), readAccess([level]))),
    },
});

definePlatformType({
    name: 'Database.Cursor',
    methods: { 'fetch/2': fetch, 'getnumrecords/0': (_rt, self: Cursor) => self.locator.records.length },
    is: (value) => value instanceof Cursor,
});
