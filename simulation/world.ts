import {
    createManualClock,
    createOrg,
    createSeededRandom,
    type ApexReply,
    type ManualClock,
    type Org,
    type RestReply,
    type WaitPoint,
    type WorkReport,
} from '../emulators/salesforce';
import type { OrgFeature } from '../emulators/salesforce/metadata';
import { createBooks, postSeed, type Books, type SwitchSettings, type WebhookDelivery } from '../emulators/zoho-books';
import { DEMO_BOOKS } from '../scripts/demo/books';
import { connectWebhooks } from './connect-webhooks';
import { setUp } from '../scripts/demo/set-up';
import { BooksDesk } from './books-desk';
import { compilePackage, type Project } from './compile-package';
import { Deals } from './deals';
import type { AccountPanel, InvoicePanel, InvoicePreview } from 'bookbridge/views';
import { checkWords } from './plain-words';
import { readRows, type Row } from './records';
import { ZohoNetwork } from './zoho-network';

/** Who takes part. `guest` is whom webhooks arrive as. */
export const USERS = {
    riley: 'riley@demo.bookbridge.example',
    fiona: 'fiona@demo.bookbridge.example',
    alex: 'alex@demo.bookbridge.example',
    bridge: 'bridge@demo.bookbridge.example',
    guest: 'guest@demo.bookbridge.example',
} as const;

export type Person = keyof typeof USERS;

export interface WorldOptions {
    /** Decides every random choice in both systems. Default 1. */
    readonly seed?: number;
    readonly switches?: SwitchSettings;
    /** Currency of the Salesforce org. Default EUR. */
    readonly currency?: string;
    /** Currency of the books. Default EUR. */
    readonly booksCurrency?: string;
    /** What is deployed. Default: the package alone. */
    readonly project?: Project;
    /** What the org has beside the usual. */
    readonly features?: readonly OrgFeature[];
    /** Receives what Apex debugs. */
    readonly onDebug?: (line: string) => void;
    /** Whether Zoho Books tells Salesforce of changes. Default true. */
    readonly webhooks?: boolean;
    /** Makes what both companies had before they were connected. */
    readonly beforeConnecting?: (world: World) => void;
}

export interface ClickOptions {
    /** Create and send; default: a draft. */
    readonly send?: boolean;
    /** Hash of the preview that was seen; default: a preview is opened first. */
    readonly hash?: string;
}

/** A Wednesday morning in Berlin. */
export const MORNING = Date.parse('2026-06-10T07:00:00Z');
const WEBHOOK_SECRET = '5d41402abc4b2a76b9719d911017c592a1b2c3d4';

/** Pieces of work at one moment that no story needs: more means that jobs start each other without time passing. */
const MOST_AT_ONCE = 5000;

/** A page's call was refused; `message` is what the user reads. */
export class Refused extends Error {}

/** The process that ran the org's work is gone, in the middle of it. */
export class WorkerGone extends Error {}

/** Of a paid plan of Zoho Books: every list is then read as often as the schedule runs, customers every hour. */
const CALLS_A_DAY = 10_000;

/** A Salesforce org with the package and a Zoho Books organisation, connected, in one process under one clock that stands still. */
export class World {
    readonly clock: ManualClock = createManualClock(MORNING);
    readonly books: BooksDesk;
    readonly network: ZohoNetwork;
    readonly org: Org;
    readonly deals: Deals;
    /** Background work that ended with an exception; stories that expect one take it out. */
    readonly failures: WorkReport[] = [];
    /** Receives every piece of the org's work that ran. */
    onWork: ((report: WorkReport) => void) | null = null;
    /** Webhook deliveries that were made, with the org's answer. */
    readonly deliveries: { readonly delivery: WebhookDelivery; readonly status: number }[] = [];
    /** Called where a transaction of the org waits with nothing uncommitted; may run others inside it. */
    onWait: ((point: WaitPoint) => void) | null = null;

    constructor(options: WorldOptions = {}) {
        const random = createSeededRandom(options.seed ?? 1);
        const switches = { daily_limit: CALLS_A_DAY, ...options.switches };
        const books = createBooks({ clock: () => this.clock.now(), random: random.next, switches });
        const organization = { currency_code: options.booksCurrency ?? 'EUR' };
        postSeed(books, { ...DEMO_BOOKS, organization });
        this.books = new BooksDesk(books);
        this.network = new ZohoNetwork(books, this.clock);
        this.org = createOrg({
            ...compilePackage(options.project, options.features),
            clock: this.clock,
            random: createSeededRandom((options.seed ?? 1) + 1),
            network: this.network,
            onDebug: options.onDebug,
            currency: options.currency ?? 'EUR',
            timeZone: 'Europe/Berlin',
            interleave: (_org, point) => this.onWait?.(point),
        });
        this.deals = new Deals(this.org);
        options.beforeConnecting?.(this);
        this.connect(books, options.webhooks ?? true);
    }

