import { labelOf, makeField } from '../field-info';
import { isUnsupportedObject } from '../standard/unsupported-objects';
import type { FieldInfo, SharingModel, SObjectKind, ValidationRuleInfo } from '../sobject-type-info';
import { LAST_ACTIVITY, OWNER, RECORD_TYPE, systemFields } from '../system-fields';
import { type Draft, lineOf, type MutableObject, type SourceFile } from './model-draft';
import { qualify, qualifyPath } from './namespaces';
import { readField } from './read-field';
import { booleanOf, nodeOf, nodesOf, numberOf, textOf, textsOf, type XmlNode } from './xml';

const KINDS: readonly (readonly [suffix: RegExp, kind: SObjectKind])[] = [
    [/__mdt$/i, 'customMetadata'],
    [/__e$/i, 'event'],
    [/__b$/i, 'bigObject'],
    [/__c$/i, 'custom'],
];

/** The object a file under `objects/<Name>/…` belongs to, made when a standard one is only extended. */
export function objectOfFolder(draft: Draft, name: string): MutableObject | undefined {
    return draft.data.objects.get(qualify(name, draft.namespace).full.toLowerCase());
}

function nameField(node: XmlNode): FieldInfo {
    const name = nodeOf(node, 'nameField') ?? {};
    const label = textOf(name, 'label') ?? 'Name';
    const shared = { apiName: 'Name', label, type: 'string', nameField: true } as const;
    if (textOf(name, 'type') !== 'AutoNumber') {
        // Optional on save: the platform then uses the record's id.
        return makeField({ ...shared, length: 80, nillable: true, defaultedOnCreate: true });
    }
    const format = textOf(name, 'displayFormat') ?? '{0}';
    const start = numberOf(name, 'startingNumber') ?? 1;
    return makeField({
        ...shared,
        length: 80,
        nillable: false,
        createable: false,
        updateable: false,
        defaultedOnCreate: true,
        autoNumber: { format, start },
    });
}

function sharingModel(node: XmlNode): SharingModel {
    const known = ['Private', 'Read', 'ReadWrite', 'ReadWriteTransfer', 'FullAccess', 'ControlledByParent'] as const;
    return known.find((model) => model === textOf(node, 'sharingModel')) ?? 'ReadWrite';
}

function newObject(draft: Draft, source: SourceFile, node: XmlNode, kind: SObjectKind): MutableObject {
    const { full, namespace } = qualify(source.name, draft.namespace);
    const label = textOf(node, 'label') ?? labelOf(source.name);
    const settings = textOf(node, 'customSettingsType');
    const writable = kind === 'custom' || kind === 'customSetting';
    const publish = textOf(node, 'publishBehavior');
    const visibility = textOf(node, 'visibility');
    const description = textOf(node, 'description');
    return {
        key: full.toLowerCase(),
        apiName: full,
        namespace,
        label,
        labelPlural: textOf(node, 'pluralLabel') ?? label,
        keyPrefix: '',
        kind,
        custom: true,
        ...(settings ? { customSettingsType: settings === 'List' ? ('List' as const) : ('Hierarchy' as const) } : {}),
        fields: new Map(),
        childRelationships: [],
        ...(kind === 'event' ? {} : { nameField: kind === 'customMetadata' ? 'Label' : 'Name' }),
        sharingModel: kind === 'custom' ? sharingModel(node) : 'ReadWrite',
        ...(kind === 'event'
            ? {
                  publishBehavior:
                      publish === 'PublishImmediately'
                          ? ('PublishImmediately' as const)
                          : ('PublishAfterCommit' as const),
              }
            : {}),
        recordTypes: [],
        validationRules: [],
        fieldSets: [],
        listViews: [],
        ...(visibility ? { visibility: visibility as 'Public' } : {}),
        createable: writable || kind === 'event',
        updateable: writable,
        deletable: writable,
        undeletable: kind === 'custom',
        queryable: kind !== 'event',
        searchable: booleanOf(node, 'enableSearch'),
        triggerable: kind === 'custom' || kind === 'event',
        file: source.file,
        ...(description ? { description } : {}),
    };
}

