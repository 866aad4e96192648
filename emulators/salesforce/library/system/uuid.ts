import type { Runtime } from '../../runtime/runtime';
import { rejectNulls } from '../arguments';
import { defineJsonForm } from '../json/json-forms';
import { definePlatformType } from '../registry';
import { randomSource } from '../runtime-context';
import { hashText } from './string-search';

/** A value of System.UUID. */
class ApexUuid {
    readonly typeName = 'System.UUID';

    /** @param text lower case, with hyphens */
    constructor(readonly text: string) {}

    toApexText(): string {
        return this.text;
    }

    equalsApex(_rt: unknown, other: unknown): boolean {
        return other instanceof ApexUuid && other.text === this.text;
    }

    hashApex(): number {
        return hashText(this.text);
    }
}

/** Version 4 (random), after RFC 9562. */
function randomUuid(rt: Runtime): ApexUuid {
    const bytes = Buffer.from(randomSource(rt).bytes(16));
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return new ApexUuid(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}

function fromString(rt: Runtime, text: string): ApexUuid {
    const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
    if (!isUuid) throw rt.exception('System.IllegalArgumentException', `Invalid UUID string: ${text}`);
    return new ApexUuid(text.toLowerCase());
}

definePlatformType({
    name: 'System.UUID',
    is: (value) => value instanceof ApexUuid,
    statics: rejectNulls({ 'fromstring/1': fromString, 'randomuuid/0': randomUuid }),
    methods: {
        'equals/1': (rt, self: ApexUuid, other: unknown) => self.equalsApex(rt, other),
        'hashcode/0': (_rt, self: ApexUuid) => self.hashApex(),
        'tostring/0': (_rt, self: ApexUuid) => self.text,
    },
});

defineJsonForm('System.UUID', { write: (_rt, value: ApexUuid) => value.text });
