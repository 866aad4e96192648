import type { Runtime } from '../../runtime';
import { orgOf } from '../../org/org-of';
import { definePlatformType } from '../registry';

/** The text of a label of the org's own or the package's namespace; a project has one language. */
function find(rt: Runtime, namespace: string | null, name: string | null): string | undefined {
    const { model } = orgOf(rt);
    const own = model.namespace.toLowerCase();
    const asked = (namespace ?? '').toLowerCase();
    if (name === null || (asked !== '' && asked !== 'c' && asked !== own)) return undefined;
    return model.labels.get(name.toLowerCase());
}

/** Apex Reference Guide, "Label Class" (apex_class_System_Label.htm); which exception a missing label throws is [model] no page found. */
function get(rt: Runtime, namespace: string | null, name: string | null): string {
    const text = find(rt, namespace, name);
    if (text === undefined)
        throw rt.exception(
            'System.IllegalArgumentException',
            `No label ${name ?? 'null'} in namespace ${namespace ?? ''}`,
        );
    return text;
}

definePlatformType({
    name: 'System.Label',
    statics: {
        'get/2': get,
        'get/3': get,
        'translationexists/3': (rt, namespace: string | null, name: string | null, language: string | null) =>
            language?.toLowerCase().startsWith('en') === true && find(rt, namespace, name) !== undefined,
    },
});
