import { LightningElement, api } from 'lwc';
import { labels } from 'c/labels';

interface Look {
    readonly text: string;
    readonly icon: string;
    readonly theme: string;
}

const LOOKS: Readonly<Record<string, Look>> = {
    draft: { text: labels.Status_Draft, icon: 'utility:edit', theme: 'neutral' },
    sent: { text: labels.Status_Sent, icon: 'utility:send', theme: 'info' },
    viewed: { text: labels.Status_Sent, icon: 'utility:preview', theme: 'info' },
    partially_paid: { text: labels.Status_Partially_Paid, icon: 'utility:contract_payment', theme: 'warning' },
    paid: { text: labels.Status_Paid, icon: 'utility:success', theme: 'success' },
    overdue: { text: labels.Status_Overdue, icon: 'utility:warning', theme: 'error' },
    void: { text: labels.Status_Void, icon: 'utility:ban', theme: 'neutral' },
    deleted: { text: labels.Status_Deleted, icon: 'utility:delete', theme: 'neutral' },
};

/** An invoice's status as icon, colour and text; a status that nobody knew of is shown as Zoho wrote it. */
export default class StatusBadge extends LightningElement {
    @api status = '';

    get look(): Look {
        return LOOKS[this.status] ?? { text: this.status.replaceAll('_', ' '), icon: 'utility:info', theme: 'neutral' };
    }

    get badgeClass(): string {
        return `badge badge_${this.look.theme}`;
    }
}