    private connect(books: Books, webhooks: boolean): void {
        const { clientId, clientSecret, refreshToken } = books.credentials;
        for (const secret of [clientSecret, refreshToken, WEBHOOK_SECRET]) this.network.secrets.add(secret);
        setUp(this.org, {
            organizationId: books.state.organization.organization_id,
            clientId,
            clientSecret,
            refreshToken,
            booksUrl: 'https://books.zoho.eu',
            webhookSecret: WEBHOOK_SECRET,
        });
        if (webhooks) connectWebhooks(this.books, WEBHOOK_SECRET);
        this.advance(1);
    }

    // ---- what people do in Salesforce

    preview(person: Person, deal: string): InvoicePreview {
        return this.invoke(person, 'InvoicePanelController.previewInvoice', { recordId: deal });
    }

    /** Opens the preview and presses the button. @throws Refused with what the user reads when the page is refused */
    click(person: Person, _button: 'Create Invoice', deal: string, options: ClickOptions = {}): InvoicePanel {
        const previewHash = options.hash ?? this.preview(person, deal).hash ?? null;
        const parameters = { recordId: deal, previewHash, ending: options.send === true ? 'send' : 'draft' };
        return this.invoke(person, 'InvoicePanelController.createInvoice', parameters);
    }

    panel(person: Person, recordId: string): InvoicePanel {
        return this.invoke(person, 'InvoicePanelController.getPanel', { recordId });
    }

    accountPanel(person: Person, accountId: string): AccountPanel {
        return this.invoke(person, 'AccountPanelController.getPanel', { accountId });
    }

    /** Presses Refresh on the panel of a deal. */
    refresh(person: Person, recordId: string): InvoicePanel {
        return this.invoke(person, 'InvoicePanelController.refresh', { recordId });
    }

    /** An @AuraEnabled call. Whatever a user could read of the answer is checked to be in words for people. */
    invoke<T>(person: Person, target: string, parameters: Readonly<Record<string, unknown>>): T {
        const reply: ApexReply = this.org.invokeApex(USERS[person], target, parameters);
        if (!reply.ok) {
            checkWords(target, { message: reply.error.body.message });
            throw new Refused(reply.error.body.message);
        }
        checkWords(target, reply.data);
        return reply.data as T;
    }

    /** Enters another refresh token for the integration identity, as an admin would; null enters the one that works. */
    setRefreshToken(token: string | null): void {
        const { clientId, clientSecret, refreshToken } = this.books.books.credentials;
        this.org.setCredential('Zoho_Books', 'Sync', { clientId, clientSecret, refreshToken: token ?? refreshToken });
    }

    /** A web request to the org's site, as Zoho makes it. */
    post(path: string, headers: Readonly<Record<string, string>>, body: string): RestReply {
        return this.org.rest(USERS.guest, { method: 'POST', path, headers, body });
    }

    // ---- time

    /** Runs everything that is due now, and what that causes, in both systems. */
    settle(): void {
        let count = 0;
        for (let ran = true; ran;) {
            const delivered = this.deliverWebhooks();
            ran = this.step() || delivered > 0;
            count += 1;
            if (count > MOST_AT_ONCE) throw new Error(`Work never ends at ${new Date(this.clock.now()).toISOString()}`);
        }
    }

    /** Runs one piece of the org's work that is due. False when there is none. */
    step(): boolean {
        try {
            const report = this.org.runNextWork();
            if (report?.failure !== undefined) this.failures.push(report);
            if (report) this.onWork?.(report);
            return report !== null;
        } catch (gone) {
            if (!(gone instanceof WorkerGone)) throw gone;
            return true;
        }
    }

    /** Moves the clock, stopping wherever something is due. */
    advance(minutes: number): void {
        const target = this.clock.now() + minutes * 60_000;
        this.settle();
        for (let due = this.nextDue(); due !== null && due <= target; due = this.nextDue()) {
            this.clock.set(Math.max(due, this.clock.now()));
            this.settle();
        }
        this.clock.set(Math.max(target, this.clock.now()));
        this.settle();
    }

    private nextDue(): number | null {
        const due = [this.org.nextDueTime() ?? Infinity, this.books.books.webhooks.nextDue() ?? Infinity];
        const first = Math.min(...due);
        return first === Infinity ? null : first;
    }

    private deliverWebhooks(): number {
        const due = this.books.books.drainWebhooks();
        for (const delivery of due) {
            const url = new URL(delivery.url);
            const reply = this.post(url.pathname + url.search, delivery.headers, delivery.body);
            this.deliveries.push({ delivery, status: reply.status });
            const response = new TextDecoder().decode(reply.body);
            this.books.books.finishWebhook(delivery.history_id, { status: reply.status, response });
        }
        return due.length;
    }

    // ---- looking inside

    rows(objectName: string): readonly Row[] {
        return readRows(this.org, objectName);
    }

    /** The one row whose field has the value. @throws Error when there is none, or more than one */
    row(objectName: string, field: string, value: unknown): Row {
        const found = this.rows(objectName).filter((row) => row[field] === value);
        if (found.length !== 1)
            throw new Error(`${found.length} rows of ${objectName} with ${field} = ${String(value)}`);
        return found[0];
    }

    /** Requests to Zoho Books that `work` and what it causes now make, as `METHOD /path`. */
    callsDuring(work: () => void): readonly string[] {
        const before = this.network.calls.length;
        work();
        return this.network.lines(before);
    }
}
