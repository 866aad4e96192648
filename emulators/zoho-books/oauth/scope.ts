import type { Scope } from '../core/route';

/** True when a comma- or space-separated scope text grants an action. */
export function scopeGrants(scopes: string, [module, action]: Scope): boolean {
    return scopes
        .split(/[\s,]+/)
        .map((scope) => scope.toLowerCase())
        .some(
            (scope) =>
                scope === 'zohobooks.fullaccess.all' ||
                scope === `zohobooks.${module}.all` ||
                scope === `zohobooks.${module}.${action.toLowerCase()}`,
        );
}
