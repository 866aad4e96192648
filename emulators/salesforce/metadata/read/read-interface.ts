/** What users see: actions, pages, tabs, applications, layouts. */
import type { Draft, MetadataReader, MutableObject, SourceFile } from './model-draft';
import { qualify } from './namespaces';
import { nodeOf, nodesOf, textOf, textsOf, type XmlNode } from './xml';

export const readQuickAction: MetadataReader = (draft, source, node) => {
    const [first, second] = source.name.split('.');
    const name = second ?? first!;
    const object = second === undefined ? undefined : qualify(first!, draft.namespace).full;
    const subtype = textOf(node, 'actionSubtype');
    const component = textOf(node, 'lightningWebComponent');
    draft.data.quickActions.set(source.name.toLowerCase(), {
        name: source.name,
        ...(object ? { object } : {}),
        namespace: draft.namespace,
        label: textOf(node, 'label') ?? name,
        type: textOf(node, 'type') ?? '',
        ...(subtype ? { subtype } : {}),
        ...(component ? { lightningWebComponent: component.replace(/^\w+:/, '') } : {}),
    });
};

/** A button above a list; those that open something else than a page of the project are not shown here. */
export function addListButton(draft: Draft, source: SourceFile, node: XmlNode, object: MutableObject): void {
    const page = textOf(node, 'page');
    if (textOf(node, 'displayType') !== 'massActionButton' || page === undefined) return;
    const name = textOf(node, 'fullName') ?? source.name;
    draft.data.listButtons.push({ name, object: object.apiName, label: textOf(node, 'masterLabel') ?? name, page });
}

export const readApexPage: MetadataReader = (draft, source) => {
    draft.data.apexPages.set(source.name.toLowerCase(), source.file.replace(/-meta\.xml$/, ''));
};

function componentProperties(instance: XmlNode): Map<string, string> {
    return new Map(
        nodesOf(instance, 'componentInstanceProperties').map((entry) => [
            textOf(entry, 'name') ?? '',
            textOf(entry, 'value') ?? '',
        ]),
    );
}

function regionComponents(region: XmlNode): { region: string; name: string; properties: Map<string, string> }[] {
    const name = textOf(region, 'name') ?? '';
    const instances = [
        ...nodesOf(region, 'componentInstances'),
        ...nodesOf(region, 'itemInstances').flatMap((item) => nodesOf(item, 'componentInstance')),
    ];
    return instances.map((instance) => ({
        region: name,
        name: textOf(instance, 'componentName') ?? '',
        properties: componentProperties(instance),
    }));
}

export const readFlexiPage: MetadataReader = (draft, source, node) => {
    const object = textOf(node, 'sobjectType');
    const template = nodeOf(node, 'template');
    draft.data.flexiPages.push({
        name: source.name,
        namespace: draft.namespace,
        label: textOf(node, 'masterLabel') ?? source.name,
        type: textOf(node, 'type') ?? '',
        ...(object ? { object: qualify(object, draft.namespace).full } : {}),
        template: (template && textOf(template, 'name')) ?? '',
        components: nodesOf(node, 'flexiPageRegions').flatMap(regionComponents),
    });
};

export const readTab: MetadataReader = (draft, source, node) => {
    const kinds = [
        ['lwcComponent', 'lwc'],
        ['flexiPage', 'flexipage'],
        ['page', 'page'],
        ['url', 'web'],
    ] as const;
    const found = kinds.find(([element]) => textOf(node, element) !== undefined);
    const target = found ? textOf(node, found[0]) : qualify(source.name, draft.namespace).full;
    const name = qualify(source.name, draft.namespace).full;
    const object = draft.data.objects.get(name.toLowerCase());
    const motif = textOf(node, 'motif');
    draft.data.tabs.set(name.toLowerCase(), {
        name,
        label: textOf(node, 'label') ?? object?.labelPlural ?? source.name,
        kind: found?.[1] ?? 'object',
        ...(target ? { target } : {}),
        ...(motif ? { motif } : {}),
    });
};

export const readApplication: MetadataReader = (draft, source, node) => {
    const brand = nodeOf(node, 'brand');
    const brandColor = brand && textOf(brand, 'headerColor');
    draft.data.applications.set(source.name.toLowerCase(), {
        name: source.name,
        label: textOf(node, 'label') ?? source.name,
        tabs: textsOf(node, 'tabs').map((tab) => qualify(tab, draft.namespace).full),
        actionOverrides: [...nodesOf(node, 'actionOverrides'), ...nodesOf(node, 'profileActionOverrides')].map(
            (entry) => ({
                action: textOf(entry, 'actionName') ?? '',
                object: qualify(textOf(entry, 'pageOrSobjectType') ?? '', draft.namespace).full,
                content: textOf(entry, 'content') ?? '',
            }),
        ),
        formFactors: textsOf(node, 'formFactors'),
        ...(brandColor ? { brandColor } : {}),
    });
};

export const readLayout: MetadataReader = (draft, source, node) => {
    const name = decodeURIComponent(source.name);
    const list = nodeOf(node, 'platformActionList');
    draft.data.layouts.push({
        name,
        object: qualify(name.split('-')[0]!, draft.namespace).full,
        sections: nodesOf(node, 'layoutSections').map((section) => ({
            label: textOf(section, 'label') ?? '',
            columns: nodesOf(section, 'layoutColumns').map((column) =>
                nodesOf(column, 'layoutItems').flatMap((item) => {
                    const field = textOf(item, 'field');
                    return field ? [qualify(field, draft.namespace).full] : [];
                }),
            ),
        })),
        quickActions: list
            ? nodesOf(list, 'platformActionListItems').map((item) => textOf(item, 'actionName') ?? '')
            : [],
    });
};