/** `<Name>.object-meta.xml` of a custom type; of a standard one it only adds to what is known. */
export function readObject(draft: Draft, source: SourceFile, node: XmlNode): void {
    const suffix = KINDS.find(([pattern]) => pattern.test(source.name))?.[1];
    const standard = draft.data.objects.get(source.name.toLowerCase());
    if (standard && !suffix) {
        if (textOf(node, 'sharingModel')) (standard as MutableObject).sharingModel = sharingModel(node);
        return readMembers(draft, source, node, standard);
    }
    if (!suffix) {
        if (isUnsupportedObject(source.name)) return draft.gap(`object ${source.name}`, source.file);
        return draft.report({
            file: source.file,
            line: 1,
            message: `The emulator knows no standard object '${source.name}'`,
            remedy: 'Check the name; if it belongs to an optional feature, switch the feature on. Custom names end with __c, __mdt, __e or __b.',
        });
    }
    const kind = suffix === 'custom' && textOf(node, 'customSettingsType') ? 'customSetting' : suffix;
    const object = newObject(draft, source, node, kind);
    for (const field of systemFields(kind, draft.data.features)) object.fields.set(field.key, field);
    if (kind === 'custom') {
        object.fields.set('name', nameField(node));
        object.fields.set('ownerid', OWNER);
        if (booleanOf(node, 'enableActivities')) object.fields.set(LAST_ACTIVITY.key, LAST_ACTIVITY);
    }
    if (kind === 'customSetting')
        object.fields.set(
            'name',
            makeField({
                apiName: 'Name',
                type: 'string',
                length: 38,
                nillable: true,
                nameField: true,
                defaultedOnCreate: true,
            }),
        );
    draft.data.objects.set(object.key, object);
    readMembers(draft, source, node, object);
}

/** Fields, record types, rules and field sets written inside the object's file (metadata format). */
function readMembers(draft: Draft, source: SourceFile, node: XmlNode, object: MutableObject): void {
    for (const field of nodesOf(node, 'fields')) addField(draft, source, field, object);
    for (const recordType of nodesOf(node, 'recordTypes')) addRecordType(draft, source, recordType, object);
    for (const rule of nodesOf(node, 'validationRules')) addValidationRule(draft, source, rule, object);
    for (const set of nodesOf(node, 'fieldSets')) addFieldSet(draft, source, set, object);
    for (const view of nodesOf(node, 'listViews')) addListView(draft, source, view, object);
    for (const reason of nodesOf(node, 'sharingReasons')) addSharingReason(draft, source, reason, object);
    for (const layout of nodesOf(node, 'compactLayouts')) addCompactLayout(draft, source, layout, object);
}

/**
 * Adds a custom field. The file of a standard field has what an admin can change (label, tracking …), which is left; a standard field of a feature that is not known
 * here is made when its file tells the type.
 */
export function addField(draft: Draft, source: SourceFile, node: XmlNode, object: MutableObject): void {
    const name = textOf(node, 'fullName') ?? source.name;
    if (!/__c$/i.test(name) && textOf(node, 'type') === undefined) {
        if (object.fields.has(name.toLowerCase()) || object.fields.has(`${name}id`.toLowerCase())) return;
        return draft.report({
            file: source.file,
            line: lineOf(source.text, '<fullName>') ?? 1,
            message: `${object.apiName} has no standard field '${name}' in this org`,
            remedy: 'Check the name; a custom field ends with __c; some standard fields need an optional feature.',
        });
    }
    if (!/__c$/i.test(name) && object.fields.has(name.toLowerCase())) return;
    const field = readField(draft, source, node);
    if (!field) return;
    if (!object.custom) draft.extended.add(object.key);
    if (field.masterDetail) object.fields.delete('ownerid');
    object.fields.set(field.key, field);
    if (field.type === 'location') for (const part of coordinates(field)) object.fields.set(part.key, part);
}

