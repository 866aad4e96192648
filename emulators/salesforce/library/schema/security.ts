/** Security.stripInaccessible */
import type { FieldInfo, SObjectTypeInfo } from '../../metadata/org-model';
import type { Runtime } from '../../runtime/runtime';
import { apexTypes, mapOf, setOf } from '../../runtime/type-ref';
import type { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import { type UserAccess, userAccess } from '../../security/user-access';
import { copyRecord } from '../../store/clone-record';
import { SObjectValue } from '../../store/sobject';
import { required } from '../arguments';
import { ApexList } from '../collections/apex-list';
import { ApexMap } from '../collections/apex-map';
import { ApexSet } from '../collections/apex-set';
import { definePlatformType } from '../registry';
import { dataRuntime } from './members';

class AccessDecision {
    readonly typeName = 'System.SObjectAccessDecision';
    constructor(
        readonly records: ApexList,
        readonly modified: readonly number[],
        readonly removed: ReadonlyMap<string, ReadonlySet<string>>,
    ) {}
}

type Kind = 'CREATABLE' | 'READABLE' | 'UPDATABLE' | 'UPSERTABLE';

function objectAllowed(access: UserAccess, kind: Kind, type: SObjectTypeInfo): boolean {
    const { create, read, edit } = access.object(type);
    return { CREATABLE: create, READABLE: read, UPDATABLE: edit, UPSERTABLE: create && edit }[kind];
}

function fieldAllowed(access: UserAccess, kind: Kind, type: SObjectTypeInfo, field: FieldInfo): boolean {
    if (field.key === 'id') return true;
    const { read, create, edit } = access.field(type, field);
    return { CREATABLE: create, READABLE: read, UPDATABLE: edit, UPSERTABLE: create && edit }[kind];
}

/** Takes out of a copied record what the user may not use; related records only lose fields that cannot be read. */
class Stripper {
    readonly removed = new Map<string, Set<string>>();

    constructor(
        private readonly access: UserAccess,
        private readonly kind: Kind,
    ) {}

    strip(record: SObjectValue, kind: Kind = this.kind): boolean {
        let changed = false;
        for (const key of [...record.values.keys()]) {
            const field = record.type.fields.get(key);
            if (!field || fieldAllowed(this.access, kind, record.type, field)) continue;
            record.values.delete(key);
            this.note(record.type, field.apiName);
            changed = true;
        }
        for (const [name, parent] of record.parents ?? []) {
            if (parent) changed = this.related(record, record.parents!, name, [parent]) || changed;
        }
        for (const [name, list] of record.children ?? []) {
            changed =
                this.related(record, record.children!, name, (list as ApexList).items as SObjectValue[]) || changed;
        }
        return changed;
    }

    /** Related records lose fields; where their object cannot be read at all, the relationship goes. */
    private related(
        owner: SObjectValue,
        relations: Map<string, unknown>,
        name: string,
        records: readonly SObjectValue[],
    ): boolean {
        const [first] = records;
        if (first && !objectAllowed(this.access, 'READABLE', first.type)) {
            relations.delete(name);
            const child = [...owner.type.childRelationships].find(
                (relationship) => relationship.name?.toLowerCase() === name,
            );
            this.note(owner.type, child?.name ?? name);
            return true;
        }
        return records.filter((record) => this.strip(record, 'READABLE')).length > 0;
    }

    private note(type: SObjectTypeInfo, name: string): void {
        this.removed.set(type.apiName, (this.removed.get(type.apiName) ?? new Set()).add(name));
    }
}

function stripInaccessible(
    rt: Runtime,
    accessType: ApexEnumValue | null,
    records: ApexList | null,
    enforceRoot: boolean | null = true,
): AccessDecision {
    const kind = required(rt, accessType).name as Kind;
    const source = required(rt, records);
    const data = dataRuntime(rt);
    const access = userAccess(data, data.transaction.user.id);
    const stripper = new Stripper(access, kind);
    const modified: number[] = [];
    const stripped = source.items.map((item, index) => {
        const record = item as SObjectValue;
        if (enforceRoot !== false && !objectAllowed(access, kind, record.type)) {
            throw rt.exception('System.NoAccessException', `No access to entity: ${record.type.apiName}`);
        }
        const copy = copyRecord(record);
        if (stripper.strip(copy)) {
            modified.push(index);
            copy.queried = copy.queried && {
                fields: new Set(copy.values.keys()),
                parents: new Set(copy.parents?.keys()),
                children: new Set(copy.children?.keys()),
            };
        }
        return copy;
    });
    return new AccessDecision(new ApexList(source.type, stripped), modified, stripper.removed);
}

const textSet = setOf(apexTypes.string);

definePlatformType({
    name: 'System.Security',
    statics: {
        'stripinaccessible/2': stripInaccessible,
        'stripinaccessible(AccessType,List<SObject>,Boolean)': stripInaccessible,
    },
});

definePlatformType({
    name: 'System.SObjectAccessDecision',
    methods: {
        'getrecords/0': (_rt, self: AccessDecision) => self.records,
        'getmodifiedindexes/0': (rt, self: AccessDecision) => ApexSet.of(rt, setOf(apexTypes.integer), self.modified),
        'getremovedfields/0': (rt, self: AccessDecision) =>
            ApexMap.of(
                rt,
                mapOf(apexTypes.string, textSet),
                [...self.removed].map(([object, fields]) => [object, ApexSet.of(rt, textSet, fields)] as const),
            ),
    },
    is: (value) => value instanceof AccessDecision,
});
