export const CloseScreenEventName = 'lightning__actionsclosescreen';

/** Closes the window of the quick action it comes from. */
export class CloseActionScreenEvent extends CustomEvent<undefined> {
    constructor() {
        super(CloseScreenEventName, { composed: true, cancelable: true, bubbles: true });
    }
}
