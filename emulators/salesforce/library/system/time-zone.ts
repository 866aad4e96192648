import { rejectNulls } from '../arguments';
import type { ApexDatetime } from '../datetime';
import { definePlatformType } from '../registry';
import { isTimeZone, offsetAt, zoneName } from '../time-zone';

/** A value of System.TimeZone; UserInfo.getTimeZone makes them too. */
export class ApexTimeZone {
    readonly typeName = 'System.TimeZone';

    /** @param id IANA name; unknown ones count as GMT, as in Java */
    static of(id: string): ApexTimeZone {
        return new ApexTimeZone(isTimeZone(id) ? id : 'GMT');
    }

    private constructor(readonly id: string) {}

    toApexText(): string {
        return this.id;
    }

    equalsApex(_rt: unknown, other: unknown): boolean {
        return other instanceof ApexTimeZone && other.id === this.id;
    }

    hashApex(): number {
        return this.id.length;
    }
}

definePlatformType({
    name: 'System.TimeZone',
    is: (value) => value instanceof ApexTimeZone,
    statics: rejectNulls({ 'gettimezone/1': (_rt, id: string) => ApexTimeZone.of(id) }),
    methods: rejectNulls({
        'getdisplayname/0': (rt, self: ApexTimeZone) => zoneName(rt.clock.now(), self.id, 'long'),
        'getid/0': (_rt, self: ApexTimeZone) => self.id,
        'getoffset/1': (_rt, self: ApexTimeZone, at: ApexDatetime) => offsetAt(at.epoch, self.id),
        'tostring/0': (_rt, self: ApexTimeZone) => self.id,
    }),
});
