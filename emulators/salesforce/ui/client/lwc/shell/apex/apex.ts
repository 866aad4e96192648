import { post } from 'shell/orgApi';

interface WireValue {
    readonly data: unknown;
    readonly error: unknown;
}

type Emit = (value: WireValue) => void;
type Parameters = Readonly<Record<string, unknown>>;

/** Provisioned values by the adapter that made them, for refreshApex. */
const provisioned = new WeakMap<object, ApexAdapter>();

const call = (target: string, params: Parameters | undefined): Promise<unknown> =>
    post('/apex', { method: target, params: params ?? {} });

abstract class ApexAdapter {
    private config: Parameters | undefined;
    private connected = false;
    private turn = 0;

    constructor(
        private readonly emit: Emit,
        private readonly target: string,
    ) {
        emit({ data: undefined, error: undefined });
    }

    connect(): void {
        this.connected = true;
        void this.run();
    }

    update(config: Parameters): void {
        this.config = config;
        void this.run();
    }

    disconnect(): void {
        this.connected = false;
    }

    /** Calls again and hands the answer on; parameters that are undefined keep the wire waiting. */
    async run(): Promise<void> {
        const { config } = this;
        if (!this.connected || !config || Object.values(config).includes(undefined)) return;
        const turn = ++this.turn;
        const value = await call(this.target, config).then(
            (data) => ({ data, error: undefined }),
            (error: unknown) => ({ data: undefined, error }),
        );
        if (turn !== this.turn || !this.connected) return;
        provisioned.set(value, this);
        if (typeof value.data === 'object' && value.data) provisioned.set(value.data, this);
        this.emit(value);
    }
}

export interface ApexMethod {
    (params?: Parameters): Promise<unknown>;
    readonly adapter: new (emit: Emit) => ApexAdapter;
}

/** What `import method from '@salesforce/apex/Class.method'` gives: to be called, or to be wired. */
export function apexMethod(target: string): ApexMethod {
    const method = (params?: Parameters): Promise<unknown> => call(target, params);
    const adapter = class extends ApexAdapter {
        constructor(emit: Emit) {
            super(emit, target);
        }
    };
    return Object.assign(method, { adapter });
}

/** Fetches the wired value again. */
export function refreshApex(value: { readonly data?: unknown } | undefined): Promise<void> {
    if (!value) return Promise.resolve();
    const data = typeof value.data === 'object' && value.data ? value.data : undefined;
    const adapter = provisioned.get(value) ?? (data && provisioned.get(data));
    return adapter?.run() ?? Promise.resolve();
}

export function getSObjectValue(
    record: Parameters | undefined,
    field: string | { readonly fieldApiName: string },
): unknown {
    const path = typeof field === 'string' ? field.slice(field.indexOf('.') + 1) : field.fieldApiName;
    return path.split('.').reduce<unknown>((at, part) => (at as Parameters | undefined)?.[part], record);
}
