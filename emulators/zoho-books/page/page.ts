import type { Books } from '../core/books';
import { html, type Html } from '../core/html';
import { isObject, type Json } from '../core/json';
import { ACTIONS } from './actions';
import { requestsView, switchesView, unknownView, webhooksView } from './emulator-views';
import { invoicesView, invoiceView } from './invoice-views';
import { layout } from './layout';
import { contactsView, contactView, creditNotesView, itemsView, paymentsView } from './record-views';

/** An answer of the page. */
export interface PageAnswer {
    readonly status: number;
    readonly type: string;
    readonly body: string;
    readonly headers?: Readonly<Record<string, string>>;
}

const HTML_TYPE = 'text/html;charset=UTF-8';
const PREFIX = '/emulator/page';

const LISTS: Readonly<Record<string, (books: Books) => Html>> = {
    '/invoices': invoicesView,
    '/contacts': contactsView,
    '/items': itemsView,
    '/payments': paymentsView,
    '/creditnotes': creditNotesView,
    '/webhooks': webhooksView,
    '/switches': switchesView,
    '/requests': requestsView,
    '/unknown': unknownView,
};

const RECORDS: Readonly<Record<string, (books: Books, id: string) => Html | undefined>> = {
    invoices: invoiceView,
    contacts: contactView,
};

/**
 * Answers everything outside the API: the document at `/` and `/app/<organization_id>`, the views that its script
 * loads, and its forms.
 */
export function answerPage(
    books: Books,
    method: string,
    url: string,
    body: string,
    headers: Readonly<Record<string, string>>,
): PageAnswer {
    const path = url.split('?')[0];
    if (method === 'GET' && (path === '/' || isApp(books, path)))
        return { status: 200, type: HTML_TYPE, body: layout(books) };
    if (method === 'GET' && path === `${PREFIX}/version`) return text(200, versionOf(books));
    if (method === 'GET' && path.startsWith(`${PREFIX}/`)) return view(books, path.slice(PREFIX.length));
    if (method === 'POST' && path.startsWith(`${PREFIX}/actions/`)) {
        return act(books, path.slice(`${PREFIX}/actions/`.length), body, headers);
    }
    return text(404, 'There is no such page.');
}

function isApp(books: Books, path: string): boolean {
    return path.replace(/\/$/, '') === `/app/${books.state.organization.organization_id}`;
}

/** Changes when a view may look different. */
function versionOf(books: Books): string {
    const requests = books.journal.requests();
    const settled = [...books.state.deliveries.values()].filter((one) => one.status === 'success').length;
    return `${books.state.version}.${requests.length}.${requests.at(-1)?.at ?? ''}.${settled}.${books.kernel.today()}`;
}

function view(books: Books, path: string): PageAnswer {
    const [, list, id] = path.split('/');
    const shown = id === undefined ? LISTS[`/${list}`]?.(books) : RECORDS[list]?.(books, decodeURIComponent(id));
    const headers = { 'X-Books-Version': versionOf(books) };
    if (shown) return { status: 200, type: HTML_TYPE, body: shown.text, headers };
    const missing = html`<div class="card empty">There is nothing here: <code>${path}</code></div>`;
    return { status: 404, type: HTML_TYPE, body: missing.text, headers };
}

/** Forms are sent with a header that other sites' pages cannot set. */
function act(books: Books, name: string, body: string, headers: Readonly<Record<string, string>>): PageAnswer {
    if (headers['x-books-page'] !== '1') return text(403, 'Forms are sent by the page itself only.');
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    const fields = parse(body);
    if (!action || !isObject(fields)) return text(400, `There is no form '${name}'.`);
    const problem = action(books, fields);
    return problem === undefined ? text(200, 'done') : text(400, problem);
}

function parse(body: string): Json {
    try {
        return JSON.parse(body) as Json;
    } catch {
        return null;
    }
}

function text(status: number, body: string): PageAnswer {
    return { status, type: 'text/plain;charset=UTF-8', body };
}
