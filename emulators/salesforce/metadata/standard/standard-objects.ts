import type { OrgFeature } from '../org-model';
import type { ChildRelationshipInfo, FieldInfo, SObjectTypeInfo } from '../sobject-type-info';
import { labelOf } from '../field-info';
import { OVERLAY, type ObjectSpec } from './overlay';
import type { StandardObjectRow } from './plan-standard-object';
import { optionalObjectRow } from './optional-objects';
import { standardField } from './standard-field';
import rows from './standard-objects.json';

const ROWS = rows as unknown as Readonly<Record<string, StandardObjectRow>>;
const NAME_FIELDS = ['Name', 'DeveloperName', 'MasterLabel', 'Title', 'Subject'];

function fieldEntries(
    row: StandardObjectRow | undefined,
    spec: ObjectSpec,
): [name: string, apexType: string, nillable: boolean, feature?: string][] {
    const entries = Object.entries(row?.f ?? {}).map(([name, text]): [string, string, boolean, string?] => {
        const [type, feature] = text.split(' @') as [string, string | undefined];
        return [name, type.replace('?', ''), type.endsWith('?'), feature];
    });
    for (const [name, text] of Object.entries(spec.more ?? {})) {
        const type = text.split(' ')[0]!;
        entries.push([name, type.replace('?', ''), type.endsWith('?')]);
    }
    return entries;
}

/** Field → relationship and target, from the generated row and the overlay's additions. */
function relationships(
    row: StandardObjectRow | undefined,
    spec: ObjectSpec,
): Map<string, readonly [name: string, target: string]> {
    const found = new Map<string, readonly [string, string]>();
    for (const [name, text] of Object.entries(row?.p ?? {})) {
        const [field, target] = text.split(' ') as [string, string];
        found.set(field, [name, target]);
    }
    for (const [field, text] of Object.entries(spec.more ?? {})) {
        const [name, target] = (text.split(' ')[1] ?? '').split('=') as [string, string | undefined];
        if (target) found.set(field, [name, target]);
    }
    return found;
}

/** A standard object whose fields and relationships are made when they are first looked at: an org has hundreds of types and uses few. */
class StandardObject implements SObjectTypeInfo {
    readonly key: string;
    readonly namespace = '';
    readonly kind;
    readonly custom = false;
    readonly recordTypes = [];
    readonly validationRules = [];
    readonly fieldSets = [];
    readonly listViews = [];
    compactLayout?: readonly string[];
    readonly label: string;
    readonly labelPlural: string;
    readonly keyPrefix: string;
    sharingModel: SObjectTypeInfo['sharingModel'];
    readonly createable: boolean;
    readonly updateable: boolean;
    readonly deletable: boolean;
    readonly undeletable: boolean;
    readonly queryable = true;
    readonly searchable: boolean;
    readonly triggerable: boolean;
    private madeFields?: Map<string, FieldInfo>;
    private readonly platformFields = new Set<FieldInfo>();
    private madeChildren?: ChildRelationshipInfo[];

    constructor(
        readonly apiName: string,
        private readonly row: StandardObjectRow | undefined,
        private readonly spec: ObjectSpec,
        private readonly features: ReadonlySet<OrgFeature>,
        private readonly exists: (name: string) => boolean,
        /** Stands in where the real one is not known. */
        ownPrefix: string,
        /** Relationships to it that objects outside the ordinary ones bring. */
        private readonly moreChildren: Readonly<Record<string, string>> = {},
    ) {
        this.key = apiName.toLowerCase();
        this.kind =
            /(ChangeEvent|[a-z]Event)$/.test(apiName) && !this.has('Id') ? ('event' as const) : ('standard' as const);
        this.label = spec.label ?? labelOf(apiName);
        this.labelPlural =
            spec.plural ?? (this.label.endsWith('y') ? `${this.label.slice(0, -1)}ies` : `${this.label}s`);
        this.keyPrefix = spec.prefix ?? (/History$/.test(apiName) ? '017' : ownPrefix);
        this.sharingModel = spec.sharing ?? 'ReadWrite';
        const writable =
            !spec.readOnly &&
            (spec.prefix !== undefined || this.has('CreatedDate')) &&
            this.kind !== 'event' &&
            !/(History|Feed)$/.test(apiName);
        this.createable = this.updateable = this.deletable = writable;
        this.undeletable = spec.undeletable ?? (writable && this.has('IsDeleted'));
        this.searchable = this.has('Name') && writable;
        this.triggerable = writable || this.kind === 'event';
    }

