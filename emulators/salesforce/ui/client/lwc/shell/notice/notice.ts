import { api, LightningElement } from 'lwc';

/** A sentence in place of something that cannot be shown. */
export default class Notice extends LightningElement {
    @api heading = '';
    @api text: string | undefined;
    /** `error` or `info` */
    @api kind = 'info';

    get boxClass(): string {
        return `box ${this.kind}`;
    }

    get icon(): string {
        return this.kind === 'error' ? 'utility:error' : 'utility:info';
    }

    get iconVariant(): string {
        return this.kind === 'error' ? 'error' : '';
    }

    get role(): string {
        return this.kind === 'error' ? 'alert' : 'note';
    }
}
