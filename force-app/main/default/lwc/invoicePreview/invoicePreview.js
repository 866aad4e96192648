import { LightningElement, api } from 'lwc';
import enableCurrency from '@salesforce/apex/MoneySetupController.enableCurrency';
import chooseCustomer from '@salesforce/apex/InvoicePanelController.chooseCustomer';
import previewUpdate from '@salesforce/apex/InvoiceActionController.previewUpdate';
import updateDraft from '@salesforce/apex/InvoiceActionController.updateDraft';
import createInvoice from '@salesforce/apex/InvoicePanelController.createInvoice';
import previewInvoice from '@salesforce/apex/InvoicePanelController.previewInvoice';
import { fill, labels } from 'c/labels';
import { moneyText } from 'c/money';
import { workLabels } from 'c/workLabels';
const MATCH_TEXT = {
    linked: labels.Preview_Match_Linked,
    found: labels.Preview_Match_Found,
    create: labels.Preview_Match_Create,
    ambiguous: labels.Preview_Match_Ambiguous,
};
const LOAD_FAILED = {
    severity: 'error',
    code: 'load-failed',
    message: labels.Panel_Failed,
    remedy: labels.Panel_Failed_Remedy,
};
/** Milliseconds between two looks for a currency that is being enabled, and how many there are. */
const LOOK_AGAIN = 2000;
const MOST_LOOKS = 15;
/** What the invoice will be, to the cent, and what would stop it. Fires `created` with the panel, or `cancel`. */
export default class InvoicePreview extends LightningElement {
    /** The draft that is to be brought in line with its deal; null for a new invoice. Set before the record id. */
    @api
    invoiceKey = null;
    labels = labels;
    workLabels = workLabels;
    preview = null;
    problems = [];
    isBusy = true;
    /** Code of the currency that is being enabled. */
    awaited = '';
    looks = 0;
    forRecord = null;
    /** What of the deal is billed, as the server reads it; null: all that is left. */
    wish = null;
    /** A quick action gets its record id only after it was connected. */
    @api
    get recordId() {
        return this.forRecord;
    }
    set recordId(value) {
        this.forRecord = value;
        if (value != null) void this.load();
    }
    get awaitedText() {
        return this.awaited === '' ? '' : fill(labels.Problem_Enabling_Currency, this.awaited);
    }
    get hasErrors() {
        return this.problems.some(({ severity }) => severity === 'error');
    }
    get isNew() {
        return this.invoiceKey === null;
    }
    /** A draft is worked out as the part that it was; what is billed can be chosen for a new invoice only. */
    get canChoosePart() {
        return this.isNew;
    }
    get isUpToDate() {
        return this.preview?.isUpToDate === true && !this.isBusy;
    }
    get cannotCreate() {
        return this.isBusy || this.hasErrors || !this.preview?.canCreate || this.preview.existing != null;
    }
    get cannotSend() {
        return this.cannotCreate || !this.preview?.canSend;
    }
    get draftLabel() {
        const total = this.preview === null ? '' : moneyText(this.preview.total, this.preview.currencyCode);
        return fill(this.isNew ? labels.Preview_Create_Draft : workLabels.Invoice_Update_Button, total);
    }
    get matchText() {
        return this.preview?.customer ? MATCH_TEXT[this.preview.customer.match] : '';
    }
    get matchIcon() {
        return this.preview?.customer?.match === 'create' ? 'utility:new' : 'utility:link';
    }
    get todayText() {
        return fill(labels.Preview_Today_In, this.preview?.timeZone ?? '');
    }
    get termsText() {
        return fill(labels.Preview_Terms, this.preview?.paymentTermsDays ?? 0);
    }
    get lines() {
        return (this.preview?.lines ?? []).map((line) => ({
            ...line,
            discountText: this.discountText(line),
            taxText: line.taxName ?? '–',
        }));
    }
    get taxes() {
        return (this.preview?.taxes ?? []).map(({ name, percentage, amount }) => ({
            key: `${name}${percentage}`,
            name: percentage == null || name?.includes('%') ? name : `${name} ${percentage} %`,
            amount,
        }));
    }
    get baseText() {
        return fill(labels.Preview_Base_Total, this.preview?.exchangeRate ?? '');
    }
    get hasDiscount() {
        return (this.preview?.lineDiscountTotal ?? 0) !== 0;
    }
    get lineDiscount() {
        return -(this.preview.lineDiscountTotal ?? 0);
    }
    get documentDiscount() {
        return -(this.preview.discountTotal ?? 0);
    }
    get customerOptions() {
        return this.preview?.customer?.match === 'ambiguous' ? this.preview.customer.options : [];
    }
    onWish(event) {
        this.wish = event.detail;
        void this.load();
    }
    async onChooseCustomer(event) {
        this.isBusy = true;
        try {
            const currencyCode = this.preview.currencyCode ?? null;
            await chooseCustomer({ recordId: this.forRecord, zohoId: event.detail, currencyCode });
            await this.load();
        } catch {
            this.problems = [LOAD_FAILED];
            this.isBusy = false;
        }
    }
    async onAct(event) {
        const { subject } = event.detail;
        try {
            await enableCurrency({ currencyCode: subject });
            this.awaited = subject;
            this.looks = 0;
            await this.load();
        } catch {
            this.problems = [LOAD_FAILED];
        }
    }
    onCancel() {
        this.dispatchEvent(new CustomEvent('cancel'));
    }
    onCreateDraft() {
        void this.create('draft');
    }
    onCreateAndSend() {
        void this.create('send');
    }
    onHandOver() {
        void this.create('approval');
    }
    discountText(line) {
        if (line.discountPercent) return `${line.discountPercent} %`;
        return line.discountAmount ? moneyText(line.discountAmount, this.preview.currencyCode) : '–';
    }
    async load() {
        this.isBusy = true;
        try {
            const recordId = this.forRecord;
            const { invoiceKey, wish } = this;
            this.preview = await (invoiceKey === null
                ? previewInvoice({ recordId, wish })
                : previewUpdate({ recordId, invoiceKey }));
            this.problems = this.preview.problems;
        } catch {
            // The server has logged why; a person is told what to do, never an exception's text.
            this.problems = [LOAD_FAILED];
        } finally {
            this.isBusy = false;
        }
        this.lookAgain();
    }
    /** Until the currency is there, or has not come for too long. */
    lookAgain() {
        const isMissing = this.problems.some(({ subject }) => subject != null && subject === this.awaited);
        this.looks += 1;
        if (!isMissing || this.looks > MOST_LOOKS) {
            this.awaited = '';
            return;
        }
        // eslint-disable-next-line @lwc/lwc/no-async-operation -- a worker answers; nothing tells a preview
        setTimeout(() => void this.load(), LOOK_AGAIN);
    }
    post(ending) {
        const { recordId, hash } = this.preview;
        const previewHash = hash ?? null;
        const { invoiceKey, wish } = this;
        return invoiceKey === null
            ? createInvoice({ recordId, previewHash, ending, wish })
            : updateDraft({ recordId, invoiceKey, previewHash });
    }
    async create(ending) {
        this.isBusy = true;
        try {
            const panel = await this.post(ending);
            if (panel.problems.length === 0) {
                this.dispatchEvent(new CustomEvent('created', { detail: panel }));
                return;
            }
            await this.load();
            this.problems = [...panel.problems, ...this.problems];
        } catch {
            this.problems = [LOAD_FAILED];
        } finally {
            this.isBusy = false;
        }
    }
}
