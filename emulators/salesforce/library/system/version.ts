import { rejectNulls } from '../arguments';
import { definePlatformType } from '../registry';

/** A value of System.Version. */
class ApexVersion {
    readonly typeName = 'System.Version';

    constructor(
        readonly major: number,
        readonly minor: number,
        readonly patch: number | null,
    ) {}

    /** The parts that are missing in one of two versions do not count. */
    compareTo(other: ApexVersion): number {
        const patch = this.patch === null || other.patch === null ? 0 : this.patch - other.patch;
        return Math.sign(this.major - other.major || this.minor - other.minor || patch);
    }

    toApexText(): string {
        return [this.major, this.minor, this.patch].filter((part) => part !== null).join('.');
    }

    equalsApex(_rt: unknown, other: unknown): boolean {
        return other instanceof ApexVersion && this.toApexText() === other.toApexText();
    }

    hashApex(): number {
        return (this.major * 31 + this.minor) * 31 + (this.patch ?? 0);
    }
}

definePlatformType({
    name: 'System.Version',
    is: (value) => value instanceof ApexVersion,
    constructors: {
        '2': (_rt, _type, major: number, minor: number) => new ApexVersion(major, minor, null),
        '3': (_rt, _type, major: number, minor: number, patch: number) => new ApexVersion(major, minor, patch),
    },
    methods: rejectNulls({
        'compareto/1': (_rt, self: ApexVersion, other: ApexVersion) => self.compareTo(other),
        'major/0': (_rt, self: ApexVersion) => self.major,
        'minor/0': (_rt, self: ApexVersion) => self.minor,
        'patch/0': (_rt, self: ApexVersion) => self.patch,
    }),
});
