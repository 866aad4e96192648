import { rejectNulls } from '../arguments';
import { definePlatformType } from '../registry';
import { ApexTime } from '../time';

definePlatformType({
    name: 'System.Time',
    is: (value) => value instanceof ApexTime,
    statics: rejectNulls({
        'newinstance/4': (_rt, hour: number, minute: number, second: number, ms: number) =>
            ApexTime.of(hour, minute, second, ms),
    }),
    methods: rejectNulls({
        'addhours/1': (_rt, self: ApexTime, hours: number) => new ApexTime(self.ms + hours * 3_600_000),
        'addmilliseconds/1': (_rt, self: ApexTime, ms: number) => new ApexTime(self.ms + ms),
        'addminutes/1': (_rt, self: ApexTime, minutes: number) => new ApexTime(self.ms + minutes * 60_000),
        'addseconds/1': (_rt, self: ApexTime, seconds: number) => new ApexTime(self.ms + seconds * 1000),
        'hour/0': (_rt, self: ApexTime) => self.hour,
        'millisecond/0': (_rt, self: ApexTime) => self.millisecond,
        'minute/0': (_rt, self: ApexTime) => self.minute,
        'second/0': (_rt, self: ApexTime) => self.second,
    }),
});