    get nameField(): string | undefined {
        return this.spec.nameField ?? NAME_FIELDS.find((name) => this.has(name));
    }

    get fields(): Map<string, FieldInfo> {
        return (this.madeFields ??= this.makeFields());
    }

    get addedFields(): readonly FieldInfo[] {
        return [...(this.madeFields?.values() ?? [])].filter((field) => !this.platformFields.has(field));
    }

    get childRelationships(): ChildRelationshipInfo[] {
        return (this.madeChildren ??= this.makeChildren());
    }

    private has(field: string): boolean {
        return field in (this.row?.f ?? {}) || field in (this.spec.more ?? {});
    }

    private makeFields(): Map<string, FieldInfo> {
        const fields = new Map<string, FieldInfo>();
        const parents = relationships(this.row, this.spec);
        for (const [name, apexType, nillable, feature] of fieldEntries(this.row, this.spec)) {
            if (feature && !this.features.has(feature as OrgFeature)) continue;
            const parent = parents.get(name);
            if (parent && parent[1] !== 'Name' && !this.exists(parent[1]) && !this.spec.fields?.[name]) continue;
            const field = standardField({
                object: this.apiName,
                name,
                apexType,
                nillable,
                ...(parent ? { relationship: parent[0], target: parent[1] } : {}),
                spec: this.spec.fields?.[name] ?? {},
                nameField: name === this.nameField,
                readOnlyObject: !this.createable && this.kind !== 'event',
            });
            const known = { ...field, referenceTo: field.referenceTo.filter(this.exists) };
            this.platformFields.add(known);
            fields.set(field.key, known);
        }
        return fields;
    }

    private needsPersonAccounts(relationship: string): boolean {
        return this.apiName === 'Account' && /^Person[A-Z]/.test(relationship) && !this.features.has('PersonAccounts');
    }

    private makeChildren(): ChildRelationshipInfo[] {
        return Object.entries({ ...this.row?.c, ...this.spec.children, ...this.moreChildren }).flatMap(
            ([name, text]) => {
                const [childObject, field] = text.split('.') as [string, string];
                if (!this.exists(childObject) || this.needsPersonAccounts(name)) return [];
                const onDelete = OVERLAY[childObject]?.fields?.[field]?.onDelete;
                return [
                    {
                        name,
                        childObject,
                        field,
                        cascadeDelete: onDelete === 'cascade',
                        restrictedDelete: onDelete === 'restrict',
                    },
                ];
            },
        );
    }
}

/** Relationships of ordinary objects to optional ones: object → relationship → `Object.Field`. */
function relationshipsTo(rows: ReadonlyMap<string, StandardObjectRow>): Map<string, Record<string, string>> {
    const found = new Map<string, Record<string, string>>();
    for (const [child, row] of rows) {
        for (const [place, field] of Object.entries(row.of ?? {})) {
            const [parent, relationship] = place.split('.') as [string, string];
            found.set(parent, { ...found.get(parent), [relationship]: `${child}.${field}` });
        }
    }
    return found;
}

/**
 * The standard objects of an org with these features.
 *
 * @param optional names of objects that it has beside the ordinary ones
 */
export function standardObjects(
    features: ReadonlySet<OrgFeature>,
    optional: readonly string[] = [],
): SObjectTypeInfo[] {
    const names = [...new Set([...Object.keys(ROWS), ...Object.keys(OVERLAY)])];
    const included = new Set(
        names.filter((name) => {
            const feature = OVERLAY[name]?.feature;
            return (name in ROWS || OVERLAY[name]?.more) && (!feature || features.has(feature as OrgFeature));
        }),
    );
    const added = new Map(
        optional.filter((name) => !included.has(name)).map((name) => [name, optionalObjectRow(name)]),
    );
    const children = relationshipsTo(added);
    const exists = (name: string): boolean => included.has(name) || added.has(name);
    let unknown = 0;
    return [...[...included].sort(), ...added.keys()].map((name) => {
        const known = OVERLAY[name]?.prefix !== undefined || /History$/.test(name);
        const ownPrefix = known ? '' : standInPrefix(unknown++);
        const row = ROWS[name] ?? added.get(name);
        return new StandardObject(name, row, OVERLAY[name] ?? {}, features, exists, ownPrefix, children.get(name));
    });
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A prefix that no object of the platform has, for those whose own is in no source: `z00`, `z01`, … */
export function standInPrefix(number: number): string {
    return `z${DIGITS[Math.floor(number / 36)]}${DIGITS[number % 36]}`;
}