/** The two numbers that a geolocation field is stored as: `Place__Latitude__s`, `Place__Longitude__s` (Object Reference, "Geolocation Compound Field"). */
function coordinates(field: FieldInfo): FieldInfo[] {
    const base = field.apiName.replace(/__c$/i, '');
    return ['Latitude', 'Longitude'].map((part) =>
        makeField({
            apiName: `${base}__${part}__s`,
            namespace: field.namespace,
            label: `${field.label} (${part})`,
            type: 'double',
            precision: 18,
            scale: field.scale || 15,
            custom: true,
            required: field.required,
            nillable: !field.required,
            compoundField: field.apiName,
        }),
    );
}

export function addRecordType(draft: Draft, source: SourceFile, node: XmlNode, object: MutableObject): void {
    const developerName = textOf(node, 'fullName') ?? source.name;
    const description = textOf(node, 'description');
    object.recordTypes.push({
        developerName,
        label: textOf(node, 'label') ?? developerName,
        active: booleanOf(node, 'active', true),
        namespace: draft.namespace,
        ...(description ? { description } : {}),
    });
    if (!object.fields.has(RECORD_TYPE.key)) object.fields.set(RECORD_TYPE.key, RECORD_TYPE);
}

export function addValidationRule(draft: Draft, source: SourceFile, node: XmlNode, object: MutableObject): void {
    const displayField = textOf(node, 'errorDisplayField');
    const rule: ValidationRuleInfo = {
        fullName: textOf(node, 'fullName') ?? source.name,
        active: booleanOf(node, 'active', true),
        formula: textOf(node, 'errorConditionFormula') ?? '',
        message: textOf(node, 'errorMessage') ?? '',
        file: source.file,
        ...(displayField ? { displayField: qualify(displayField, draft.namespace).full } : {}),
    };
    object.validationRules.push(rule);
}

export function addFieldSet(draft: Draft, source: SourceFile, node: XmlNode, object: MutableObject): void {
    const name = textOf(node, 'fullName') ?? source.name;
    const description = textOf(node, 'description');
    object.fieldSets.push({
        name,
        namespace: draft.namespace,
        label: textOf(node, 'label') ?? name,
        fields: nodesOf(node, 'displayedFields').map((entry) => ({
            field: qualifyPath(textOf(entry, 'field') ?? '', draft.namespace),
            required: booleanOf(entry, 'isRequired'),
        })),
        ...(description ? { description } : {}),
    });
}

/** A sharing reason of Apex: `Job__Share.RowCause.Recruiter__c`. */
export function addSharingReason(draft: Draft, source: SourceFile, node: XmlNode, object: MutableObject): void {
    const reason = qualify(textOf(node, 'fullName') ?? source.name, draft.namespace).full;
    object.rowCauses = [...(object.rowCauses ?? []), reason];
}

/** List views spell standard columns in capitals: `NAME`, `CREATED_DATE`, `ACCOUNT.NAME`, `OWNER.ALIAS`. */
function columnField(draft: Draft, column: string, object: MutableObject): string {
    const last = column.split('.').at(-1)!;
    const full = qualify(last, draft.namespace).full;
    const known = object.fields.get(full.toLowerCase()) ?? object.fields.get(last.replace(/_/g, '').toLowerCase());
    return known?.apiName ?? full;
}

export function addListView(draft: Draft, source: SourceFile, node: XmlNode, object: MutableObject): void {
    const name = textOf(node, 'fullName') ?? source.name;
    const columns = textsOf(node, 'columns').map((column) => columnField(draft, column, object));
    object.listViews.push({ name, label: textOf(node, 'label') ?? name, columns });
}

/** The first compact layout stands for the primary one. */
export function addCompactLayout(draft: Draft, _source: SourceFile, node: XmlNode, object: MutableObject): void {
    object.compactLayout ??= textsOf(node, 'fields').map((field) => qualify(field, draft.namespace).full);
}
