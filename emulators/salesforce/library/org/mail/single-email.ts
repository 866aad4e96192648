import type { SentEmail } from '../../../org/mailbox';
import { ApexList } from '../../collections';
import { definePlatformType, type PlatformMethod, type PlatformProperty } from '../../registry';

/** Messaging.SingleEmailMessage: every property is kept as it was set. */
export class SingleEmail {
    readonly typeName = 'Messaging.SingleEmailMessage';
    /** By lower-case property name. */
    readonly values = new Map<string, unknown>();

    recipients(): readonly string[] {
        return [...this.list('toaddresses'), ...this.list('ccaddresses'), ...this.list('bccaddresses')];
    }

    toSentEmail(at: number): SentEmail {
        const text = (name: string): string | null => (this.values.get(name) as string | null | undefined) ?? null;
        return {
            at,
            to: this.list('toaddresses'),
            cc: this.list('ccaddresses'),
            bcc: this.list('bccaddresses'),
            subject: text('subject'),
            plainTextBody: text('plaintextbody'),
            htmlBody: text('htmlbody'),
        };
    }

    private list(name: string): readonly string[] {
        const value = this.values.get(name);
        return value instanceof ApexList ? (value.items as string[]) : [];
    }
}

const names = [
    'bccaddresses',
    'ccaddresses',
    'charset',
    'entityattachments',
    'fileattachments',
    'htmlbody',
    'inreplyto',
    'optoutpolicy',
    'orgwideemailaddressid',
    'plaintextbody',
    'references',
    'replyto',
    'saveasactivity',
    'senderdisplayname',
    'subject',
    'targetobjectid',
    'templateid',
    'templatename',
    'toaddresses',
    'treatbodiesastemplate',
    'treattargetobjectasrecipient',
    'unsubscribecomment',
    'unsubscribeonclick',
    'usesignature',
    'whatid',
];

const get =
    (name: string): PlatformMethod =>
    (_rt, self: SingleEmail) =>
        self.values.get(name) ?? null;
const set =
    (name: string): PlatformMethod =>
    (_rt, self: SingleEmail, value: unknown) =>
        void self.values.set(name, value);

const methods: Record<string, PlatformMethod> = {};
const properties: Record<string, PlatformProperty> = {};
for (const name of names) {
    methods[`get${name}/0`] = get(name);
    methods[`set${name}/1`] = set(name);
    methods[`is${name}/0`] = get(name);
    properties[name] = { get: get(name), set: set(name) };
}

definePlatformType({
    name: 'Messaging.SingleEmailMessage',
    constructors: { 0: () => new SingleEmail() },
    methods,
    properties,
    is: (value) => value instanceof SingleEmail,
});
