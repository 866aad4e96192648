import { ApexDouble } from '../../runtime/values/apex-double';
import { rejectNulls } from '../arguments';
import type { ApexDecimal } from '../decimal';
import { definePlatformType } from '../registry';

/** A value of System.Location; geolocation fields hold them too. */
export class ApexLocation {
    readonly typeName = 'System.Location';

    /** Degrees. */
    constructor(
        readonly latitude: number,
        readonly longitude: number,
    ) {}

    toApexText(): string {
        return `System.Location[getLatitude=${this.latitude};getLongitude=${this.longitude};]`;
    }

    equalsApex(_rt: unknown, other: unknown): boolean {
        return other instanceof ApexLocation && other.latitude === this.latitude && other.longitude === this.longitude;
    }

    hashApex(): number {
        return (this.latitude * 1e5 + this.longitude) | 0;
    }
}

/** Mean radius of the earth, by unit (Apex Reference Guide, Location.getDistance: `mi` or `km`). */
const RADIUS: Readonly<Record<string, number>> = { km: 6371.0088, mi: 3958.7613 };

/** By the haversine formula. */
function distance(from: ApexLocation, to: ApexLocation, unit: string): ApexDouble {
    const radians = (degrees: number): number => (degrees * Math.PI) / 180;
    const half = (a: number, b: number): number => Math.sin(radians(b - a) / 2) ** 2;
    const chord =
        half(from.latitude, to.latitude) +
        Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * half(from.longitude, to.longitude);
    return new ApexDouble(2 * (RADIUS[unit.toLowerCase()] ?? Number.NaN) * Math.asin(Math.sqrt(chord)));
}

definePlatformType({
    name: 'System.Location',
    is: (value) => value instanceof ApexLocation,
    statics: rejectNulls({
        'getdistance/3': (_rt, from: ApexLocation, to: ApexLocation, unit: string) => distance(from, to, unit),
        'newinstance/2': (_rt, latitude: ApexDecimal, longitude: ApexDecimal) =>
            new ApexLocation(latitude.doubleValue(), longitude.doubleValue()),
    }),
    methods: rejectNulls({
        'getdistance/2': (_rt, self: ApexLocation, to: ApexLocation, unit: string) => distance(self, to, unit),
        'getlatitude/0': (_rt, self: ApexLocation) => new ApexDouble(self.latitude),
        'getlongitude/0': (_rt, self: ApexLocation) => new ApexDouble(self.longitude),
    }),
    properties: {
        latitude: { get: (_rt, self: ApexLocation) => new ApexDouble(self.latitude) },
        longitude: { get: (_rt, self: ApexLocation) => new ApexDouble(self.longitude) },
    },
});
