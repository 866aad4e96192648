/** The small describe objects: picklist entries, child relationships, record types, field sets. */
import type {
    ChildRelationshipInfo,
    FieldInfo,
    FieldSetInfo,
    PicklistValueInfo,
    SObjectTypeInfo,
} from '../../metadata/org-model';
import type { Runtime } from '../../runtime/runtime';
import { hashText } from '../../runtime/value-operations';
import { listOf, makeTypeRef } from '../../runtime/type-ref';
import { ApexList } from '../collections/apex-list';
import { displayType } from './describe-field-type';
import { defineReaders } from './members';
import { sobjectFieldToken, sobjectTypeToken } from './tokens';

export class PicklistEntry {
    readonly typeName = 'Schema.PicklistEntry';
    constructor(readonly info: PicklistValueInfo) {}
}
defineReaders(
    'Schema.PicklistEntry',
    {
        label: (_rt, self: PicklistEntry) => self.info.label,
        value: (_rt, self: PicklistEntry) => self.info.value,
    },
    {
        active: (_rt, self: PicklistEntry) => self.info.isActive,
        defaultvalue: (_rt, self: PicklistEntry) => self.info.isDefault,
    },
    (value) => value instanceof PicklistEntry,
);

export class ChildRelationship {
    readonly typeName = 'Schema.ChildRelationship';
    constructor(
        readonly info: ChildRelationshipInfo,
        readonly child: SObjectTypeInfo,
        readonly field: FieldInfo,
    ) {}

    /** Each describe gives new ones; as keys of a Map they are the same (fflib_QueryFactory relies on it). */
    equalsApex(_rt: Runtime, other: unknown): boolean {
        return other instanceof ChildRelationship && other.key === this.key;
    }

    hashApex(): number {
        return hashText(this.key);
    }

    private get key(): string {
        return `${this.child.key}.${this.field.key}.${this.info.name}`;
    }
}
const names = listOf(makeTypeRef('String'));
defineReaders(
    'Schema.ChildRelationship',
    {
        childsobject: (rt, self: ChildRelationship) => sobjectTypeToken(rt, self.child),
        field: (rt, self: ChildRelationship) => sobjectFieldToken(rt, self.child, self.field),
        junctionidlistnames: () => new ApexList(names),
        junctionreferenceto: () => new ApexList(listOf(makeTypeRef('SObjectType'))),
        relationshipname: (_rt, self: ChildRelationship) => self.info.name,
    },
    {
        cascadedelete: (_rt, self: ChildRelationship) => self.info.cascadeDelete,
        deprecatedandhidden: () => false,
        restricteddelete: (_rt, self: ChildRelationship) => self.info.restrictedDelete,
    },
    (value) => value instanceof ChildRelationship,
);

export interface RecordTypeDescribe {
    readonly id: string | null;
    readonly name: string;
    readonly developerName: string;
    readonly active: boolean;
    readonly master: boolean;
    /** What a new record gets. */
    readonly isDefault: boolean;
}

export class RecordTypeInfoValue {
    readonly typeName = 'Schema.RecordTypeInfo';
    constructor(readonly info: RecordTypeDescribe) {}
}
defineReaders(
    'Schema.RecordTypeInfo',
    {
        developername: (_rt, self: RecordTypeInfoValue) => self.info.developerName,
        name: (_rt, self: RecordTypeInfoValue) => self.info.name,
        recordtypeid: (_rt, self: RecordTypeInfoValue) => self.info.id,
    },
    {
        active: (_rt, self: RecordTypeInfoValue) => self.info.active,
        available: (_rt, self: RecordTypeInfoValue) => self.info.active,
        defaultrecordtypemapping: (_rt, self: RecordTypeInfoValue) => self.info.isDefault,
        master: (_rt, self: RecordTypeInfoValue) => self.info.master,
    },
    (value) => value instanceof RecordTypeInfoValue,
);

export class FieldSetValue {
    readonly typeName = 'Schema.FieldSet';
    constructor(
        readonly object: SObjectTypeInfo,
        readonly info: FieldSetInfo,
    ) {}
}
export class FieldSetMemberValue {
    readonly typeName = 'Schema.FieldSetMember';
    constructor(
        readonly path: string,
        readonly isRequired: boolean,
        readonly object: SObjectTypeInfo,
        readonly field: FieldInfo,
    ) {}
}

/** A field set may reach through look-ups: `Account.Industry`. */
function membersOf(rt: Runtime, self: FieldSetValue): FieldSetMemberValue[] {
    return self.info.fields.flatMap(({ field: path, required }) => {
        const parts = path.split('.');
        let object: SObjectTypeInfo | undefined = self.object;
        for (const part of parts.slice(0, -1)) {
            const target: string | undefined = object && rt.model.findParent(object, part)?.referenceTo[0];
            object = target === undefined ? undefined : rt.model.findObject(target);
        }
        const field = object && rt.model.findField(object, parts.at(-1)!);
        return object && field ? [new FieldSetMemberValue(path, required, object, field)] : [];
    });
}
defineReaders(
    'Schema.FieldSet',
    {
        description: (_rt, self: FieldSetValue) => self.info.description ?? null,
        fields: (rt, self: FieldSetValue) => new ApexList(listOf(makeTypeRef('FieldSetMember')), membersOf(rt, self)),
        label: (_rt, self: FieldSetValue) => self.info.label,
        name: (_rt, self: FieldSetValue) => self.info.name,
        namespace: (_rt, self: FieldSetValue) => self.info.namespace || null,
        sobjecttype: (rt, self: FieldSetValue) => sobjectTypeToken(rt, self.object),
    },
    {},
    (value) => value instanceof FieldSetValue,
);
defineReaders(
    'Schema.FieldSetMember',
    {
        dbrequired: (_rt, self: FieldSetMemberValue) => self.field.required,
        fieldpath: (_rt, self: FieldSetMemberValue) => self.path,
        label: (_rt, self: FieldSetMemberValue) => self.field.label,
        required: (_rt, self: FieldSetMemberValue) => self.isRequired,
        type: (rt, self: FieldSetMemberValue) => displayType(rt, self.field),
        sobjectfield: (rt, self: FieldSetMemberValue) => sobjectFieldToken(rt, self.object, self.field),
    },
    {},
    (value) => value instanceof FieldSetMemberValue,
);
