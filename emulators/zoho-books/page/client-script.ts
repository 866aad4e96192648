/**
 * The page's script: shows the fragment of the address's hash, sends forms, and reloads when the books changed.
 * Plain browser JavaScript.
 */
export const CLIENT_SCRIPT = `
const view = document.getElementById('view');
const problem = document.getElementById('problem');
let version = '';
async function show() {
    const path = location.hash.slice(1) || '/invoices';
    const answer = await fetch('/emulator/page' + path);
    view.innerHTML = await answer.text();
    version = answer.headers.get('x-books-version') || '';
    for (const link of document.querySelectorAll('nav a')) {
        if (path.startsWith(link.getAttribute('href').slice(1))) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
    }
}
async function act(name, fields) {
    problem.textContent = '';
    const answer = await fetch('/emulator/page/actions/' + name, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Books-Page': '1' },
        body: JSON.stringify(fields),
    });
    if (answer.ok) await show();
    else problem.textContent = await answer.text();
}
document.addEventListener('submit', (event) => {
    const form = event.target.closest('form[data-action]');
    if (!form) return;
    event.preventDefault();
    act(form.dataset.action, Object.fromEntries(new FormData(form)));
});
document.addEventListener('click', (event) => {
    const opener = event.target.closest('[data-opens]');
    if (opener) {
        const target = document.getElementById(opener.dataset.opens);
        target.hidden = !target.hidden;
        if (!target.hidden) target.querySelector('input,select').focus();
        return;
    }
    if (event.target.closest('a,button,input,select')) return;
    const row = event.target.closest('tr[data-href]');
    if (row) location.hash = row.dataset.href;
});
window.addEventListener('hashchange', () => { problem.textContent = ''; show(); });
setInterval(async () => {
    const active = document.activeElement;
    if (document.hidden || (active && view.contains(active) && active.matches('input,select'))) return;
    if (view.querySelector('.panel:not([hidden])')) return;
    const answer = await fetch('/emulator/page/version').catch(() => undefined);
    if (answer && (await answer.text()) !== version) show();
}, 1500);
show();
`;
