import type { SessionView } from '../views';

const styles = `
html, body { background: #f3f3f3; margin: 0; min-height: 100%; }
#app:empty::before { content: 'Loading…'; display: block; padding: 3rem; text-align: center; color: #5c5c5c; }
`;

/** JSON inside a script element must not be able to end it. */
const embed = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

/** The one HTML page; the shell draws the rest. */
export function renderPage(session: SessionView, preload: readonly string[]): string {
    const early = preload.map((file) => `<link rel="modulepreload" href="/pages/${file}">`).join('\n');
    return `<!doctype html>
<html lang="${session.locale.replace('_', '-')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Salesforce emulator</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/styles/salesforce-lightning-design-system.min.css">
${early}
<style>${styles}</style>
</head>
<body>
<div id="app"></div>
<script type="application/json" id="session">${embed(session)}</script>
<script type="module" src="/pages/synthetic-shadow.js"></script>
<script type="module" src="/pages/main.js"></script>
</body>
</html>
`;
}
