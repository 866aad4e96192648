import { makeTypeRef, listOf, type Runtime } from '../../runtime';
import { SObjectValue } from '../../store';
import { required } from '../arguments';
import { ApexList } from '../collections';
import { QueryLocator } from '../org/database/query-locator';
import { definePlatformType } from '../registry';
import { makePage } from '../system/page-reference';

/** ApexPages.StandardController: the record of a page; its fields are those that it was given. */
class StandardController {
    readonly typeName = 'ApexPages.StandardController';

    constructor(readonly record: SObjectValue) {}
}

const page = (rt: Runtime, record: SObjectValue, action = ''): unknown => makePage(rt, `/${record.id ?? ''}${action}`);

/** Apex Reference Guide, "StandardController Class" (apex_pages_standardcontroller.htm). */
definePlatformType({
    name: 'ApexPages.StandardController',
    constructors: { 1: (rt, _type, record: SObjectValue | null) => new StandardController(required(rt, record)) },
    methods: {
        'getrecord/0': (_rt, self: StandardController) => self.record,
        'getid/0': (_rt, self: StandardController) => self.record.id,
        'view/0': (rt, self: StandardController) => page(rt, self.record),
        'edit/0': (rt, self: StandardController) => page(rt, self.record, '/e'),
        'cancel/0': (rt, self: StandardController) => page(rt, self.record),
        'save/0': (rt, self: StandardController) => {
            rt.dml(self.record.id === null ? 'insert' : 'update', self.record, { access: 'system', allOrNone: true });
            return page(rt, self.record);
        },
        'delete/0': (rt, self: StandardController) => {
            rt.dml('delete', self.record, { access: 'system', allOrNone: true });
            return makePage(rt, `/${(self.record.id ?? '').slice(0, 3)}`);
        },
    },
    is: (value) => value instanceof StandardController,
});

/** ApexPages.StandardSetController: a list in pages, and what was selected of it. */
class StandardSetController {
    readonly typeName = 'ApexPages.StandardSetController';
    selected: readonly SObjectValue[] = [];
    pageSize = 20;
    pageNumber = 1;

    constructor(readonly records: readonly SObjectValue[]) {}

    get pages(): number {
        return Math.max(1, Math.ceil(this.records.length / this.pageSize));
    }
}

function listOfRecords(records: readonly SObjectValue[]): ApexList {
    return new ApexList(listOf(makeTypeRef(records[0]?.typeName ?? 'SObject')), [...records] as never[]);
}

const turn =
    (to: (self: StandardSetController) => number) =>
    (_rt: Runtime, self: StandardSetController): void => {
        self.pageNumber = Math.min(self.pages, Math.max(1, to(self)));
    };

/** Apex Reference Guide, "StandardSetController Class" (apex_pages_standardsetcontroller.htm). */
definePlatformType({
    name: 'ApexPages.StandardSetController',
    constructors: {
        '(List<SObject>)': (_rt, _type, list: ApexList) => new StandardSetController(list.items as never[]),
        '(Database.QueryLocator)': (_rt, _type, locator: QueryLocator) =>
            new StandardSetController(locator.records as unknown as SObjectValue[]),
    },
    methods: {
        'getrecords/0': (_rt, self: StandardSetController) => {
            const start = (self.pageNumber - 1) * self.pageSize;
            return listOfRecords(self.records.slice(start, start + self.pageSize));
        },
        'getresultsize/0': (_rt, self: StandardSetController) => self.records.length,
        'getcompleteresult/0': () => true,
        'getselected/0': (_rt, self: StandardSetController) => listOfRecords(self.selected),
        'setselected/1': (_rt, self: StandardSetController, list: ApexList) =>
            void (self.selected = list.items as never[]),
        'getpagesize/0': (_rt, self: StandardSetController) => self.pageSize,
        'setpagesize/1': (_rt, self: StandardSetController, size: number) => void (self.pageSize = size),
        'getpagenumber/0': (_rt, self: StandardSetController) => self.pageNumber,
        'setpagenumber/1': (rt, self: StandardSetController, number: number) => turn(() => number)(rt, self),
        'gethasnext/0': (_rt, self: StandardSetController) => self.pageNumber < self.pages,
        'gethasprevious/0': (_rt, self: StandardSetController) => self.pageNumber > 1,
        'first/0': turn(() => 1),
        'last/0': turn((self) => self.pages),
        'next/0': turn((self) => self.pageNumber + 1),
        'previous/0': turn((self) => self.pageNumber - 1),
        'cancel/0': (rt) => makePage(rt, '/'),
    },
    is: (value) => value instanceof StandardSetController,
});
