import { makeField } from './field-info';
import type { ModelData } from './read/model-draft';
import type { SObjectTypeInfo } from './sobject-type-info';
import { systemFields } from './system-fields';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Object Reference, "CustomObject__Share": causes that every share has; those that the project defines come with the object. */
const ROW_CAUSES = ['ImplicitChild', 'ImplicitParent', 'Manual', 'Owner', 'Rule', 'Team', 'Territory'];

/** `Thing__Share` of custom objects whose records are not open to all: apex sharing writes rows there. */
export function addShareAndHistory(data: ModelData): SObjectTypeInfo[] {
    const shares: SObjectTypeInfo[] = [];
    for (const object of data.objects.values()) {
        if (object.kind !== 'custom' || !['Private', 'Read'].includes(object.sharingModel)) continue;
        const apiName = object.apiName.replace(/__c$/i, '__Share');
        const level = ['Read', 'Edit', 'All'].map((value) => ({
            value,
            label: value,
            isActive: true,
            isDefault: false,
        }));
        const fields = [
            ...systemFields('custom', new Set()).filter(({ key }) =>
                ['id', 'isdeleted', 'lastmodifiedbyid', 'lastmodifieddate'].includes(key),
            ),
            makeField({
                apiName: 'ParentId',
                type: 'reference',
                referenceTo: [object.apiName],
                relationshipName: 'Parent',
                required: true,
                updateable: false,
                deleteConstraint: 'cascade',
            }),
            makeField({
                apiName: 'UserOrGroupId',
                type: 'reference',
                referenceTo: ['Group', 'User'],
                relationshipName: 'UserOrGroup',
                required: true,
                updateable: false,
                deleteConstraint: 'cascade',
            }),
            makeField({
                apiName: 'AccessLevel',
                type: 'picklist',
                length: 40,
                required: true,
                picklistValues: level,
                restrictedPicklist: true,
            }),
            makeField({ apiName: 'RowCause', type: 'picklist', length: 40, updateable: false, defaultValue: 'Manual' }),
        ];
        shares.push({
            key: apiName.toLowerCase(),
            apiName,
            namespace: object.namespace,
            label: `Share: ${object.label}`,
            labelPlural: `Share: ${object.label}`,
            rowCauses: [...ROW_CAUSES, ...(object.rowCauses ?? [])],
            keyPrefix: `y${DIGITS[Math.floor(shares.length / 36)]}${DIGITS[shares.length % 36]}`,
            kind: 'standard',
            custom: false,
            fields: new Map(fields.map((field) => [field.key, field])),
            childRelationships: [],
            sharingModel: 'ReadWrite',
            recordTypes: [],
            validationRules: [],
            fieldSets: [],
            listViews: [],
            createable: true,
            updateable: true,
            deletable: true,
            undeletable: false,
            queryable: true,
            searchable: false,
            triggerable: false,
        });
        object.childRelationships.push({
            name: 'Shares',
            childObject: apiName,
            field: 'ParentId',
            cascadeDelete: true,
            restrictedDelete: false,
        });
    }
    return shares;
}
