import type { Books } from '../core/books';
import { html, Html } from '../core/html';
import { CLIENT_SCRIPT } from './client-script';
import { STYLE } from './style';

const BOOKS = [
    ['Invoices', '/invoices'],
    ['Customers', '/contacts'],
    ['Items', '/items'],
    ['Payments', '/payments'],
    ['Credit notes', '/creditnotes'],
] as const;
const EMULATOR = [
    ['Webhooks', '/webhooks'],
    ['Switches', '/switches'],
    ['Request log', '/requests'],
    ['Not understood', '/unknown'],
] as const;

/** The document around every view; the script fills `#view`. */
export function layout(books: Books): string {
    const { name, organization_id } = books.state.organization;
    const links = (list: readonly (readonly [string, string])[]): readonly Html[] =>
        list.map(([label, path]) => html`<a href="#${path}" data-testid="nav${path.replace('/', '-')}">${label}</a>`);
    const body = html`<div class="frame">
            <nav aria-label="Books">
                <h1>${name}</h1>
                <p>Zoho Books emulator · ${organization_id}</p>
                ${links(BOOKS)}
                <h2>Emulator</h2>
                ${links(EMULATOR)}
            </nav>
            <main id="view" aria-live="polite"></main>
        </div>
        <div id="problem" role="alert" data-testid="problem"></div>
        <script>
            ${new Html(CLIENT_SCRIPT)};
        </script>`;
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${
        html`${name}`.text
    } · Zoho Books</title><link rel="icon" href="data:,"><style>${STYLE}</style></head><body>${body.text}</body></html>`;
}
