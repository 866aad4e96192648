export class CloseActionScreenEvent extends CustomEvent {
    constructor() {
        super('lightning__actionsclosescreen', { composed: false, cancelable: true, bubbles: true });
    }
}
