import type { SObjectTypeInfo } from '../../metadata/org-model';
import type { Runtime } from '../../runtime/runtime';
import { apexTypes, listOf, makeTypeRef, mapOf } from '../../runtime/type-ref';
import { type ObjectAccess, userAccess } from '../../security/user-access';
import { ApexList } from '../collections/apex-list';
import { ApexMap } from '../collections/apex-map';
import { definePlatformType } from '../registry';
import { ChildRelationship, FieldSetValue, RecordTypeInfoValue } from './describe-parts';
import { dataRuntime, defineReaders } from './members';
import { NamesMap } from './names-map';
import { sobjectFieldToken, sobjectTypeToken } from './tokens';

export class DescribeSObjectResult {
    readonly typeName = 'Schema.DescribeSObjectResult';
    constructor(readonly info: SObjectTypeInfo) {}
}

/** `describe.fields`, `describe.fieldSets` */
class FieldsOfType {
    readonly typeName = 'Schema.SObjectTypeFields';
    constructor(readonly info: SObjectTypeInfo) {}
}
class FieldSetsOfType {
    readonly typeName = 'Schema.SObjectTypeFieldSets';
    constructor(readonly info: SObjectTypeInfo) {}
}

type Self = DescribeSObjectResult;

function access(rt: Runtime, self: Self): ObjectAccess {
    const data = dataRuntime(rt);
    return userAccess(data, data.transaction.user.id).object(self.info);
}

/** Every object has the master record type, whose id is the same everywhere. */
const MASTER_ID = '012000000000000AAA';

function recordTypes(rt: Runtime, { info }: Self): RecordTypeInfoValue[] {
    const table = rt.store.table(rt.model.findObject('RecordType')!);
    const idOf = (developerName: string): string | null =>
        table
            .idsWhere('developername', developerName)
            .find((id) => String(table.get(id)![table.slot('sobjecttype')]).toLowerCase() === info.key) ?? null;
    const own = info.recordTypes.map(({ developerName, label, active }, at) => ({
        id: idOf(developerName),
        name: label,
        developerName,
        active,
        master: false,
        isDefault: at === 0,
    }));
    const master = {
        id: MASTER_ID,
        name: 'Master',
        developerName: 'Master',
        active: true,
        master: true,
        isDefault: own.length === 0,
    };
    return [...own, master].map((describe) => new RecordTypeInfoValue(describe));
}

const recordTypeInfo = makeTypeRef('RecordTypeInfo');

function recordTypesBy(key: 'name' | 'developerName' | 'id'): (rt: Runtime, self: Self) => ApexMap {
    const type = mapOf(key === 'id' ? apexTypes.id : apexTypes.string, recordTypeInfo);
    return (rt, self) =>
        ApexMap.of(
            rt,
            type,
            recordTypes(rt, self).map((value) => [value.info[key], value] as const),
        );
}

function children(rt: Runtime, { info }: Self): ApexList {
    const found = info.childRelationships.flatMap((relationship) => {
        const child = rt.model.findObject(relationship.childObject);
        const field = child && rt.model.findField(child, relationship.field);
        return child && field ? [new ChildRelationship(relationship, child, field)] : [];
    });
    return new ApexList(listOf(makeTypeRef('ChildRelationship')), found);
}

const isSetting = ({ info }: Self): boolean => info.kind === 'customSetting';

defineReaders(
    'Schema.DescribeSObjectResult',
    {
        associateentitytype: () => null,
        associateparententity: () => null,
        childrelationships: children,
        datatranslationenabled: () => false,
        fields: (_rt, self: Self) => new FieldsOfType(self.info),
        fieldsets: (_rt, self: Self) => new FieldSetsOfType(self.info),
        hassubtypes: () => false,
        implementedby: () => null,
        implementsinterfaces: () => null,
        isinterface: () => false,
        issubtype: () => false,
        keyprefix: (_rt, self: Self) => self.info.keyPrefix || null,
        label: (_rt, self: Self) => self.info.label,
        labelplural: (_rt, self: Self) => self.info.labelPlural,
        localname: (_rt, self: Self) =>
            self.info.namespace === '' ? self.info.apiName : self.info.apiName.slice(self.info.namespace.length + 2),
        name: (_rt, self: Self) => self.info.apiName,
        recordtypeinfos: (rt, self: Self) => new ApexList(listOf(recordTypeInfo), recordTypes(rt, self)),
        recordtypeinfosbydevelopername: recordTypesBy('developerName'),
        recordtypeinfosbyid: recordTypesBy('id'),
        recordtypeinfosbyname: recordTypesBy('name'),
        sobjecttype: (rt, self: Self) => sobjectTypeToken(rt, self.info),
    },
    {
        accessible: (rt, self: Self) => access(rt, self).read,
        createable: (rt, self: Self) => self.info.createable && access(rt, self).create,
        custom: (_rt, self: Self) => self.info.custom,
        customsetting: (_rt, self: Self) => isSetting(self),
        deletable: (rt, self: Self) => self.info.deletable && access(rt, self).delete,
        deprecatedandhidden: () => false,
        feedenabled: () => false,
        mergeable: (_rt, self: Self) => ['account', 'contact', 'lead', 'case', 'individual'].includes(self.info.key),
        mruenabled: (_rt, self: Self) => self.info.searchable,
        queryable: (_rt, self: Self) => self.info.queryable,
        searchable: (_rt, self: Self) => self.info.searchable,
        undeletable: (rt, self: Self) => self.info.undeletable && access(rt, self).undelete,
        updateable: (rt, self: Self) => self.info.updateable && access(rt, self).edit,
    },
    (value) => value instanceof DescribeSObjectResult,
);

definePlatformType({
    name: 'Schema.SObjectTypeFields',
    methods: {
        'getmap/0': (rt, self: FieldsOfType) =>
            NamesMap.named(
                rt,
                mapOf(apexTypes.string, makeTypeRef('SObjectField')),
                [...self.info.fields.values()].map(
                    (field) => [field.apiName, sobjectFieldToken(rt, self.info, field)] as const,
                ),
            ),
    },
    is: (value) => value instanceof FieldsOfType,
});
definePlatformType({
    name: 'Schema.SObjectTypeFieldSets',
    methods: {
        'getmap/0': (rt, self: FieldSetsOfType) =>
            NamesMap.named(
                rt,
                mapOf(apexTypes.string, makeTypeRef('FieldSet')),
                self.info.fieldSets.map(
                    (set) =>
                        [
                            set.namespace === '' ? set.name : `${set.namespace}__${set.name}`,
                            new FieldSetValue(self.info, set),
                        ] as const,
                ),
            ),
    },
    is: (value) => value instanceof FieldSetsOfType,
});
