import type { ApexValue, Fuel } from '../runtime';
import type { PendingEvent } from './events/pending-event';
import type { LimitCounters } from './limits';

/** What one running Apex test method keeps beside its transaction. Asynchronous code that it starts shares it. */
export interface TestState {
    /** Callout mocks by lower-case interface name. */
    readonly mocks: Map<string, ApexValue>;
    /** Ids of jobs enqueued between startTest and stopTest. */
    readonly jobs: Set<string>;
    /** Events on the test event bus, not delivered yet. */
    readonly bus: PendingEvent[];
    /** Ids that SOSL finds; none until Test.setFixedSearchResults. */
    searchResults: readonly string[];
    phase: 'before' | 'started' | 'stopped';
    /** Limits and fuel outside of startTest/stopTest, while inside. */
    outside: { readonly limits: LimitCounters; readonly fuel: Fuel['left'] } | null;
    /** The test sees the org's own records. */
    readonly seeAllData: boolean;
}

export function createTestState(seeAllData: boolean): TestState {
    return {
        mocks: new Map(),
        jobs: new Set(),
        bus: [],
        searchResults: [],
        phase: 'before',
        outside: null,
        seeAllData,
    };
}
