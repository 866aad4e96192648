import { readFileSync } from 'node:fs';
import type { FlexiPageInfo, OrgModel, SObjectTypeInfo } from '../../metadata';
import type { ActionView, ComponentView, Json, RegionView, TabPageView } from '../views';

const plainPage: readonly RegionView[] = [
    { name: 'header', components: [{ name: 'force:highlightsPanel', properties: {} }] },
    { name: 'main', components: [{ name: 'force:detailPanel', properties: {} }] },
    { name: 'sidebar', components: [{ name: 'force:relatedListContainer', properties: {} }] },
];

/** The Lightning page of an object's records: the app's override first, then a page made for the object, then the standard one. */
export function chooseRecordPage(
    object: SObjectTypeInfo,
    appName: string,
    model: OrgModel,
): { readonly template: string; readonly regions: readonly RegionView[] } {
    const overrides = model.applications.get(appName.toLowerCase())?.actionOverrides ?? findApp(model, appName);
    const override = overrides.find((candidate) => candidate.action === 'View' && candidate.object === object.apiName);
    const page =
        model.flexiPages.find((candidate) => candidate.name === override?.content) ??
        model.flexiPages.find((candidate) => candidate.type === 'RecordPage' && candidate.object === object.apiName);
    if (!page) return { template: 'flexipage:recordHomeTemplateDesktop', regions: plainPage };
    return { template: page.template, regions: readRegions(page, model) };
}

function findApp(
    model: OrgModel,
    name: string,
): OrgModel['applications'] extends Map<string, infer A>
    ? A extends { readonly actionOverrides: infer O }
        ? O
        : never
    : never {
    return [...model.applications.values()].find((app) => app.name === name)?.actionOverrides ?? [];
}

export function readRegions(page: FlexiPageInfo, model: OrgModel): RegionView[] {
    const regions = new Map<string, ComponentView[]>();
    for (const { region, name, properties } of page.components) {
        const components = regions.get(region) ?? [];
        components.push({ name, properties: readProperties(name, properties, model) });
        regions.set(region, components);
    }
    return [...regions].map(([name, components]) => ({ name, components }));
}

/** Property values are text in the page's file; a component of the project gets them in the type that its bundle declares. */
function readProperties(
    component: string,
    properties: ReadonlyMap<string, string>,
    model: OrgModel,
): Record<string, Json> {
    const bundle = model.lwcBundles.find((candidate) => candidate.name === component.split(':').pop());
    const types = bundle && properties.size > 0 ? propertyTypes(bundle.file) : undefined;
    return Object.fromEntries(
        [...properties].map(([name, text]) => [name, types ? convert(text, types.get(name)) : text]),
    );
}

function propertyTypes(metaFile: string): ReadonlyMap<string, string> {
    const types = new Map<string, string>();
    for (const [tag] of readFileSync(metaFile, 'utf8').matchAll(/<property\b[^>]*>/g)) {
        const attribute = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
        types.set(attribute('name'), attribute('type'));
    }
    return types;
}

function convert(text: string, type: string | undefined): Json {
    if (type === 'Boolean') return text === 'true';
    if (type === 'Integer') return Number(text);
    return text;
}

/** Quick actions of an object that open one of the project's components. */
export function readActions(object: SObjectTypeInfo, model: OrgModel): ActionView[] {
    const onLayout = model.layouts.find((layout) => layout.object === object.apiName)?.quickActions;
    return [...model.quickActions.values()].flatMap((action) => {
        const mine = action.object === object.apiName && action.type === 'LightningWebComponent';
        if (!mine || !action.lightningWebComponent) return [];
        if (onLayout?.length && !onLayout.includes(action.name)) return [];
        const kind = action.subtype === 'Action' ? 'Action' : 'ScreenAction';
        return [{ name: action.name, label: action.label, component: action.lightningWebComponent, kind }];
    });
}

/** The page behind a tab, or the address it stands for. Undefined when there is no such tab. */
export function readTabPage(name: string, model: OrgModel): TabPageView | { readonly redirect: string } | undefined {
    const tab = [...model.tabs.values()].find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (tab?.kind === 'object' || (!tab && model.findObject(name))) {
        return { redirect: `/lightning/o/${tab?.target ?? name}/list` };
    }
    const page = model.flexiPages.find((candidate) => candidate.name === (tab?.target ?? name));
    if (page) return { label: tab?.label ?? page.label, template: page.template, regions: readRegions(page, model) };
    if (tab?.kind !== 'lwc') return undefined;
    const component = { name: `c:${tab.target}`, properties: {} };
    return { label: tab.label, template: '', regions: [{ name: 'main', components: [component] }] };
}
