import { ApexDatetime } from '../library/datetime';
import type { SObjectTypeInfo } from '../metadata/org-model';
import type { FieldValue } from './sobject';
import type { Row, Store } from './store';

/** Values by field key; fields that the object does not have are left out. */
export type RowValues = Readonly<Record<string, FieldValue>>;

/** Writes rows as the platform itself does: no triggers, no permissions, system fields filled in. */
export class RowBuilder {
    constructor(
        private readonly store: Store,
        private readonly now: number,
        public userId: string | null,
    ) {}

    type(name: string): SObjectTypeInfo {
        const type = this.store.model.findObject(name);
        if (!type) throw new Error(`The org's model has no object ${name}`);
        return type;
    }

    /** An id for a row that others refer to before it is written. */
    reserveId(object: string): string {
        return this.store.nextId(this.type(object));
    }

    /** @returns the id of the new row */
    insert(object: string | SObjectTypeInfo, values: RowValues): string {
        const type = typeof object === 'string' ? this.type(object) : object;
        const id = (values['id'] as string | undefined) ?? this.store.nextId(type);
        const moment = new ApexDatetime(this.now);
        const user = this.userId;
        const system: RowValues = {
            createddate: moment,
            lastmodifieddate: moment,
            systemmodstamp: moment,
            createdbyid: user,
            lastmodifiedbyid: user,
            ownerid: user,
            isdeleted: false,
        };
        const all: RowValues = { ...system, ...values, id };
        const row: Row = this.store
            .table(type)
            .fields.map((field) => all[field.key] ?? (field.type === 'boolean' ? false : null));
        this.store.write(type, row);
        return id;
    }
}
