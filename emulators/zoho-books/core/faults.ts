import { ApiError } from './api-error';
import type { SwitchBoard } from './switch-board';
import type { Random } from './protocol';

/** Plays the faults that the switches ask for. */
export class Faults {
    constructor(
        private readonly switches: SwitchBoard,
        private readonly random: Random,
    ) {}

    /** Fails the request before it does anything. @throws ApiError 500/1000. */
    before(method: string, path: string): void {
        if (!this.hits(method, path)) return;
        if (this.switches.take('fail_500') || this.chance(this.switches.get('fail_500_rate'))) {
            throw new ApiError(500, 1000, 'Internal error');
        }
    }

    /** True when the next request is to be refused as not authorised. */
    refusesToken(method: string, path: string): boolean {
        return this.hits(method, path) && this.switches.take('fail_401');
    }

    /** True when the answer to a finished write must get lost. */
    losesAnswer(method: string, path: string): boolean {
        if (method === 'GET' || !this.hits(method, path)) return false;
        return this.switches.take('lose_answers') || this.chance(this.switches.get('lose_answer_rate'));
    }

    /** Milliseconds before the answer is sent. */
    delay(): number {
        const jitter = this.switches.get('latency_jitter_ms');
        return this.switches.get('latency_ms') + (jitter > 0 ? Math.floor(this.random() * (jitter + 1)) : 0);
    }

    private chance(rate: number): boolean {
        return rate > 0 && this.random() < rate;
    }

    private hits(method: string, path: string): boolean {
        const only = this.switches.get('fault_only');
        if (only === '') return true;
        const [wantedMethod, prefix = ''] = only.split(/\s+/, 2);
        return (wantedMethod === '*' || wantedMethod === method) && path.startsWith(prefix);
    }
}
