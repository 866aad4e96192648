import type { OrgModel } from '../../metadata/org-model';
import { isUnsupportedObject } from '../../metadata/standard/unsupported-objects';

/** What a type name means that the platform has and the emulator has not: `object OmniProcess`. Null when it means nothing. */
export function findGap(names: readonly string[], model: OrgModel): string | null {
    const [first = '', ...rest] = names.map((name) => name.toLowerCase());
    const last = names[names.length - 1] ?? '';
    const isObject = rest.length === 0 || (rest.length === 1 && first === 'schema');
    if (isObject && isUnsupportedObject(last)) return `object ${last}`;
    const isFlow = first === 'flow' && rest[0] === 'interview' && model.unread.flows.has(last.toLowerCase());
    if (isFlow) return `flow ${last}`;
    const isComponent = first === 'component' && model.unread.components.has(last.toLowerCase());
    return isComponent ? `Visualforce component ${last}` : null;
}
