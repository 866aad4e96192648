import type { Books } from '../core/books';
import { html, type Html } from '../core/html';
import { SWITCHES, type SwitchSpec } from '../core/switch-table';
import { HOOK_ENTITIES } from '../resources/webhooks/webhooks';
import { badge, heading, table } from './format';

const SHOWN = 200;

export function webhooksView(books: Books): Html {
    const hooks = [...books.state.webhooks.values()].map(
        (hook) =>
            html`<tr>
                <td>${hook.webhook_name}</td>
                <td>${hook.entity}</td>
                <td>${hook.events.join(', ') || 'by workflow'}</td>
                <td><code>${hook.method} ${hook.url}</code></td>
                <td>${hook.secret === '' ? 'no' : 'yes'}</td>
            </tr>`,
    );
    const deliveries = [...books.state.deliveries.values()]
        .slice(-SHOWN)
        .reverse()
        .map(
            (one) =>
                html`<tr data-testid="delivery-row">
                    <td>${books.kernel.time(one.created_ms)}</td>
                    <td>${one.entity} ${one.event}</td>
                    <td><code>${one.method} ${one.url}</code></td>
                    <td>
                        ${badge(one.status)}
                        <span class="soft small">${one.response_status || ''} ${one.response.slice(0, 120)}</span>
                    </td>
                    <td>${one.attempts}</td>
                    <td>
                        <form data-action="resend">
                            <input type="hidden" name="history_id" value="${one.history_id}" /><button>Resend</button>
                        </form>
                    </td>
                </tr>`,
        );
    return html`${heading('Webhooks')}${table(['Name', 'Entity', 'Events', 'Address', 'Signed'], hooks, 'No webhook is defined.')}
        <form class="fields" data-action="add-webhook" data-testid="webhook-form">
            <label>Name <input name="webhook_name" required /></label>
            <label
                >Module
                <select name="entity">
                    ${HOOK_ENTITIES.map((entity) => html`<option>${entity}</option>`)}
                </select></label
            >
            <label>URL to notify <input name="url" required /></label>
            <label>Secret <input name="secret" /></label>
            <button>New webhook, called when a record is created, edited or deleted</button>
        </form>
        <h3>Deliveries</h3>
        ${table(['Time', 'Change', 'Request', 'Outcome', 'Attempts', ''], deliveries, 'Nothing has been delivered yet.')}`;
}

export function switchesView(books: Books): Html {
    const values = books.switches.all();
    const rows = Object.entries(SWITCHES as Readonly<Record<string, SwitchSpec>>).map(
        ([name, spec]) =>
            html`<tr>
                <td>
                    <code>${name}</code>
                    <div class="soft small">${spec.doc.replace(/`/g, '')}</div>
                </td>
                <td>${String(values[name]) === String(spec.value) ? '' : badge('changed')}</td>
                <td>
                    <form class="fields" data-action="set-switch">
                        <input type="hidden" name="name" value="${name}" />${control(name, spec, String(values[name]))}
                        <button>Set</button>
                    </form>
                </td>
            </tr>`,
    );
    return html`${heading('Switches')}${table(['Switch', '', 'Value'], rows, '')}`;
}

function control(name: string, spec: SwitchSpec, value: string): Html {
    const choices = spec.kind === 'choice' ? spec.choices : spec.kind === 'flag' ? ['true', 'false'] : undefined;
    if (!choices)
        return html`<input name="value" value="${value}" aria-label="${name}" data-testid="switch-${name}" />`;
    const options = choices.map((one) =>
        one === value ? html`<option selected>${one}</option>` : html`<option>${one}</option>`,
    );
    return html`<select name="value" aria-label="${name}" data-testid="switch-${name}">
        ${options}
    </select>`;
}

export function requestsView(books: Books): Html {
    const rows = [...books.journal.requests()]
        .slice(-SHOWN)
        .reverse()
        .map(
            (one) =>
                html`<tr data-testid="request-row">
                    <td class="keep">${one.at}</td>
                    <td>
                        <code>${one.method} ${one.path}</code>
                        <div class="soft small">
                            ${Object.entries(one.query)
                                .filter(([key]) => key !== 'organization_id')
                                .map(([key, value]) => html`${key}=${value} `)}
                        </div>
                    </td>
                    <td>${one.status}${one.lost ? ' (answer lost)' : ''}</td>
                    <td>${one.code < 0 ? '' : one.code}</td>
                    <td class="num">${one.ms} ms</td>
                </tr>`,
        );
    const clear = html`<form data-action="clear-log"><button>Clear</button></form>`;
    return html`${heading('Request log', [clear])}${table(['Time', 'Request', 'Status', 'Code', ['Took', 'num']], rows, 'No client has asked anything yet.')}`;
}

export function unknownView(books: Books): Html {
    const rows = books.journal.unknownList().map(
        (one) =>
            html`<tr data-testid="unknown-row">
                <td>${badge(one.kind)}</td>
                <td><code>${one.method} ${one.path}</code></td>
                <td><code>${one.what}</code></td>
                <td class="num">${one.count}</td>
                <td>${one.lastAt}</td>
            </tr>`,
    );
    return html`${heading('Not understood')}
        <p class="soft">Endpoints, parameters and body fields that clients sent and that had no effect here.</p>
        ${table(['Kind', 'Where', 'What', ['Times', 'num'], 'Last'], rows, 'Every request was understood.')}`;
}
