/** Whether a path fits a urlMapping such as `/Orders/*`: case-sensitive, `*` stands for the rest. */
export function matchUrl(mapping: string, path: string): boolean {
    if (mapping.endsWith('/*')) {
        const base = mapping.slice(0, -2);
        return path === base || path.startsWith(`${base}/`);
    }
    if (mapping.endsWith('*')) return path.startsWith(mapping.slice(0, -1));
    return path === mapping || path === `${mapping}/`;
}
