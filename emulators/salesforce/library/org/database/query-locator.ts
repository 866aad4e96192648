import { listOf, type ApexValue, type TypeRef } from '../../../runtime';
import { ApexList } from '../../collections';
import { definePlatformType } from '../../registry';

/** Database.QueryLocator: the records are read when it is made. */
export class QueryLocator {
    readonly typeName = 'Database.QueryLocator';

    constructor(
        readonly queryText: string,
        readonly elementType: TypeRef,
        readonly records: readonly ApexValue[],
    ) {}
}

/** Database.QueryLocatorIterator */
export class QueryLocatorIterator {
    readonly typeName = 'Database.QueryLocatorIterator';
    private at = 0;

    constructor(private readonly records: readonly ApexValue[]) {}

    hasNext(): boolean {
        return this.at < this.records.length;
    }

    next(): ApexValue {
        return this.records[this.at++] ?? null;
    }
}

definePlatformType({
    name: 'Database.QueryLocator',
    methods: {
        'getquery/0': (_rt, self: QueryLocator) => self.queryText,
        'iterator/0': (_rt, self: QueryLocator) => new QueryLocatorIterator(self.records),
        'querymore/1': (_rt, self: QueryLocator, count: number) =>
            new ApexList(listOf(self.elementType), self.records.slice(0, count)),
    },
    is: (value) => value instanceof QueryLocator,
});

definePlatformType({
    name: 'Database.QueryLocatorIterator',
    methods: {
        'hasnext/0': (_rt, self: QueryLocatorIterator) => self.hasNext(),
        'next/0': (rt, self: QueryLocatorIterator) => {
            if (!self.hasNext()) throw rt.exception('System.NoSuchElementException', 'Iterator has no more elements.');
            return self.next();
        },
    },
    is: (value) => value instanceof QueryLocatorIterator,
});
