/** Messages between the components of one page. Scopes are not told apart: every subscriber hears every message. */
interface Channel {
    readonly channelName: string;
}

type Handler = (message: unknown) => void;

export interface Subscription {
    readonly channel: string;
    readonly handler: Handler;
}

const subscriptions = new Set<Subscription>();

export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

export const createMessageContext = (): object => ({});
export const releaseMessageContext = (): void => undefined;

/** Wire adapter that hands a context to the component. */
export class MessageContext {
    constructor(emit: (value: object) => void) {
        emit(createMessageContext());
    }
    connect(): void {}
    update(): void {}
    disconnect(): void {}
}

export function publish(_context: object, channel: Channel, message: unknown): void {
    for (const subscription of [...subscriptions]) {
        if (subscription.channel === channel.channelName) subscription.handler(message);
    }
}

export function subscribe(_context: object, channel: Channel, handler: Handler): Subscription {
    const subscription = { channel: channel.channelName, handler };
    subscriptions.add(subscription);
    return subscription;
}

export function unsubscribe(subscription: Subscription): void {
    subscriptions.delete(subscription);
}
