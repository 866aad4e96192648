import type { Runtime } from '../../runtime/runtime';
import type { ApexPattern } from './apex-pattern';
import type { JavaMatch } from './java-pattern';

type How = 'find' | 'matches' | 'lookingAt';

/** A value of System.Matcher: java.util.regex.Matcher over a region, with anchoring and opaque bounds. */
export class ApexMatcher {
    readonly typeName = 'System.Matcher';
    private region: readonly [number, number];
    private match: JavaMatch | undefined;
    /** Where the next find starts. */
    private next: number;
    /** Whether the last search looked at the end of the region; exact only for searches that failed or matched up to it. */
    hitEnd = false;

    constructor(
        private pattern: ApexPattern,
        private input: string,
    ) {
        this.region = [0, input.length];
        this.next = 0;
    }

    get currentPattern(): ApexPattern {
        return this.pattern;
    }

    get text(): string {
        return this.input;
    }

    get regionStart(): number {
        return this.region[0];
    }

    get regionEnd(): number {
        return this.region[1];
    }

    get groupCount(): number {
        return this.pattern.java.groupCount;
    }

    /** Forgets the last match; takes another text when one is given. */
    reset(input = this.input): this {
        this.input = input;
        return this.setRegion(0, input.length);
    }

    setRegion(start: number, end: number): this {
        this.region = [start, end];
        this.match = undefined;
        this.next = start;
        return this;
    }

    usePattern(pattern: ApexPattern): this {
        this.pattern = pattern;
        this.match = undefined;
        return this;
    }

    find(): boolean {
        const found = this.next <= this.regionEnd && this.run('find', this.next);
        if (!found) this.next = this.regionEnd + 1;
        return found;
    }

    /** Starts again at `from`. */
    findFrom(from: number): boolean {
        this.reset();
        this.next = from;
        return this.find();
    }

    matches(): boolean {
        return this.run('matches', this.regionStart);
    }

    lookingAt(): boolean {
        return this.run('lookingAt', this.regionStart);
    }

    /** Start and end of a group of the last match, undefined when it took no part. @throws System.StringException */
    span(rt: Runtime, group: number, unmatched = 'No match available'): readonly [number, number] | undefined {
        if (!this.match) throw rt.exception('System.StringException', unmatched);
        if (group < 0 || group > this.groupCount) throw rt.exception('System.StringException', `No group ${group}`);
        return this.match.spans[group];
    }

    /** The anchors see only the region, so it is matched as a text of its own. */
    private run(how: How, from: number): boolean {
        const [start, end] = this.region;
        const whole = start === 0 && end === this.input.length;
        const found = this.pattern.java.exec(whole ? this.input : this.input.slice(start, end), from - start, how);
        this.match = found && {
            spans: found.spans.map((span) => span && ([span[0] + start, span[1] + start] as const)),
        };
        const last = this.match?.spans[0];
        this.hitEnd = !last || last[1] === end;
        if (last) this.next = last[1] === last[0] ? last[1] + 1 : last[1];
        return last !== undefined;
    }
}
