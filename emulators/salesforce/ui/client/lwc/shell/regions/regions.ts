import type { ComponentView, RegionView } from '../../../../../server/views';

/** The regions of a page by name; facets among them. */
export type Regions = ReadonlyMap<string, readonly ComponentView[]>;

export function indexRegions(regions: readonly RegionView[]): Regions {
    return new Map(regions.map((region) => [region.name, region.components]));
}

/** Regions that no component names as its content: the ones the template places. */
export function findOuterRegions(regions: readonly RegionView[]): RegionView[] {
    const inner = new Set<unknown>();
    for (const { components } of regions) {
        for (const component of components) for (const value of Object.values(component.properties)) inner.add(value);
    }
    return regions.filter((region) => !inner.has(region.name) && region.components.length > 0);
}

export interface Column {
    readonly key: string;
    readonly columnClass: string;
    readonly components: readonly ComponentView[];
}

const isWide = (name: string): boolean => /header|footer|subheader|top/i.test(name);
const isNarrow = (name: string): boolean => /sidebar|right|left/i.test(name);

/** Regions above the columns, the columns, and regions below them. */
export function arrangeRegions(regions: readonly RegionView[]): { top: Column[]; columns: Column[]; bottom: Column[] } {
    const outer = findOuterRegions(regions);
    const column = ({ name, components }: RegionView): Column => ({
        key: name,
        columnClass: isNarrow(name) ? 'column narrow' : 'column wide',
        components,
    });
    return {
        top: outer.filter(({ name }) => isWide(name) && !/footer/i.test(name)).map(column),
        columns: outer.filter(({ name }) => !isWide(name)).map(column),
        bottom: outer.filter(({ name }) => /footer/i.test(name)).map(column),
    };
}
