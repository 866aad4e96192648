import { LightningElement, api } from 'lwc';
import { fill, labels } from 'c/labels';
import { momentText } from 'c/money';
const LOOKS = {
    queued: {
        title: labels.State_Queued,
        icon: 'utility:clock',
        variant: '',
        theme: 'info',
        who: labels.State_May_Leave,
    },
    retrying: {
        title: labels.State_Retrying,
        icon: 'utility:refresh',
        variant: 'warning',
        theme: 'warning',
        who: labels.State_May_Leave,
    },
    blocked: {
        title: labels.State_Blocked,
        icon: 'utility:lock',
        variant: 'error',
        theme: 'error',
        who: labels.State_Who_Admin,
    },
    needs_person: {
        title: labels.State_Needs_Person,
        icon: 'utility:user',
        variant: 'error',
        theme: 'error',
        who: labels.State_Who_You,
    },
    approval: {
        title: labels.State_Needs_Person,
        icon: 'utility:approval',
        variant: 'warning',
        theme: 'warning',
        who: labels.State_Who_Finance,
    },
};
/** Where an invoice under way stands: what happens, why, when it goes on, what to do and who can do it. */
export default class IntentState extends LightningElement {
    /** queued, retrying, blocked, needs_person or approval. */
    @api
    phase = 'queued';
    @api
    message = '';
    @api
    remedy = '';
    /** ISO 8601, or null. */
    @api
    retryAt = null;
    get look() {
        return LOOKS[this.phase] ?? LOOKS['queued'];
    }
    get boxClass() {
        return `box box_${this.look.theme}`;
    }
    get role() {
        return this.look.theme === 'info' ? 'status' : 'alert';
    }
    get nextTry() {
        return this.phase === 'retrying' && this.retryAt
            ? fill(labels.State_Next_Try, momentText(this.retryAt, new Date()))
            : '';
    }
}
