import type { Books } from '../core/books';
import { SWITCHES } from '../core/switch-table';

/** An answer of the emulator's own endpoints. */
export interface ControlAnswer {
    readonly status: number;
    readonly type: string;
    readonly body: string;
}

const json = (status: number, value: unknown): ControlAnswer => ({
    status,
    type: 'application/json;charset=UTF-8',
    body: JSON.stringify(value),
});

/** The endpoints below `/emulator` for tests and people: switches, request log, unknown list. Undefined: not ours. */
export function answerControl(books: Books, method: string, path: string, body: string): ControlAnswer | undefined {
    switch (`${method} ${path}`) {
        case 'GET /healthz':
            return json(200, { status: 'ok' });
        case 'GET /emulator/switches':
            return json(200, { switches: books.switches.all(), table: SWITCHES });
        case 'PUT /emulator/switches':
            return putSwitches(books, body);
        case 'GET /emulator/requests':
            return json(200, { requests: books.journal.requests() });
        case 'DELETE /emulator/requests':
            books.journal.clear();
            return json(200, { requests: [] });
        case 'GET /emulator/unknown':
            return json(200, { unknown: books.journal.unknownList() });
        case 'GET /emulator/deliveries':
            return json(200, { deliveries: [...books.state.deliveries.values()] });
        default:
            return undefined;
    }
}

/** Body: `{"name": value, …}`. Nothing is set when one of them is wrong. */
function putSwitches(books: Books, body: string): ControlAnswer {
    const before = books.switches.all();
    try {
        const wanted = JSON.parse(body) as Record<string, unknown>;
        for (const [name, value] of Object.entries(wanted)) books.switches.write(name, String(value));
    } catch (error) {
        for (const [name, value] of Object.entries(before)) books.switches.write(name, String(value));
        return json(400, { error: error instanceof Error ? error.message : String(error) });
    }
    return json(200, { switches: books.switches.all() });
}
