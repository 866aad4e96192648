import type { UiProject } from './ui-project';

/** Source text of a generated module, or why there is none. */
export type PlatformModule = { readonly source: string } | { readonly problem: string; readonly remedy: string };

const constant = (value: unknown): PlatformModule => ({ source: `export default ${JSON.stringify(value)};` });
const runtimeValue = (expression: string): PlatformModule => ({
    source: `import { session } from 'shell/session'; export default ${expression};`,
});

type Reader = (name: string, project: UiProject) => PlatformModule;

const readers: Readonly<Record<string, Reader>> = {
    apex: readApexMethod,
    label: readLabel,
    schema: readSchema,
    resourceUrl: readResource,
    user: readUser,
    userPermission: (name) => runtimeValue(`session.userPermissions.includes(${JSON.stringify(name)}) || undefined`),
    customPermission: readCustomPermission,
    messageChannel: (name) => constant({ channelName: name }),
    i18n: readLocaleValue,
};

/** A module under `@salesforce/`; undefined when the base components' own answer is to be used. */
export function readPlatformModule(specifier: string, project: UiProject): PlatformModule | undefined {
    if (specifier === '@salesforce/apex')
        return { source: `export { refreshApex, getSObjectValue } from 'shell/apex';` };
    const [, kind, name] = /^@salesforce\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
    if (kind === 'label' && !name.startsWith('c.')) return undefined;
    if (kind === 'i18n' && !['timeZone', 'currency'].includes(name)) return undefined;
    return readers[kind ?? '']?.(name, project);
}

function readApexMethod(name: string, project: UiProject): PlatformModule {
    const parts = name.split('.');
    const method = parts.pop() ?? '';
    const className = parts.pop() ?? '';
    const found = project.classes.find((candidate) => candidate.name.toLowerCase() === className.toLowerCase());
    if (!found) {
        return {
            problem: `There is no Apex class '${className}'.`,
            remedy: `Add ${className}.cls or correct the import.`,
        };
    }
    if (!new RegExp(`@AuraEnabled\\b[\\s\\S]*?\\b${method}\\s*\\(`, 'i').test(found.text)) {
        return {
            problem: `Apex class '${className}' has no @AuraEnabled method '${method}'.`,
            remedy: `Write @AuraEnabled before 'static … ${method}(…)' in ${found.file}.`,
        };
    }
    return { source: `import { apexMethod } from 'shell/apex'; export default apexMethod(${JSON.stringify(name)});` };
}

function readLabel(name: string, project: UiProject): PlatformModule {
    const label = name.slice('c.'.length);
    const text = project.labels.get(label.toLowerCase());
    if (text === undefined) {
        return {
            problem: `There is no custom label '${label}'.`,
            remedy: `Add it to labels/CustomLabels.labels-meta.xml or correct the import.`,
        };
    }
    return constant(text);
}

function readSchema(name: string, project: UiProject): PlatformModule {
    const [objectName, ...path] = name.split('.');
    let object = project.findObject(objectName);
    if (!object) return { problem: `There is no object '${objectName}'.`, remedy: 'Correct the import.' };
    const objectApiName = object.apiName;
    for (const [at, part] of path.entries()) {
        const last = at === path.length - 1;
        const field = object && (last ? project.findField(object, part) : project.findParent(object, part));
        if (!object || !field) {
            return {
                problem: `${object?.apiName ?? objectName} has no ${last ? 'field' : 'relationship'} '${part}'.`,
                remedy: 'Correct the import.',
            };
        }
        if (!last) object = project.findObject(field.referenceTo[0] ?? '');
    }
    return constant(path.length ? { fieldApiName: path.join('.'), objectApiName } : { objectApiName });
}

function readResource(name: string, project: UiProject): PlatformModule {
    const known = [...project.staticResources.values()].some((resource) => resource.name === name);
    if (!known) return { problem: `There is no static resource '${name}'.`, remedy: `Add staticresources/${name}.` };
    return constant(`/resource/${name}`);
}

function readUser(name: string): PlatformModule {
    if (name === 'Id') return runtimeValue('session.user.id');
    if (name === 'isGuest') return constant(false);
    return { problem: `'@salesforce/user/${name}' does not exist.`, remedy: 'There are Id and isGuest.' };
}

function readCustomPermission(name: string, project: UiProject): PlatformModule {
    const local = name.split('__').pop() ?? name;
    const known = [...project.customPermissions.values()].some(
        (permission) => permission.name.toLowerCase() === local.toLowerCase(),
    );
    if (!known) {
        return { problem: `There is no custom permission '${name}'.`, remedy: `Add customPermissions/${name}.` };
    }
    return runtimeValue(`session.customPermissions.includes(${JSON.stringify(local.toLowerCase())}) || undefined`);
}

function readLocaleValue(name: string): PlatformModule {
    return runtimeValue(`session.${name}`);
}
