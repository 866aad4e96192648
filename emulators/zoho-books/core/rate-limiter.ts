import { ApiError } from './api-error';
import type { Kernel } from './kernel';
import { formatDate, secondsToMidnight } from './zoned-time';

const MINUTE = 60_000;
const HOUR_SECONDS = 3600;

const TEXT_44 = {
    organization:
        'For security reasons your organization has been blocked as it have exceeded the maximum number of requests per minute that can originate from an organization.',
    account:
        'For security reasons your account has been blocked as you have exceeded the maximum number of requests per minute that can originate from one account.',
} as const;
const TEXT_43 =
    'For security reasons you have been blocked for some time as you have exceeded the maximum number of requests per minute.';
const TEXT_1070 =
    'You have reached the maximum number of in process requests allowed. Kindly try again after some time.';

/** The four limits of 429. Minute and day count answered requests; the abuse limit counts all of them [model]. */
export class RateLimiter {
    private recent: number[] = [];
    private attempts: number[] = [];
    private blockedUntil = 0;
    private day = '';
    private usedToday = 0;

    constructor(private readonly kernel: Kernel) {}

    /** Counts one request. @throws ApiError 43 for abuse; applies to every address. */
    countAttempt(): void {
        const now = this.kernel.clock();
        const limit = this.kernel.switches.get('abuse_limit');
        this.attempts = this.attempts.filter((at) => at > now - MINUTE);
        this.attempts.push(now);
        if (limit > 0 && this.attempts.length > limit) this.blockedUntil = now + HOUR_SECONDS * 1000;
        if (now < this.blockedUntil) {
            throw this.tooMany(43, TEXT_43, Math.ceil((this.blockedUntil - now) / 1000));
        }
    }

    /** Admits a request of the organisation. @throws ApiError 1070, 44 or 45. */
    admit(inFlight: number): void {
        const { switches } = this.kernel;
        const now = this.kernel.clock();
        this.rollDay();
        const most = switches.get('in_flight_limit');
        if (most > 0 && inFlight > most) throw this.tooMany(1070, TEXT_1070, 1);
        const perMinute = switches.get('minute_limit');
        this.recent = this.recent.filter((at) => at > now - MINUTE);
        if ((perMinute > 0 && this.recent.length >= perMinute) || switches.take('fail_429')) {
            const wait = this.recent.length > 0 ? Math.ceil((this.recent[0] + MINUTE - now) / 1000) : 60;
            throw this.tooMany(44, TEXT_44[switches.get('minute_limit_wording')], wait);
        }
        const daily = switches.get('daily_limit');
        if (daily > 0 && this.usedToday >= daily) throw this.tooMany(45, dailyText(daily), this.secondsToReset());
        this.recent.push(now);
        this.usedToday += 1;
    }

    /** The `X-Rate-Limit-*` headers: the day's allowance, what is left, seconds to midnight of the organisation. */
    headers(): Readonly<Record<string, string>> {
        this.rollDay();
        const limit = this.kernel.switches.get('daily_limit');
        if (limit <= 0) return {};
        return {
            'X-Rate-Limit-Limit': String(limit),
            'X-Rate-Limit-Remaining': String(Math.max(0, limit - this.usedToday)),
            'X-Rate-Limit-Reset': String(this.secondsToReset()),
        };
    }

    private rollDay(): void {
        const { switches, state } = this.kernel;
        const today = formatDate(this.kernel.clock(), state.organization.time_zone);
        if (today !== this.day) {
            this.day = today;
            this.usedToday = 0;
        }
        const remaining = switches.get('daily_remaining');
        if (remaining >= 0) {
            this.usedToday = Math.max(0, switches.get('daily_limit') - remaining);
            switches.set('daily_remaining', -1);
        }
    }

    private secondsToReset(): number {
        return secondsToMidnight(this.kernel.clock(), this.kernel.state.organization.time_zone);
    }

    private tooMany(code: 43 | 44 | 45 | 1070, message: string, retryAfter: number): ApiError {
        const policy = this.kernel.switches.get('retry_after');
        const named = policy === 'all' || (policy === '43' && code === 43);
        return new ApiError(429, code, message, named ? { 'Retry-After': String(retryAfter) } : {});
    }
}

function dailyText(limit: number): string {
    return `The API call for this organization has exceeded the maximum call rate limit of ${limit}.`;
}
