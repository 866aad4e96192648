import type { ApexType, ApexValue, Runtime } from '../../../runtime';
import { UnsupportedError } from '../../../runtime';
import { orgOf } from '../../../org/org-of';
import { patchRow, rowExists } from '../../../org/records';
import type { OrgRuntime } from '../../../org/org-runtime';
import type { TestState } from '../../../org/test-state';
import { normaliseId } from '../../../store/id';
import type { ApexList } from '../../collections';
import type { ApexDatetime } from '../../datetime';
import { definePlatformType } from '../../registry';
import { tellResults } from '../events/publish-callback';
import { createStub } from './create-stub';

function testOf(org: OrgRuntime, method: string): TestState {
    const { test } = org.transaction;
    if (!test) throw org.exception('System.TypeException', `Test.${method} can only be called from a test method`);
    return test;
}

/** Fresh limits, nothing uncommitted, and a new list of jobs that stopTest will run. */
function startTest(rt: Runtime): void {
    const org = orgOf(rt);
    const test = testOf(org, 'startTest');
    if (test.phase !== 'before') {
        throw org.exception('System.FinalException', 'Testing has already started. Did you mean to call stopTest()?');
    }
    const { transaction, fuel } = org;
    test.phase = 'started';
    test.outside = { limits: transaction.limits, fuel: fuel.left };
    transaction.limits = transaction.freshLimits();
    fuel.left = org.services.transactions.fuelFor(transaction);
    transaction.hasUncommittedWork = false;
}

/** Delivers events, runs the jobs that were enqueued since startTest, delivers what those published; then the old limits again. */
function stopTest(rt: Runtime): void {
    const org = orgOf(rt);
    const test = testOf(org, 'stopTest');
    if (test.phase !== 'started') {
        throw org.exception('System.FinalException', 'Testing has not started. Did you mean to call startTest()?');
    }
    const { async, events } = org.services;
    try {
        tellResults(org, test, true);
        events.deliverTest(test);
        async.drainTest(test);
        events.deliverTest(test);
    } finally {
        test.phase = 'stopped';
        org.transaction.limits = test.outside!.limits;
        org.fuel.left = test.outside!.fuel;
        test.outside = null;
    }
}

function setMock(rt: Runtime, type: ApexType, mock: ApexValue): void {
    const org = orgOf(rt);
    testOf(org, 'setMock').mocks.set(type.ref.base.replace(/^system\./, ''), mock);
}

function setCreatedDate(rt: Runtime, id: string, at: ApexDatetime): void {
    const org = orgOf(rt);
    testOf(org, 'setCreatedDate');
    if (!rowExists(org.store, id)) throw rt.exception('System.UnexpectedException', `No record with the id ${id}`);
    patchRow(org, id, { createddate: at });
}

/** Groups grant what their sets grant at once; this tells that the calculation has been done. */
function calculateGroups(rt: Runtime, ids: readonly (string | null)[]): void {
    const org = orgOf(rt);
    testOf(org, 'calculatePermissionSetGroup');
    for (const id of ids) {
        if (id === null || org.model.findByKeyPrefix(id.slice(0, 3))?.apiName !== 'PermissionSetGroup') {
            throw rt.exception('System.IllegalArgumentException', `Not a permission set group: ${id}`);
        }
        patchRow(org, normaliseId(id), { status: 'Updated' });
    }
}

/** Apex Developer Guide, "Adding SOSL Queries to Unit Tests". */
function setFixedSearchResults(rt: Runtime, ids: ApexList | null): void {
    const test = testOf(orgOf(rt), 'setFixedSearchResults');
    test.searchResults = (ids?.items ?? []).flatMap((id) => (typeof id === 'string' ? [id] : []));
}

/** The seeded standard price book. */
function standardPricebookId(rt: Runtime): string | null {
    const org = orgOf(rt);
    const type = org.model.findObject('Pricebook2');
    if (!type) return null;
    const table = org.store.table(type);
    const [id, standard] = [table.slot('id'), table.slot('isstandard')];
    for (const row of table.rows()) if (row[standard] === true) return row[id] as string;
    return null;
}

const unsupported = (what: string) => (): never => {
    throw new UnsupportedError(what);
};

definePlatformType({
    name: 'System.Test',
    statics: {
        'isrunningtest/0': (rt) => orgOf(rt).transaction.test !== null,
        'starttest/0': startTest,
        'stoptest/0': stopTest,
        'setmock/2': setMock,
        'createstub/2': createStub,
        'setcreateddate/2': setCreatedDate,
        'calculatepermissionsetgroup(String)': (rt, id: string | null) => calculateGroups(rt, [id]),
        'calculatepermissionsetgroup(List<String>)': (rt, ids: ApexList) =>
            calculateGroups(rt, ids.items as (string | null)[]),
        'getstandardpricebookid/0': standardPricebookId,
        'geteventbus/0': () => new TestBroker(),
        'setfixedsearchresults/1': setFixedSearchResults,
        'testinstall/2': unsupported('Test.testInstall'),
        'testinstall/3': unsupported('Test.testInstall'),
        'testuninstall/1': unsupported('Test.testUninstall'),
        'enablechangedatacapture/0': unsupported('Test.enableChangeDataCapture'),
    },
});

/** EventBus.TestBroker */
export class TestBroker {
    readonly typeName = 'EventBus.TestBroker';
}

definePlatformType({
    name: 'EventBus.TestBroker',
    methods: {
        'deliver/0': (rt) => {
            const org = orgOf(rt);
            const test = testOf(org, 'getEventBus().deliver');
            tellResults(org, test, true);
            org.services.events.deliverTest(test);
        },
        'fail/0': (rt) => {
            const org = orgOf(rt);
            const test = testOf(org, 'getEventBus().fail');
            org.transaction.events.splice(0);
            test.bus.splice(0);
            tellResults(org, test, false);
        },
    },
    is: (value) => value instanceof TestBroker,
});
