import { get } from 'shell/orgApi';
import { onRefresh } from 'shell/refreshBus';

interface WireValue {
    readonly data: unknown;
    readonly error: unknown;
}

type Emit = (value: WireValue) => void;
export type Config = Readonly<Record<string, unknown>>;

/**
 * A wire adapter that reads one address and reads it again when its records change.
 * @param addressOf undefined while the parameters are incomplete
 */
export function createReader(
    addressOf: (config: Config) => string | undefined,
    concerns: (config: Config, recordIds: readonly string[]) => boolean = () => false,
): new (emit: Emit) => { connect(): void; update(config: Config): void; disconnect(): void } {
    return class {
        private config: Config = {};
        private stop: (() => void) | undefined;
        private turn = 0;

        constructor(private readonly emit: Emit) {
            emit({ data: undefined, error: undefined });
        }

        connect(): void {
            this.stop = onRefresh((ids) => (ids === null || concerns(this.config, ids)) && void this.read());
            void this.read();
        }

        update(config: Config): void {
            this.config = config;
            void this.read();
        }

        disconnect(): void {
            this.stop?.();
            this.stop = undefined;
        }

        private async read(): Promise<void> {
            const address = this.stop && addressOf(this.config);
            if (!address) return;
            const turn = ++this.turn;
            const value = await get(address).then(
                (data) => ({ data, error: undefined }),
                (error: unknown) => ({ data: undefined, error }),
            );
            if (turn === this.turn && this.stop) this.emit(value);
        }
    };
}
