import { LightningElement } from 'lwc';
import getView from '@salesforce/apex/WebhookSetup.getView';
import setUpWebhooks from '@salesforce/apex/WebhookSetup.setUp';
import type { WebhookView } from 'bookbridge/views';
import { listTerm } from 'c/bookTerms';
import { failureText } from 'c/failure';
import { LivePanel } from 'c/livePanel';
import { momentText } from 'c/money';
import { webhookLabels as labels } from 'c/webhookLabels';

/**
 * Sets webhooks up: makes them in Zoho Books where that is possible, shows the exact values for the rest, and when the
 * last one of each kind came in.
 */
export default class WebhookSetup extends LightningElement {
    readonly labels = labels;
    view: WebhookView | null = null;
    siteUrl = '';
    isBusy = false;
    isWaiting = false;
    failure = '';
    private readonly live = new LivePanel(
        () => this.load(),
        () => this.isWaiting || this.view?.step === 'asked',
    );

    override connectedCallback(): void {
        void this.load().then(() => this.live.watch());
    }

    override disconnectedCallback(): void {
        this.live.stop();
    }

    get stepText(): string {
        switch (this.view?.step) {
            case 'asked':
                return labels.Webhook_Asked;
            case 'made':
                return labels.Webhook_Made;
            case 'partly':
                return labels.Webhook_Partly;
            default:
                return labels.Webhook_Without;
        }
    }

    /** What has to be done by hand, with the exact values. */
    get isByHand(): boolean {
        return this.view?.step === 'partly';
    }

    get hasAddress(): boolean {
        return this.view?.address !== undefined;
    }

    get waitingText(): string {
        return this.isWaiting ? labels.Webhook_Waiting : '';
    }

    get kinds(): readonly object[] {
        return (this.view?.kinds ?? []).map((kind) => ({
            module: kind.module,
            list: listTerm(kind.module),
            webhook: kind.hasWebhook ? labels.Webhook_There : labels.Webhook_Missing,
            rule: [kind.hasRule ? labels.Webhook_There : labels.Webhook_Missing, kind.problem]
                .filter(Boolean)
                .join(': '),
            received: kind.receivedAt ? momentText(kind.receivedAt, new Date()) : labels.Webhook_Never,
        }));
    }

    onSite(event: CustomEvent<{ readonly value: string }>): void {
        this.siteUrl = event.detail.value;
    }

    async onSetUp(): Promise<void> {
        this.isBusy = true;
        try {
            this.view = await setUpWebhooks({ siteUrl: this.siteUrl });
            this.failure = '';
            this.live.watch();
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isBusy = false;
        }
    }

    /** Waits for a webhook: somebody changes a record in Zoho Books, or presses its own test button. */
    onWait(): void {
        this.isWaiting = true;
        this.live.watch();
    }

    private async load(): Promise<void> {
        try {
            const before = this.newest();
            this.view = await getView();
            if (this.siteUrl === '') this.siteUrl = this.view.siteUrl ?? '';
            if (this.newest() !== before) this.isWaiting = false;
            this.failure = '';
        } catch (error) {
            this.failure = failureText(error);
        }
    }

    private newest(): string {
        return (this.view?.kinds ?? []).map(({ receivedAt }) => receivedAt ?? '').join();
    }
}
