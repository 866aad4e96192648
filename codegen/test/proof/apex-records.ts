import { ApexList } from '../../../emulators/salesforce/library/collections/apex-list';
import type { ClassInfo, MemberInfo } from '../../../emulators/salesforce/compiler';
import { ApexObject, typeRef, type ApexValue } from '../../../emulators/salesforce/runtime';
import { SObjectValue } from '../../../emulators/salesforce/store';
import { propertyName } from '../../compiler/plan/apex-names';
import { schemaNamed } from '../../compiler/plan/schema-catalogue';
import type { Field } from '../../schemas/field';
import type { Schema } from '../../schemas/schema';
import type { ApexProgram } from './apex-program';
import { apexScalar, plainOfApex } from './apex-values';

type Row = Readonly<Record<string, unknown>>;

/** Turns records and answers of Node into those of the emulated platform, and back into one plain form. */
export class ApexRecords {
    private readonly members = new Map<string, ReadonlyMap<string, MemberInfo>>();

    constructor(private readonly apex: ApexProgram) {}

    classOf(name: string): ClassInfo {
        const info = this.apex.program.findClass(name);
        if (info === undefined) {
            throw new Error(`There is no class ${name}.`);
        }
        return info;
    }

    /** Calls an instance method that is not overloaded. */
    call(target: ApexObject, method: string, args: readonly ApexValue[]): ApexValue {
        const found = this.classOf(target.typeName).methods.find(({ name }) => name === method);
        const members = target as unknown as Readonly<Record<string, (...values: readonly ApexValue[]) => ApexValue>>;
        return members[found?.jsName ?? method]?.apply(target, [...args]) ?? null;
    }

    private member(target: ApexObject, name: string): MemberInfo | undefined {
        const known = this.members.get(target.typeName);
        const members = known ?? new Map(this.classOf(target.typeName).members.map((found) => [found.name, found]));
        this.members.set(target.typeName, members);
        return members.get(name);
    }

    getMember(target: ApexObject, name: string): ApexValue {
        return this.member(target, name)?.get(target) ?? null;
    }

    private fieldValue(field: Field, value: unknown): ApexValue {
        const { shape } = field;
        if (value === null || value === undefined) {
            return null;
        }
        if (shape.kind === 'children') {
            const of = schemaNamed(shape.of);
            const rows = (value as readonly Row[]).map((item) => this.toApex(of, item));
            return new ApexList(typeRef(`List<${of.apexType}>`), rows);
        }
        return shape.kind === 'parent' ? this.toApex(schemaNamed(shape.of), value as Row) : apexScalar(value);
    }

    private toRecord(schema: Schema, row: Row): SObjectValue {
        const type = this.apex.model.findObject(schema.name);
        if (type === undefined) {
            throw new Error(`There is no object ${schema.name}.`);
        }
        const record = new SObjectValue(type);
        for (const [key, value] of Object.entries(row)) {
            const field = schema.fields[key] as Field;
            const name = key.toLowerCase();
            if (field.feature !== undefined && !type.fields.has(name)) {
                continue;
            }
            const converted = this.fieldValue(field, value);
            if (field.shape.kind === 'parent') {
                (record.parents ??= new Map()).set(name, converted as SObjectValue | null);
            } else if (field.shape.kind === 'children') {
                (record.children ??= new Map()).set(name, converted);
            } else {
                record.values.set(name, converted);
            }
        }
        return record;
    }

    /** A record or answer of a schema in Apex. */
    toApex(schema: Schema, row: Row): ApexValue {
        if (schema.system === 'salesforce') {
            return this.toRecord(schema, row) as unknown as ApexValue;
        }
        const target = this.classOf(schema.apexType).construct([]);
        for (const [key, value] of Object.entries(row)) {
            const field = schema.fields[key] as Field;
            this.member(target, propertyName(key, field))?.set(target, this.fieldValue(field, value));
        }
        return target;
    }

    private plainField(field: Field, value: ApexValue, keys: unknown): unknown {
        const { shape } = field;
        if (value === null || (shape.kind !== 'children' && shape.kind !== 'parent')) {
            return plainOfApex(value, this.apex.program);
        }
        const of = schemaNamed(shape.of);
        return value instanceof ApexList
            ? value.items.map((item, index) => this.plain(of, item as ApexValue, (keys as readonly Row[])[index] ?? {}))
            : this.plain(of, value, keys as Row);
    }

    /** A custom field that only the organisation knows. */
    private customField(target: ApexObject, key: string): unknown {
        return plainOfApex(this.call(target, 'readField', [key]), this.apex.program);
    }

    /** The fields of a mapped value that `like` names, in the form that `plainOfNode` gives. */
    plain(schema: Schema, value: ApexValue, like: Row): Row {
        const entries = Object.entries(like).map(([key, expected]) => {
            const field = schema.fields[key];
            if (field === undefined) {
                return [key, this.customField(value as ApexObject, key)] as const;
            }
            const own =
                value instanceof SObjectValue
                    ? (value.raw(key.toLowerCase()) as ApexValue)
                    : this.getMember(value as ApexObject, propertyName(key, field));
            return [key, this.plainField(field, own, expected)] as const;
        });
        return Object.fromEntries(entries);
    }
}
