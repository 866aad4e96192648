import { session } from 'shell/session';

/** Where a component wants to go, as `lightning/navigation` describes it. */
export interface PageReference {
    readonly type: string;
    readonly attributes: Readonly<Record<string, string | undefined>>;
    readonly state?: Readonly<Record<string, string>>;
}

const listeners = new Set<() => void>();

const home = (): string => session.app?.tabs[0]?.url ?? '/setup';

type UrlMaker = (attributes: PageReference['attributes']) => string;

const urls: Readonly<Record<string, UrlMaker>> = {
    standard__recordPage: ({ recordId, objectApiName }) =>
        objectApiName ? `/lightning/r/${objectApiName}/${recordId}/view` : `/lightning/r/${recordId}/view`,
    standard__objectPage: ({ objectApiName }) => `/lightning/o/${objectApiName}/list`,
    standard__navItemPage: ({ apiName }) => `/lightning/n/${apiName}`,
    standard__namedPage: () => home(),
    standard__app: ({ appTarget }) => `/?app=${appTarget?.replace(/^(c|standard)__/, '')}`,
    standard__webPage: ({ url }) => url ?? '/',
    // Related lists have no page of their own here: they are on the record's.
    standard__recordRelationshipPage: ({ recordId }) => `/lightning/r/${recordId}/view`,
};

/** @throws for a type of page that does not exist here, by name */
export function urlOf(page: PageReference): string {
    const make = urls[page.type];
    if (!make) throw new Error(`Pages of type '${page.type}' are not supported.`);
    const query = new URLSearchParams(page.state).toString();
    return make(page.attributes) + (query ? `?${query}` : '');
}

export function openPage(page: PageReference, replace: boolean): void {
    const url = urlOf(page);
    if (page.type === 'standard__webPage' && !url.startsWith('/lightning')) window.open(url, '_blank', 'noopener');
    else openUrl(url, replace);
}

export function openUrl(url: string, replace = false): void {
    history[replace ? 'replaceState' : 'pushState'](null, '', url);
    window.scrollTo(0, 0);
    announce();
}

/** @returns a function that ends it */
export function onNavigate(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
}

function announce(): void {
    for (const listener of [...listeners]) listener();
}

export function currentPage(): PageReference {
    const [, area, first = '', second = ''] =
        /^\/lightning\/([ron])\/([^/]+)(?:\/([^/]+))?/.exec(location.pathname) ?? [];
    const state = Object.fromEntries(new URLSearchParams(location.search));
    if (area === 'r') {
        const short = second === 'view' || second === '';
        const attributes = short
            ? { recordId: first, actionName: 'view' }
            : { objectApiName: first, recordId: second, actionName: 'view' };
        return { type: 'standard__recordPage', attributes, state };
    }
    if (area === 'o')
        return { type: 'standard__objectPage', attributes: { objectApiName: first, actionName: 'list' }, state };
    if (area === 'n') return { type: 'standard__navItemPage', attributes: { apiName: first }, state };
    if (location.pathname === '/setup') return { type: 'shell__setup', attributes: {}, state };
    return { type: 'standard__namedPage', attributes: { pageName: 'home' }, state };
}

/** A click on a link inside the site changes the page without loading it anew. */
function takeLink(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const anchor = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!anchor || anchor.origin !== location.origin) return;
    if (!/^\/(lightning\/|setup$)/.test(anchor.pathname)) return;
    event.preventDefault();
    if (anchor.href !== location.href) openUrl(anchor.pathname + anchor.search);
}

export function startRouter(): void {
    window.addEventListener('popstate', announce);
    document.addEventListener('click', takeLink);
    if (location.pathname === '/' || location.pathname === '/lightning/page/home')
        history.replaceState(null, '', home());
}
