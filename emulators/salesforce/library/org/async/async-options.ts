import type { Runtime } from '../../../runtime';
import { definePlatformType } from '../../registry';

const maximumSignatureSize = 4_096;

/** System.QueueableDuplicateSignature */
export class DuplicateSignature {
    readonly typeName = 'System.QueueableDuplicateSignature';

    constructor(readonly text: string) {}

    toApexText(): string {
        return this.text;
    }
}

/** System.QueueableDuplicateSignature.Builder */
export class DuplicateSignatureBuilder {
    readonly typeName = 'System.QueueableDuplicateSignature.Builder';
    readonly parts: string[] = [];

    get size(): number {
        return this.parts.reduce((sum, part) => sum + part.length, 0);
    }

    add(rt: Runtime, kind: string, value: unknown): this {
        if (value === null) throw rt.exception('System.IllegalArgumentException', 'Signature value cannot be null');
        this.parts.push(`${kind}:${rt.toText(value)};`);
        if (this.size > maximumSignatureSize) {
            throw rt.exception('System.IllegalArgumentException', 'Queueable signature is too long');
        }
        return this;
    }
}

/** System.AsyncOptions */
export class AsyncOptionsValue {
    readonly typeName = 'System.AsyncOptions';
    duplicateSignature: DuplicateSignature | null = null;
    maximumQueueableStackDepth: number | null = null;
    minimumQueueableDelayInMinutes: number | null = null;
}

definePlatformType({
    name: 'System.QueueableDuplicateSignature',
    statics: { 'builder/0': () => new DuplicateSignatureBuilder() },
    methods: { 'tostring/0': (_rt, self: DuplicateSignature) => self.text },
    is: (value) => value instanceof DuplicateSignature,
});

definePlatformType({
    name: 'System.QueueableDuplicateSignature.Builder',
    constructors: { 0: () => new DuplicateSignatureBuilder() },
    methods: {
        'addid/1': (rt, self: DuplicateSignatureBuilder, value: string) => self.add(rt, 'id', value),
        'addinteger/1': (rt, self: DuplicateSignatureBuilder, value: number) => self.add(rt, 'integer', value),
        'addstring/1': (rt, self: DuplicateSignatureBuilder, value: string) => self.add(rt, 'string', value),
        'build/0': (_rt, self: DuplicateSignatureBuilder) => new DuplicateSignature(self.parts.join('')),
        'getsize/0': (_rt, self: DuplicateSignatureBuilder) => self.size,
        'getmaxsize/0': () => maximumSignatureSize,
        'getremainingsize/0': (_rt, self: DuplicateSignatureBuilder) => maximumSignatureSize - self.size,
    },
    is: (value) => value instanceof DuplicateSignatureBuilder,
});

definePlatformType({
    name: 'System.AsyncOptions',
    constructors: { 0: () => new AsyncOptionsValue() },
    properties: {
        duplicatesignature: {
            get: (_rt, self: AsyncOptionsValue) => self.duplicateSignature,
            set: (_rt, self: AsyncOptionsValue, value: DuplicateSignature | null) => {
                self.duplicateSignature = value;
            },
        },
        maximumqueueablestackdepth: {
            get: (_rt, self: AsyncOptionsValue) => self.maximumQueueableStackDepth,
            set: (_rt, self: AsyncOptionsValue, value: number | null) => {
                self.maximumQueueableStackDepth = value;
            },
        },
        minimumqueueabledelayinminutes: {
            get: (_rt, self: AsyncOptionsValue) => self.minimumQueueableDelayInMinutes,
            set: (_rt, self: AsyncOptionsValue, value: number | null) => {
                self.minimumQueueableDelayInMinutes = value;
            },
        },
    },
    is: (value) => value instanceof AsyncOptionsValue,
});
