import { LightningElement, api } from 'lwc';

/** Stands for lightning/modal, which sfdx-lwc-jest has no stub for. */
export default class LightningModal extends LightningElement {
    @api label;
    @api size;
    static open = jest.fn();
    @api close(result) {
        this.dispatchEvent(new CustomEvent('privateclose', { detail: result }));
    }
}
