import { LightningElement } from 'lwc';
import canExportLog from '@salesforce/apex/Inbox.canExportLog';
import getGroups from '@salesforce/apex/Inbox.getGroups';
import takeOver from '@salesforce/apex/Inbox.takeOver';
import logPage from '@salesforce/apex/LogExport.page';
import { failureText } from 'c/failure';
import { LivePanel } from 'c/livePanel';
import { workLabels as labels } from 'c/workLabels';
/** Milliseconds for which the page follows what it has set going. */
const FOLLOW = 30000;
/** Everything that has stopped, by cause, with how much money it blocks, what to do, and the way to try it again. */
export default class FixItInbox extends LightningElement {
    labels = labels;
    groups = [];
    isLoading = true;
    mayExport = false;
    isBusy = false;
    failure = '';
    news = '';
    followUntil = 0;
    live = new LivePanel(
        () => this.load(),
        () => Date.now() < this.followUntil,
    );
    connectedCallback() {
        void this.load();
    }
    disconnectedCallback() {
        this.live.stop();
    }
    get isShown() {
        return !this.isLoading && this.failure === '';
    }
    get isEmpty() {
        return this.isShown && this.groups.length === 0;
    }
    async onChanged(event) {
        this.news = event.detail;
        this.followUntil = Date.now() + FOLLOW;
        await this.load();
        this.live.watch();
    }
    async onTakeOver() {
        this.isBusy = true;
        try {
            await takeOver();
            this.news = labels.Inbox_Took_Over;
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isBusy = false;
        }
    }
    async onExportLog() {
        this.isBusy = true;
        try {
            save(await readLog(new Date()), 'log.csv');
            this.news = labels.Inbox_Exported_Log;
        } catch (error) {
            this.news = failureText(error);
        } finally {
            this.isBusy = false;
        }
    }
    async load() {
        try {
            [this.groups, this.mayExport] = await Promise.all([getGroups(), canExportLog()]);
            this.failure = '';
            await Promise.all([...this.template.querySelectorAll('c-inbox-cause')].map((cause) => refresh(cause)));
        } catch (error) {
            this.failure = failureText(error);
        } finally {
            this.isLoading = false;
        }
    }
}
/** The pages of the log up to a moment, one after the other. */
async function readLog(moment) {
    const texts = [];
    let after = null;
    do {
        const page = await logPage({ since: null, until: moment.toISOString(), correlationId: null, after });
        texts.push(page.text);
        after = page.next ?? null;
    } while (after !== null);
    return texts;
}
/** Offers texts as one file. Plain text, since Lightning Web Security knows that type; the name says what it is. */
function save(texts, name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([...texts], { type: 'text/plain' }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
}
function refresh(cause) {
    return cause.refresh();
}
