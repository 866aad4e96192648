/** One e-mail that Apex sent; the emulator delivers none, it keeps them. */
export interface SentEmail {
    readonly at: number;
    readonly to: readonly string[];
    readonly cc: readonly string[];
    readonly bcc: readonly string[];
    readonly subject: string | null;
    readonly plainTextBody: string | null;
    readonly htmlBody: string | null;
}

/** One bell or mobile notification that Apex sent; kept as a mail is. */
export interface SentNotification {
    readonly at: number;
    readonly typeId: string;
    /** Users, groups and queues. */
    readonly recipients: readonly string[];
    readonly title: string;
    readonly body: string;
    readonly senderId: string | null;
    readonly targetId: string | null;
    /** JSON of a page reference. */
    readonly targetPageRef: string | null;
}

export class Mailbox {
    readonly sent: SentEmail[] = [];
    readonly notifications: SentNotification[] = [];
}
