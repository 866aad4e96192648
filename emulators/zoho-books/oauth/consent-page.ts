import { html, type Html } from '../core/html';

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;background:#f3f5f8;color:#1d2733;display:grid;place-items:center;min-height:100vh;margin:0}
main{background:#fff;border:1px solid #dde3ea;border-radius:12px;padding:32px;max-width:440px;box-shadow:0 8px 30px #1d273314}
h1{font-size:20px;margin:0 0 12px}ul{padding-left:20px}code{font-size:13px}
button{font:inherit;padding:10px 18px;border-radius:8px;border:1px solid #c8d1dc;background:#fff;cursor:pointer;margin-right:8px}
button.primary{background:#1f6feb;border-color:#1f6feb;color:#fff}`;

/** The page on which a user grants a client access, or the reason why it cannot be shown. */
export function consentPage(query: URLSearchParams, problem?: string): string {
    const scopes = (query.get('scope') ?? '').split(/[\s,]+/).filter((scope) => scope !== '');
    const hidden: readonly Html[] = [...query].map(
        ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    );
    const body = problem
        ? html`<h1>This request cannot be granted</h1>
              <p data-testid="oauth-error"><code>${problem}</code></p>`
        : html`<h1>Give this client access to Zoho Books?</h1>
              <p>It asks for:</p>
              <ul>
                  ${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}
              </ul>
              <form method="post" action="/oauth/v2/auth">
                  ${hidden}
                  <button class="primary" name="decision" value="accept" data-testid="oauth-accept">Accept</button>
                  <button name="decision" value="reject" data-testid="oauth-reject">Reject</button>
              </form>`;
    return `<!doctype html>${
        html`<html lang="en">
            <head>
                <meta charset="utf-8" />
                <title>Consent</title>
            </head>
            <body>
                <main>${body}</main>
            </body>
        </html>`.text
    }`.replace('</head>', `<style>${STYLE}</style></head>`);
}
