import type { FieldInfo, SObjectTypeInfo } from '../../metadata/org-model';
import type { Runtime } from '../../runtime/runtime';
import { listOf, makeTypeRef } from '../../runtime/type-ref';
import { type FieldAccess, userAccess } from '../../security/user-access';
import { parseForField } from '../../store/convert-value';
import { ApexList } from '../collections/apex-list';
import { definePlatformType } from '../registry';
import { displayType, soapType } from './describe-field-type';
import { PicklistEntry } from './describe-parts';
import { dataRuntime, defineReaders } from './members';
import { type SObjectFieldToken, sobjectFieldToken, SObjectFieldToken as FieldToken, sobjectTypeToken } from './tokens';

export class DescribeFieldResult {
    readonly typeName = 'Schema.DescribeFieldResult';
    constructor(
        readonly object: SObjectTypeInfo,
        readonly field: FieldInfo,
    ) {}
}

type Self = DescribeFieldResult;

function access(rt: Runtime, self: Self): FieldAccess {
    const data = dataRuntime(rt);
    const user = userAccess(data, data.transaction.user.id);
    const object = user.object(self.object);
    const field = user.field(self.object, self.field);
    return { read: field.read && object.read, create: field.create && object.create, edit: field.edit && object.edit };
}

const LONG_TEXT = 255;
const isLong = ({ field }: Self): boolean => field.type === 'textarea' && field.length > LONG_TEXT;
const isSearchable = (self: Self): boolean =>
    !isLong(self) && !['base64', 'address', 'location'].includes(self.field.type);
const orNull = (text: string | undefined): string | null => text ?? null;

function controller(rt: Runtime, self: Self): unknown {
    const name = self.field.controllingField;
    const field = name === undefined ? undefined : rt.model.findField(self.object, name);
    return field ? sobjectFieldToken(rt, self.object, field) : null;
}

function defaultValue(self: Self): unknown {
    const value = self.field.defaultValue;
    if (value === undefined || typeof value === 'boolean') return value ?? null;
    return parseForField(self.field, String(value)) ?? null;
}

function localName(self: Self): string {
    const { apiName, namespace } = self.field;
    return namespace === '' ? apiName : apiName.slice(namespace.length + 2);
}

defineReaders(
    'Schema.DescribeFieldResult',
    {
        bytelength: (_rt, self: Self) => self.field.length * 3,
        calculatedformula: (_rt, self: Self) => orNull(self.field.formula),
        compoundfieldname: (_rt, self: Self) => orNull(self.field.compoundField),
        controller,
        defaultvalue: (_rt, self: Self) => defaultValue(self),
        defaultvalueformula: (_rt, self: Self) =>
            orNull(
                self.field.defaultFormula ??
                    (self.field.defaultValue === undefined ? undefined : String(self.field.defaultValue)),
            ),
        digits: (_rt, self: Self) => (self.field.type === 'int' ? self.field.precision : 0),
        inlinehelptext: (_rt, self: Self) => orNull(self.field.helpText),
        label: (_rt, self: Self) => self.field.label,
        length: (_rt, self: Self) => self.field.length,
        localname: (_rt, self: Self) => localName(self),
        name: (_rt, self: Self) => self.field.apiName,
        picklistvalues: (_rt, self: Self) =>
            new ApexList(
                listOf(makeTypeRef('PicklistEntry')),
                (self.field.picklistValues ?? [])
                    .filter((value) => value.isActive)
                    .map((value) => new PicklistEntry(value)),
            ),
        precision: (_rt, self: Self) => (self.field.type === 'int' ? 0 : self.field.precision),
        referencetargetfield: () => null,
        referenceto: (rt, self: Self) =>
            new ApexList(
                listOf(makeTypeRef('SObjectType')),
                self.field.referenceTo.flatMap((name) => {
                    const target = rt.model.findObject(name);
                    return target ? [sobjectTypeToken(rt, target)] : [];
                }),
            ),
        relationshipname: (_rt, self: Self) => orNull(self.field.relationshipName),
        relationshiporder: (_rt, self: Self) => self.field.relationshipOrder ?? null,
        scale: (_rt, self: Self) => self.field.scale,
        soaptype: (rt, self: Self) => soapType(rt, self.field),
        sobjecttype: (rt, self: Self) => sobjectTypeToken(rt, self.object),
        sobjectfield: (rt, self: Self) => sobjectFieldToken(rt, self.object, self.field),
        type: (rt, self: Self) => displayType(rt, self.field),
    },
    {
        accessible: (rt, self: Self) => access(rt, self).read,
        aipredictionfield: () => false,
        displaylocationindecimal: () => false,
        formulatreatnullnumberaszero: (_rt, self: Self) => self.field.blanksAsZero ?? false,
        highscalenumber: () => false,
        aggregatable: (_rt, self: Self) => isSearchable(self) && self.field.type !== 'boolean',
        autonumber: (_rt, self: Self) => self.field.autoNumber !== undefined,
        calculated: (_rt, self: Self) => self.field.calculated,
        cascadedelete: (_rt, self: Self) => self.field.deleteConstraint === 'cascade',
        casesensitive: (_rt, self: Self) => self.field.caseSensitive,
        createable: (rt, self: Self) => access(rt, self).create,
        custom: (_rt, self: Self) => self.field.custom,
        defaultedoncreate: (_rt, self: Self) => self.field.defaultedOnCreate,
        dependentpicklist: (_rt, self: Self) => self.field.controllingField !== undefined,
        deprecatedandhidden: () => false,
        encrypted: (_rt, self: Self) => self.field.type === 'encryptedstring',
        externalid: (_rt, self: Self) => self.field.externalId,
        filterable: (_rt, self: Self) => isSearchable(self),
        groupable: (_rt, self: Self) =>
            isSearchable(self) && !['double', 'currency', 'percent', 'datetime'].includes(self.field.type),
        htmlformatted: (_rt, self: Self) => self.field.htmlFormatted ?? false,
        idlookup: (_rt, self: Self) => self.field.type === 'id' || self.field.externalId || self.field.nameField,
        namefield: (_rt, self: Self) => self.field.nameField,
        namepointing: (_rt, self: Self) => self.field.referenceTo.length > 1,
        nillable: (_rt, self: Self) => self.field.nillable,
        permissionable: (_rt, self: Self) =>
            !self.field.required &&
            !self.field.masterDetail &&
            !self.field.nameField &&
            (self.field.createable || self.field.updateable || self.field.calculated) &&
            self.field.key !== 'ownerid',
        restricteddelete: (_rt, self: Self) => self.field.deleteConstraint === 'restrict',
        restrictedpicklist: (_rt, self: Self) => self.field.restrictedPicklist,
        sortable: (_rt, self: Self) => isSearchable(self) && self.field.type !== 'multipicklist',
        unique: (_rt, self: Self) => self.field.unique,
        updateable: (rt, self: Self) => access(rt, self).edit,
        writerequiresmasterread: (_rt, self: Self) => self.field.writeRequiresMasterRead ?? false,
    },
    (value) => value instanceof DescribeFieldResult,
);

definePlatformType({
    name: 'Schema.SObjectField',
    methods: {
        'getdescribe/0': (_rt, self: SObjectFieldToken) => new DescribeFieldResult(self.object, self.field),
        'getdescribe/1': (_rt, self: SObjectFieldToken) => new DescribeFieldResult(self.object, self.field),
    },
    is: (value) => value instanceof FieldToken,
});
