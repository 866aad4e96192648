import { LightningElement } from 'lwc';
import getView from '@salesforce/apex/WebhookSetup.getView';
import setUpWebhooks from '@salesforce/apex/WebhookSetup.setUp';
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
    labels = labels;
    view = null;
    siteUrl = '';
    isBusy = false;
    isWaiting = false;
    failure = '';
    live = new LivePanel(
        () => this.load(),
        () => this.isWaiting || this.view?.step === 'asked',
    );
    connectedCallback() {
        void this.load().then(() => this.live.watch());
    }
    disconnectedCallback() {
        this.live.stop();
    }
    get stepText() {
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
    get isByHand() {
        return this.view?.step === 'partly';
    }
    get hasAddress() {
        return this.view?.address !== undefined;
    }
    get waitingText() {
        return this.isWaiting ? labels.Webhook_Waiting : '';
    }
    get kinds() {
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
    onSite(event) {
        this.siteUrl = event.detail.value;
    }
    async onSetUp() {
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
    onWait() {
        this.isWaiting = true;
        this.live.watch();
    }
    async load() {
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
    newest() {
        return (this.view?.kinds ?? []).map(({ receivedAt }) => receivedAt ?? '').join();
    }
}
