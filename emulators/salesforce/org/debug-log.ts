import { ApexException } from '../runtime';
import { apexFrames } from '../runtime/call-stack';
import { describeFailure } from './describe-failure';
import type { LimitCounters, LimitName } from './limits';
import type { OrgRuntime } from './org-runtime';

/** Lines of LIMIT_USAGE_FOR_NS, in the platform's order and words. */
const usageLines: readonly (readonly [string, LimitName])[] = [
    ['Number of SOQL queries', 'queries'],
    ['Number of query rows', 'queryRows'],
    ['Number of SOSL queries', 'soslQueries'],
    ['Number of DML statements', 'dmlStatements'],
    ['Number of Publish Immediate DML', 'publishImmediateDml'],
    ['Number of DML rows', 'dmlRows'],
    ['Maximum CPU time', 'cpuTime'],
    ['Maximum heap size', 'heapSize'],
    ['Number of callouts', 'callouts'],
    ['Number of Email Invocations', 'emailInvocations'],
    ['Number of future calls', 'futureCalls'],
    ['Number of queueable jobs added to the queue', 'queueableJobs'],
    ['Number of Mobile Apex push calls', 'mobilePushApexCalls'],
];

const two = (value: number): string => String(value).padStart(2, '0');

/** `09:00:00.0 (1000000)`: time of day, and nanoseconds since the execution started. */
function printTime(now: number, start: number): string {
    const time = new Date(now);
    const clock = `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}:${two(time.getUTCSeconds())}`;
    return `${clock}.${time.getUTCMilliseconds()} (${(now - start) * 1_000_000})`;
}

/**
 * The debug log of an org: one line per event, with the names that the platform's own log uses. Times are the org's clock in UTC.
 * Source: Salesforce Help, "Debug Log Levels" and "Debug Log Details".
 */
export class DebugLog {
    private start = 0;
    /** Exceptions whose EXCEPTION_THROWN is written. */
    private readonly thrown = new WeakSet<object>();

    constructor(
        private readonly rt: OrgRuntime,
        private readonly write: (line: string) => void,
    ) {}

    /** @param details are separated by `|` */
    event(name: string, ...details: readonly (string | number)[]): void {
        const now = this.rt.clock.now();
        this.write([printTime(now, this.start), name, ...details].join('|'));
    }

    /** An event of the Apex line that runs. */
    eventHere(name: string, ...details: readonly (string | number)[]): void {
        this.event(name, this.line(), ...details);
    }

    /** The outermost code of a transaction begins. */
    executionStarted(what: string): void {
        this.start = this.rt.clock.now();
        this.event('EXECUTION_STARTED');
        this.codeUnitStarted(what);
    }

    executionFinished(what: string, limits: LimitCounters, cpuTime: number): void {
        this.limitUsage(limits, cpuTime);
        this.event('CODE_UNIT_FINISHED', what);
        this.event('EXECUTION_FINISHED');
    }

    codeUnitStarted(what: string): void {
        this.event('CODE_UNIT_STARTED', '[EXTERNAL]', what);
    }

    codeUnitFinished(what: string): void {
        this.event('CODE_UNIT_FINISHED', what);
    }

    /** Written once for each exception, with the line that threw it. */
    exceptionThrown(exception: ApexException): void {
        if (this.thrown.has(exception)) return;
        this.thrown.add(exception);
        const [frame] = exception.frames ?? apexFrames(this.rt.program, exception.stack);
        const line = frame ? `[${frame.line}]` : '[EXTERNAL]';
        this.event('EXCEPTION_THROWN', line, `${exception.typeName}: ${exception.message ?? ''}`);
    }

    /** What ended the execution; it was thrown where the first frame of its stack says. */
    fatalError(failure: unknown): void {
        if (failure instanceof ApexException) this.exceptionThrown(failure);
        const text =
            failure instanceof ApexException ? describeFailure(this.rt, failure).trim() : String(failure as Error);
        this.event('FATAL_ERROR', text);
    }

    private limitUsage(limits: LimitCounters, cpuTime: number): void {
        this.event('CUMULATIVE_LIMIT_USAGE');
        const namespace = this.rt.model.namespace === '' ? '(default)' : this.rt.model.namespace;
        const lines = usageLines.map(([title, name]) => {
            const used = name === 'cpuTime' ? cpuTime : limits.used(name);
            return `  ${title}: ${used} out of ${limits.maximum(name)}`;
        });
        this.event('LIMIT_USAGE_FOR_NS', namespace, ['', ...lines].join('\n'));
        this.event('CUMULATIVE_LIMIT_USAGE_END');
    }

    /** `[12]`, or `[EXTERNAL]` outside of Apex. */
    private line(): string {
        const holder: { stack?: string } = {};
        Error.captureStackTrace(holder);
        const [frame] = apexFrames(this.rt.program, holder.stack ?? '');
        return frame ? `[${frame.line}]` : '[EXTERNAL]';
    }
}
