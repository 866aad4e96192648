/**
 * Joins what the jar and jsforce know about one standard object into the row that is committed.
 *
 * A row: `f` field → Apex type, then `?` when nillable, then `@Feature`; `p` relationship → `field target`; `c` child
 * relationship → `Object.Field`.
 */
import type { DefaultShape } from './read-default-shape';
import type { JarShape } from './read-jar-shape';

export interface StandardObjectRow {
    readonly f: Record<string, string>;
    readonly p: Record<string, string>;
    readonly c: Record<string, string>;
    /** Of an optional object: relationships of ordinary ones to it, `Object.Relationship` → its field. */
    readonly of?: Record<string, string>;
    /** Of an optional object: it has the fields of {@link AUDIT_FIELDS}. */
    readonly audited?: true;
}

/** Fields that nearly every object has, with their relationships. */
export const AUDIT_FIELDS: Readonly<Record<string, string>> = {
    CreatedById: 'Id',
    CreatedDate: 'Datetime',
    Id: 'Id',
    IsDeleted: 'Boolean',
    LastModifiedById: 'Id',
    LastModifiedDate: 'Datetime',
    SystemModstamp: 'Datetime',
};
export const AUDIT_PARENTS: Readonly<Record<string, string>> = {
    CreatedBy: 'CreatedById User',
    LastModifiedBy: 'LastModifiedById User',
};

const FEATURE_FIELDS: readonly (readonly [object: RegExp, field: RegExp, feature: string])[] = [
    [/./, /^(CurrencyIsoCode|DefaultCurrencyIsoCode)$/, 'MultiCurrency'],
    [/./, /(State|Country)Code$/, 'StateAndCountryPicklist'],
    [/./, /^(Default)?Division$/, 'Divisions'],
    [/^Account$/, /^(Person\w+|IsPersonAccount|FirstName|LastName|MiddleName|Suffix|Salutation)$/, 'PersonAccounts'],
    [/^Contact$/, /^IsPersonAccount$/, 'PersonAccounts'],
    [/^Account$/, /^(IsPartner|IsCustomerPortal|ChannelProgram\w+)$/, 'Communities'],
    [/./, /^(Territory2Id|IsExcludedFromTerritory2Filter|IsExcludedFromRealign)$/, 'Territories'],
    [/^(Product2|OpportunityLineItem|QuoteLineItem)$/, /Schedule|Installment/, 'Schedules'],
    [/./, /^(SyncedQuoteId|QuoteId|QuoteLineItemId)$/, 'Quotes'],
];
/** Members that one row per permission or preference would flood; only those of the default shape are kept. */
const NUMEROUS = /^(User)?(Permissions|Preferences)[A-Z]/;
/** There code does ask for permissions by name. */
const WITH_PERMISSIONS = new Set(['Profile', 'PermissionSet']);

function featureOf(object: string, field: string): string | undefined {
    if (/^Quote/.test(object) && !/CurrencyIsoCode|Code$/.test(field)) return undefined;
    return FEATURE_FIELDS.find(([objects, fields]) => objects.test(object) && fields.test(field))?.[2];
}

function planFields(jar: JarShape, shape: DefaultShape | undefined): Record<string, string> {
    const fields: Record<string, string> = {};
    const add = (name: string, type: string): void => {
        if (NUMEROUS.test(name) && !WITH_PERMISSIONS.has(jar.name) && shape && !shape.nillable.has(name)) return;
        const nillable = shape?.nillable.get(name) ?? (type !== 'Boolean' && name !== 'Id');
        const feature = featureOf(jar.name, name);
        fields[name] = `${type}${nillable ? '?' : ''}${feature ? ` @${feature}` : ''}`;
    };
    for (const name of [...jar.fields.keys()].sort()) add(name, jar.fields.get(name)!);
    for (const [name, target] of [...jar.parents].sort()) if (target === 'Address') add(name, 'Address');
    return fields;
}

function planParents(jar: JarShape): Record<string, string> {
    const parents: Record<string, string> = {};
    for (const [relationship, target] of [...jar.parents].sort()) {
        const field = `${relationship}Id`;
        if (target !== 'Address' && jar.fields.has(field)) parents[relationship] = `${field} ${target}`;
    }
    return parents;
}

/** The polymorphic look-up that carries a child relationship, by child object. */
const POLYMORPHIC_CHILD: readonly (readonly [child: RegExp, field: (parent: string) => string])[] = [
    [/^(Task|Event)$/, (parent) => (parent === 'Contact' || parent === 'Lead' ? 'WhoId' : 'WhatId')],
    [/^(Attachment|Note|FeedItem|EntitySubscription)$/, () => 'ParentId'],
    [/^ContentDocumentLink$/, () => 'LinkedEntityId'],
    [/^ProcessInstance$/, () => 'TargetObjectId'],
    [/^TopicAssignment$/, () => 'EntityId'],
    [/^(EmailMessage|ListEmail)$/, () => 'RelatedToId'],
    [/^SetupEntityAccess$/, () => 'SetupEntityId'],
];

function childField(parent: string, relationship: string, child: JarShape): string | undefined {
    const exact = [...child.parents].filter(([name, target]) => target === parent && child.fields.has(`${name}Id`));
    if (exact.length === 1) return `${exact[0]![0]}Id`;
    if (exact.length > 1) {
        const named =
            exact.find(([name]) => name === parent) ??
            exact.find(([name]) => parent === child.name && name === 'Parent') ??
            exact.find(([name]) => relationship.includes(name));
        return named && `${named[0]}Id`;
    }
    const polymorphic = POLYMORPHIC_CHILD.find(([name]) => name.test(child.name))?.[1](parent);
    return polymorphic && child.fields.has(polymorphic) ? polymorphic : undefined;
}

export function planStandardObject(
    jar: JarShape,
    shape: DefaultShape | undefined,
    included: ReadonlyMap<string, JarShape>,
): StandardObjectRow {
    const children: Record<string, string> = {};
    for (const [relationship, childName] of [...jar.children].sort()) {
        const child = included.get(childName);
        const field = child && childField(jar.name, relationship, child);
        if (field) children[relationship] = `${childName}.${field}`;
    }
    return { f: planFields(jar, shape), p: planParents(jar), c: children };
}

/** What differs from the audit fields, and how ordinary objects name the relationship to it. */
export function planOptionalObject(
    jar: JarShape,
    ordinary: ReadonlyMap<string, JarShape>,
    every: ReadonlyMap<string, JarShape>,
): StandardObjectRow {
    const { f, p, c } = planStandardObject(jar, undefined, every);
    const of: Record<string, string> = {};
    for (const parent of ordinary.values()) {
        for (const [relationship, child] of [...parent.children].sort()) {
            const field = child === jar.name ? childField(parent.name, relationship, jar) : undefined;
            if (field) of[`${parent.name}.${relationship}`] = field;
        }
    }
    const audited = Object.keys(AUDIT_FIELDS).every((name) => name in f);
    if (!audited) return { f, p, c, of };
    const rest = (all: Record<string, string>, less: Readonly<Record<string, string>>): Record<string, string> =>
        Object.fromEntries(Object.entries(all).filter(([name]) => !(name in less)));
    return { f: rest(f, AUDIT_FIELDS), p: rest(p, AUDIT_PARENTS), c, of, audited };
}
