/** Methods that every record has. */
import type { ApexException } from '../../runtime/exceptions';
import { ApexException as AnyException } from '../../runtime/exceptions';
import type { Runtime } from '../../runtime/runtime';
import { apexTypes, listOf, makeTypeRef, mapOf } from '../../runtime/type-ref';
import { cloneRecord } from '../../store/clone-record';
import { SObjectValue } from '../../store/sobject';
import {
    fieldNamed,
    getField,
    getNamed,
    getNamedChildren,
    getNamedParent,
    putNamed,
    putParent,
} from '../../store/sobject-access';
import { required } from '../arguments';
import { ApexList } from '../collections/apex-list';
import { ApexMap } from '../collections/apex-map';
import { DatabaseError } from '../org/database/record-result';
import { definePlatformType, type PlatformMethod } from '../registry';
import { SObjectFieldToken, sobjectTypeToken } from './tokens';

type FieldReference = SObjectFieldToken | string | null;

function nameOf(rt: Runtime, field: FieldReference): string {
    const given = required(rt, field);
    return given instanceof SObjectFieldToken ? given.field.apiName : given;
}

/** Notes an error; DML turns it into the record's failure. @param field API name or key, or null for the whole record */
function addError(rt: Runtime, self: SObjectValue, error: string | ApexException | null, field: FieldReference): void {
    const message = error instanceof AnyException ? (error.message ?? '') : (error ?? '');
    const fields = field === null ? [] : [fieldNamed(rt, self, nameOf(rt, field)).apiName];
    (self.errors ??= []).push({ message, fields, statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' });
}

function populated(rt: Runtime, self: SObjectValue): ApexMap {
    const entries: [string, unknown][] = [];
    for (const [key, value] of self.values) {
        if (value === null && self.queried) continue;
        entries.push([self.type.fields.get(key)?.apiName ?? key, value]);
    }
    for (const [name, parent] of self.parents ?? []) {
        if (parent) entries.push([rt.model.findParent(self.type, name)?.relationshipName ?? name, parent]);
    }
    for (const [name, list] of self.children ?? [])
        entries.push([rt.model.findChildren(self.type, name)?.name ?? name, list]);
    return ApexMap.of(rt, mapOf(apexTypes.string, makeTypeRef('Object')), entries);
}

function putParentNamed(
    rt: Runtime,
    self: SObjectValue,
    name: string,
    parent: SObjectValue | null,
): SObjectValue | null {
    const field = rt.model.findParent(self.type, name) ?? rt.model.findField(self.type, name);
    if (!field?.relationshipName)
        throw rt.exception('System.SObjectException', `Invalid relationship ${name} for ${self.type.apiName}`);
    const key = field.relationshipName.toLowerCase();
    const before = self.parents?.get(key) ?? null;
    putParent(rt, self, key, parent);
    return before;
}

function errors(self: SObjectValue): ApexList {
    const list = (self.errors ?? []).map(
        ({ statusCode, message, fields }) => new DatabaseError({ statusCode, message, fields }),
    );
    return new ApexList(listOf(makeTypeRef('Database.Error')), list);
}

const clone: PlatformMethod = (
    _rt,
    self: SObjectValue,
    preserveId = false,
    isDeepClone = false,
    preserveReadonlyTimestamps = false,
    preserveAutonumber = false,
) => cloneRecord(self, { preserveId, isDeepClone, preserveReadonlyTimestamps, preserveAutonumber });

definePlatformType({
    name: 'System.SObject',
    methods: {
        'adderror(Exception)': (rt, self: SObjectValue, error: ApexException) => addError(rt, self, error, null),
        'adderror(Exception,Boolean)': (rt, self: SObjectValue, error: ApexException) =>
            addError(rt, self, error, null),
        'adderror(String)': (rt, self: SObjectValue, message: string) => addError(rt, self, message, null),
        'adderror(String,Boolean)': (rt, self: SObjectValue, message: string) => addError(rt, self, message, null),
        'adderror(String,String)': (rt, self: SObjectValue, field: string, message: string) =>
            addError(rt, self, message, field),
        'adderror(String,String,Boolean)': (rt, self: SObjectValue, field: string, message: string) =>
            addError(rt, self, message, field),
        'adderror(SObjectField,String)': (rt, self: SObjectValue, field: FieldReference, message: string) =>
            addError(rt, self, message, field),
        'adderror(SObjectField,String,Boolean)': (rt, self: SObjectValue, field: FieldReference, message: string) =>
            addError(rt, self, message, field),
        'clear/0': (_rt, self: SObjectValue) => self.values.clear(),
        'clone/0': clone,
        'clone/1': clone,
        'clone/2': clone,
        'clone/3': clone,
        'clone/4': clone,
        'get/1': (rt, self: SObjectValue, field: FieldReference) => getNamed(rt, self, nameOf(rt, field)),
        'getclonesourceid/0': (_rt, self: SObjectValue) => self.cloneSourceId,
        'geterrors/0': (_rt, self: SObjectValue) => errors(self),
        'getpopulatedfieldsasmap/0': populated,
        'getsobject/1': (rt, self: SObjectValue, name: FieldReference) => getNamedParent(rt, self, nameOf(rt, name)),
        'getsobjects/1': (rt, self: SObjectValue, name: FieldReference) => getNamedChildren(rt, self, nameOf(rt, name)),
        'getsobjecttype/0': (rt, self: SObjectValue) => sobjectTypeToken(rt, self.type),
        'getoptions/0': (_rt, self: SObjectValue) => self.dmlOptions,
        'setoptions/1': (_rt, self: SObjectValue, options: SObjectValue['dmlOptions']) =>
            void (self.dmlOptions = options),
        'haserrors/0': (_rt, self: SObjectValue) => (self.errors ?? []).length > 0,
        'isclone/0': (_rt, self: SObjectValue) => self.isCloned,
        'isset/1': (rt, self: SObjectValue, field: FieldReference) =>
            self.values.has(fieldNamed(rt, self, nameOf(rt, field)).key),
        'put/2': (rt, self: SObjectValue, field: FieldReference, value: unknown) =>
            putNamed(rt, self, nameOf(rt, field), value),
        'putsobject/2': (rt, self: SObjectValue, name: FieldReference, parent: SObjectValue | null) =>
            putParentNamed(rt, self, nameOf(rt, name), parent),
    },
    properties: {
        id: {
            get: (rt, self: SObjectValue) => getField(rt, self, 'id'),
            set: (rt, self: SObjectValue, value) => void putNamed(rt, self, 'Id', value),
        },
    },
    is: (value) => value instanceof SObjectValue,
});
