/** System.OrgLimits: the org-wide allocations of a Developer Edition org (REST API Developer Guide, "Limits"), nothing consumed. */
import { listOf, makeTypeRef, mapOf, type Runtime } from '../../runtime';
import { ApexList, ApexMap } from '../collections';
import { definePlatformType } from '../registry';

const MAXIMA: Readonly<Record<string, number>> = {
    AnalyticsExternalDataSizeMB: 40_960,
    ConcurrentAsyncGetReportInstances: 200,
    ConcurrentSyncReportRuns: 20,
    DailyApiRequests: 15_000,
    DailyAsyncApexExecutions: 250_000,
    DailyAsyncApexTests: 500,
    DailyBulkApiBatches: 15_000,
    DailyBulkV2QueryFileStorageMB: 976_562,
    DailyBulkV2QueryJobs: 10_000,
    DailyDurableGenericStreamingApiEvents: 10_000,
    DailyDurableStreamingApiEvents: 10_000,
    DailyGenericStreamingApiEvents: 10_000,
    DailyStandardVolumePlatformEvents: 10_000,
    DailyStreamingApiEvents: 10_000,
    DailyWorkflowEmails: 15,
    DataStorageMB: 5,
    FileStorageMB: 20,
    HourlyAsyncReportRuns: 1_200,
    HourlyPublishedPlatformEvents: 50_000,
    HourlyPublishedStandardVolumePlatformEvents: 1_000,
    HourlySyncReportRuns: 500,
    HourlyTimeBasedWorkflow: 1_000,
    MassEmail: 10,
    MonthlyPlatformEvents: 10_000,
    SingleEmail: 15,
};

class OrgLimitValue {
    readonly typeName = 'System.OrgLimit';
    readonly value = 0;

    constructor(
        readonly name: string,
        readonly limit: number,
    ) {}

    toApexText(): string {
        return `OrgLimit[${this.name}: consumed ${this.value} of ${this.limit}]`;
    }
}

const all = Object.entries(MAXIMA).map(([name, limit]) => new OrgLimitValue(name, limit));
const orgLimit = makeTypeRef('OrgLimit');

definePlatformType({
    name: 'System.OrgLimits',
    statics: {
        'getall/0': () => new ApexList(listOf(orgLimit), [...all]),
        'getmap/0': (rt: Runtime) =>
            ApexMap.of(
                rt,
                mapOf(makeTypeRef('String'), orgLimit),
                all.map((limit) => [limit.name, limit] as const),
            ),
    },
});

definePlatformType({
    name: 'System.OrgLimit',
    methods: {
        'getlimit/0': (_rt, self: OrgLimitValue) => self.limit,
        'getname/0': (_rt, self: OrgLimitValue) => self.name,
        'getvalue/0': (_rt, self: OrgLimitValue) => self.value,
        'tostring/0': (_rt, self: OrgLimitValue) => self.toApexText(),
    },
    is: (value) => value instanceof OrgLimitValue,
});
