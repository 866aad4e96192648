import { labelOf, makeField } from '../field-info';
import type { FieldInfo, FieldType, PicklistValueInfo, RollUpInfo } from '../sobject-type-info';
import { type Draft, lineOf, type SourceFile } from './model-draft';
import { qualify, qualifyPath } from './namespaces';
import { booleanOf, nodeOf, nodesOf, numberOf, textOf, type XmlNode } from './xml';

/** Metadata API `FieldType` → describe type, with the length that has no element of its own. */
const TYPES: Readonly<Record<string, readonly [type: FieldType, length: number]>> = {
    AutoNumber: ['string', 30],
    Checkbox: ['boolean', 0],
    Currency: ['currency', 0],
    Date: ['date', 0],
    DateTime: ['datetime', 0],
    Email: ['email', 80],
    EncryptedText: ['encryptedstring', 175],
    ExternalLookup: ['string', 255],
    Hierarchy: ['reference', 18],
    Html: ['textarea', 32768],
    IndirectLookup: ['string', 255],
    Location: ['location', 0],
    LongTextArea: ['textarea', 32768],
    Lookup: ['reference', 18],
    MasterDetail: ['reference', 18],
    MetadataRelationship: ['reference', 18],
    MultiselectPicklist: ['multipicklist', 4099],
    Number: ['double', 0],
    Percent: ['percent', 0],
    Phone: ['phone', 40],
    Picklist: ['picklist', 255],
    Summary: ['double', 0],
    Text: ['string', 255],
    TextArea: ['textarea', 255],
    Time: ['time', 0],
    Url: ['url', 255],
};

function picklistValues(
    draft: Draft,
    node: XmlNode,
): { values: PicklistValueInfo[]; restricted: boolean; controllingField?: string } | undefined {
    const set = nodeOf(node, 'valueSet');
    const oldSet = nodeOf(node, 'picklist');
    if (!set && !oldSet) return undefined;
    const globalName = set && textOf(set, 'valueSetName');
    const definition = globalName
        ? draft.globalValueSets.get(globalName.toLowerCase())
        : ((set && nodeOf(set, 'valueSetDefinition')) ?? oldSet);
    const entries = definition
        ? [
              ...nodesOf(definition, 'value'),
              ...nodesOf(definition, 'customValue'),
              ...nodesOf(definition, 'picklistValues'),
          ]
        : [];
    const values = entries.map((entry) => {
        const value = decodeURIComponent((textOf(entry, 'fullName') ?? '').replace(/%(?![0-9A-F]{2})/gi, '%25'));
        return {
            value,
            label: textOf(entry, 'label') ?? value,
            isActive: booleanOf(entry, 'isActive', true),
            isDefault: booleanOf(entry, 'default'),
        };
    });
    const controlling = set && textOf(set, 'controllingField');
    return {
        values,
        restricted: globalName ? true : !!set && booleanOf(set, 'restricted'),
        ...(controlling ? { controllingField: qualify(controlling, draft.namespace).full } : {}),
    };
}

type Default = Pick<FieldInfo, 'defaultValue' | 'defaultFormula'>;

