import type { ClassDeclaration } from '../declare/declarations';
import type { AccessMode } from '../../runtime/runtime';

/** Options of a query in that class: its sharing where it states it, else the runtime finds out from the callers. */
export function sharingOption(owner: ClassDeclaration, access: AccessMode = 'default'): string {
    const { sharing } = owner.modifiers;
    const stated = sharing === 'with' || sharing === 'without' ? `,sharing:"${sharing}"` : '';
    return `{access:"${access}"${stated}}`;
}
