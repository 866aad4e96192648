import type { ApexException } from '../../../runtime';
import { makeTypeRef, platformEnum, type Runtime } from '../../../runtime';
import { definePlatformType, type PlatformMethod } from '../../registry';

type ContextType = 'System.QueueableContext' | 'Database.BatchableContext' | 'System.SchedulableContext';

/** What a job gets as its first argument. */
export class JobContextValue {
    constructor(
        readonly typeName: ContextType,
        readonly id: string,
    ) {}

    toApexText(): string {
        return `${this.typeName}Impl[getJobId=${this.id};]`;
    }
}

export function createJobContext(type: ContextType, id: string): JobContextValue {
    return new JobContextValue(type, id);
}

const idOf: PlatformMethod = (_rt, self: JobContextValue) => self.id;
const isContext =
    (type: ContextType) =>
    (value: unknown): boolean =>
        value instanceof JobContextValue && value.typeName === type;

definePlatformType({
    name: 'System.QueueableContext',
    methods: { 'getjobid/0': idOf },
    is: isContext('System.QueueableContext'),
});
definePlatformType({
    name: 'Database.BatchableContext',
    methods: { 'getjobid/0': idOf, 'getchildjobid/0': idOf },
    is: isContext('Database.BatchableContext'),
});
definePlatformType({
    name: 'System.SchedulableContext',
    methods: { 'gettriggerid/0': idOf },
    is: isContext('System.SchedulableContext'),
});

/** System.FinalizerContext */
export class FinalizerContextValue {
    readonly typeName = 'System.FinalizerContext';

    constructor(
        readonly jobId: string,
        readonly requestId: string,
        readonly thrown: ApexException | null,
    ) {}
}

export function createFinalizerContext(
    _rt: Runtime,
    jobId: string,
    requestId: string,
    thrown: ApexException | null,
): FinalizerContextValue {
    return new FinalizerContextValue(jobId, requestId, thrown);
}

function resultOf(rt: Runtime, self: FinalizerContextValue): unknown {
    const constants = rt.types.find('System.ParentJobResult')!.constants;
    const name = self.thrown ? 'unhandled_exception' : 'success';
    return platformEnum(makeTypeRef('ParentJobResult'), constants).get(name);
}

definePlatformType({
    name: 'System.FinalizerContext',
    methods: {
        'getasyncapexjobid/0': (_rt, self: FinalizerContextValue) => self.jobId,
        'getrequestid/0': (_rt, self: FinalizerContextValue) => self.requestId,
        'getexception/0': (_rt, self: FinalizerContextValue) => self.thrown,
        'getresult/0': resultOf,
    },
    is: (value) => value instanceof FinalizerContextValue,
});