/** A constant default, or the formula it is written as. */
function readDefault(node: XmlNode, type: FieldType): Default {
    const text = textOf(node, 'defaultValue');
    if (text === undefined) return type === 'boolean' ? { defaultValue: false } : {};
    if (type === 'boolean') return { defaultValue: text.toLowerCase() === 'true' };
    const quoted = /^(["'])([\s\S]*)\1$/.exec(text);
    if (quoted && !quoted[2]!.includes(quoted[1]!)) return { defaultValue: quoted[2]! };
    if (/^-?\d+(\.\d+)?$/.test(text))
        return { defaultValue: type === 'string' || type === 'textarea' ? text : Number(text) };
    return { defaultFormula: text };
}

function readReference(draft: Draft, node: XmlNode, apiName: string, type: string): Partial<FieldInfo> {
    const target = textOf(node, 'referenceTo') ?? (type === 'Hierarchy' ? 'User' : undefined);
    const childName = textOf(node, 'relationshipName');
    const controlling = textOf(node, 'metadataRelationshipControllingField')?.split('.').at(-1);
    const deletes = { Cascade: 'cascade', Restrict: 'restrict', SetNull: 'setNull' } as const;
    const constraint = deletes[textOf(node, 'deleteConstraint') as keyof typeof deletes] ?? 'setNull';
    const master = type === 'MasterDetail';
    const relationshipName = apiName.replace(/__c$/i, '__r');
    return {
        referenceTo: target ? [qualify(target, draft.namespace).full] : [],
        relationshipName,
        ...(childName ? { childRelationshipName: qualify(`${childName}__r`, draft.namespace).full } : {}),
        ...(controlling ? { controllingField: qualify(controlling, draft.namespace).full } : {}),
        masterDetail: master,
        deleteConstraint: master ? 'cascade' : constraint,
        // A relationship to a definition holds its name, one to a custom metadata type an id.
        ...(type === 'MetadataRelationship' && /Definition$/.test(target ?? '') ? { apexType: 'String' } : {}),
        ...(type === 'MetadataRelationship' && target
            ? { metadataRelationshipTo: qualify(target, draft.namespace).full }
            : {}),
        ...(master
            ? {
                  relationshipOrder: numberOf(node, 'relationshipOrder') ?? 0,
                  reparentable: booleanOf(node, 'reparentableMasterDetail'),
                  writeRequiresMasterRead: booleanOf(node, 'writeRequiresMasterRead'),
                  required: true,
                  nillable: false,
                  updateable: booleanOf(node, 'reparentableMasterDetail'),
              }
            : {}),
    };
}

function readSize(node: XmlNode, type: FieldType, length: number): Pick<FieldInfo, 'length' | 'precision' | 'scale'> {
    return {
        length: numberOf(node, 'length') ?? length,
        precision:
            numberOf(node, 'precision') ?? (type === 'double' || type === 'currency' || type === 'percent' ? 18 : 0),
        scale: numberOf(node, 'scale') ?? 0,
    };
}

/** `summaryForeignKey` is `Child__c.Parent__c`, `summarizedField` and filter fields `Child__c.Field__c`. */
function readRollUp(draft: Draft, node: XmlNode): RollUpInfo {
    const field = (name: string | undefined): string =>
        qualifyPath(name ?? '', draft.namespace)
            .split('.')
            .at(-1)!;
    const [child] = (textOf(node, 'summaryForeignKey') ?? '').split('.');
    const operation = (textOf(node, 'summaryOperation') ?? 'count').toLowerCase() as RollUpInfo['operation'];
    const summed = textOf(node, 'summarizedField');
    return {
        operation,
        child: qualify(child!, draft.namespace).full,
        foreignKey: field(textOf(node, 'summaryForeignKey')),
        ...(summed ? { field: field(summed) } : {}),
        filters: nodesOf(node, 'summaryFilterItems').map((item) => ({
            field: field(textOf(item, 'field')),
            operation: textOf(item, 'operation') ?? '',
            value: textOf(item, 'value') ?? '',
        })),
    };
}

function autoNumber(node: XmlNode, metadataType: string): Partial<FieldInfo> {
    if (metadataType !== 'AutoNumber') return {};
    const format = textOf(node, 'displayFormat') ?? '{0}';
    return {
        autoNumber: { format, start: numberOf(node, 'startingNumber') ?? 1 },
        createable: false,
        updateable: false,
        defaultedOnCreate: true,
    };
}

/** A `CustomField` element; undefined (and a problem) when its type is missing or unknown. Standard fields have no type: see the caller. */
export function readField(draft: Draft, source: SourceFile, node: XmlNode): FieldInfo | undefined {
    const given = textOf(node, 'fullName') ?? source.name;
    const metadataType = textOf(node, 'type');
    const known = metadataType ? TYPES[metadataType] : undefined;
    if (!known || !metadataType) {
        draft.report({
            file: source.file,
            line: lineOf(source.text, metadataType ? `<type>${metadataType}` : '<fullName>') ?? 1,
            message: metadataType ? `Unknown field type '${metadataType}' of ${given}` : `Field ${given} has no <type>`,
            remedy: `Use one of ${Object.keys(TYPES).join(', ')}.`,
        });
        return undefined;
    }
    const { full, namespace } = qualify(given, draft.namespace);
    const [type, length] = known;
    const formula = textOf(node, 'formula');
    const summary = metadataType === 'Summary';
    const picklist = type === 'picklist' || type === 'multipicklist' ? picklistValues(draft, node) : undefined;
    const chosen = picklist?.values.find((value) => value.isDefault)?.value;
    const required = booleanOf(node, 'required');
    const reference = type === 'reference' ? readReference(draft, node, full, metadataType) : {};
    return makeField({
        apiName: full,
        namespace,
        label: textOf(node, 'label') ?? labelOf(given),
        type,
        ...readSize(node, type, length),
        custom: true,
        required,
        nillable: !required && type !== 'boolean',
        unique: booleanOf(node, 'unique'),
        caseSensitive: booleanOf(node, 'caseSensitive'),
        externalId: booleanOf(node, 'externalId'),
        ...readDefault(node, type),
        ...(chosen === undefined ? {} : { defaultValue: chosen }),
        ...(picklist ? { picklistValues: picklist.values, restrictedPicklist: picklist.restricted } : {}),
        ...(picklist?.controllingField ? { controllingField: picklist.controllingField } : {}),
        ...reference,
        ...autoNumber(node, metadataType),
        ...(formula !== undefined || summary
            ? {
                  calculated: true,
                  createable: false,
                  updateable: false,
                  required: false,
                  nillable: true,
                  ...(formula ? { formula } : {}),
                  // The Metadata API's default is BlankAsBlank; Setup proposes BlankAsZero and writes it.
                  ...(textOf(node, 'formulaTreatBlanksAs') === 'BlankAsZero' ? { blanksAsZero: true } : {}),
              }
            : {}),
        ...(summary ? { rollUp: readRollUp(draft, node) } : {}),
        ...(textOf(node, 'inlineHelpText') ? { helpText: textOf(node, 'inlineHelpText') } : {}),
        ...(textOf(node, 'description') ? { description: textOf(node, 'description') } : {}),
        htmlFormatted: metadataType === 'Html',
    });
}
