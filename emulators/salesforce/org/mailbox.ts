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

export class Mailbox {
    readonly sent: SentEmail[] = [];
}
