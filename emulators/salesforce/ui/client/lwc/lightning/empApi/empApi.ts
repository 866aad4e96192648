/** Platform events in the browser, over server-sent events. */
interface Subscription {
    readonly id: string;
    readonly channel: string;
    readonly replayId: number;
}

type ErrorHandler = (error: unknown) => void;

const sources = new Map<string, EventSource>();
const errorHandlers = new Set<ErrorHandler>();
let lastId = 0;

/**
 * @param channel `/event/Order_Shipped__e`
 * @param replayId -1: new events; -2 and others: the stored events after it too
 */
export function subscribe(
    channel: string,
    replayId: number,
    onMessage: (message: unknown) => void,
): Promise<Subscription> {
    const source = new EventSource(`/events?channel=${encodeURIComponent(channel)}&replay=${replayId}`);
    const subscription = { id: `${channel}:${++lastId}`, channel, replayId };
    sources.set(subscription.id, source);
    source.addEventListener('platform', (event) => onMessage(JSON.parse((event as MessageEvent<string>).data)));
    return new Promise((resolve, reject) => {
        source.addEventListener('ready', () => resolve(subscription), { once: true });
        source.addEventListener('refused', (event) => {
            source.close();
            const error = {
                channel,
                error: (event as MessageEvent<string>).data,
                subscription: channel,
                successful: false,
            };
            for (const handler of errorHandlers) handler(error);
            reject(error);
        });
    });
}

export function unsubscribe(subscription: Subscription, onDone?: (answer: unknown) => void): Promise<unknown> {
    sources.get(subscription.id)?.close();
    sources.delete(subscription.id);
    const answer = { channel: '/meta/unsubscribe', subscription: subscription.channel, successful: true };
    onDone?.(answer);
    return Promise.resolve(answer);
}

export function onError(handler: ErrorHandler): Promise<void> {
    errorHandlers.add(handler);
    return Promise.resolve();
}

export const setDebugFlag = (_on: boolean): Promise<void> => Promise.resolve();
export const isEmpEnabled = (): Promise<boolean> => Promise.resolve(true);
