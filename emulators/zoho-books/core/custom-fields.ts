import type { CustomFieldRecord, CustomValues, FieldEntity } from '../state/reference-records';
import { invalidField, refused } from './api-error';
import { isObject, objectsOf, textOf, type Json, type JsonObject } from './json';
import type { Kernel } from './kernel';
import { MODEL_CODES } from './model-codes';
import type { Call } from './route';
import { isDate } from './zoned-time';

/** A record of an entity, as far as custom fields are concerned. */
interface Holder {
    readonly id: string;
    readonly custom: CustomValues;
}

type Holders = ReadonlyMap<string, { readonly custom: CustomValues }>;

function recordsOf({ state }: Kernel, entity: FieldEntity): Holders {
    const records: Readonly<Record<FieldEntity, Holders>> = {
        contact: state.contacts,
        item: state.items,
        invoice: state.invoices,
        creditnote: state.creditNotes,
        customer_payment: state.payments,
    };
    return records[entity];
}

/** The records that carry an entity's fields. */
export function* holdersOf(kernel: Kernel, entity: FieldEntity): Iterable<Holder> {
    for (const [id, { custom }] of recordsOf(kernel, entity)) yield { id, custom };
}

/** The id of the record whose field has the value; undefined when there is none beside `exceptId`. */
export function findByField(
    kernel: Kernel,
    field: CustomFieldRecord,
    value: string,
    exceptId = '',
): string | undefined {
    for (const [id, { custom }] of recordsOf(kernel, field.entity)) {
        const held = custom.get(field.field_id);
        if (held !== undefined && id !== exceptId && String(held) === value) return id;
    }
    return undefined;
}

/** Active fields of an entity, by index. */
export function fieldsOf(kernel: Kernel, entity: FieldEntity): readonly CustomFieldRecord[] {
    return [...kernel.state.fields.values()].filter((field) => field.entity === entity && field.is_active);
}

/**
 * New values of a record's custom fields: those of `body.custom_fields` over the present ones. Entries that name no
 * field are ignored and listed. @throws ApiError for a value of the wrong type or a duplicate of a unique one.
 */
export function readCustomFields(
    call: Call,
    entity: FieldEntity,
    entries: readonly JsonObject[],
    present: CustomValues,
    ownId: string,
): CustomValues {
    const values = new Map(present);
    for (const entry of entries) {
        const field = findField(call.kernel, entity, entry);
        if (!field) {
            call.report('unknown', `custom_fields ${JSON.stringify(entry)}`);
            continue;
        }
        const value = checkValue(field, entry['value'] ?? '');
        if (value === '') values.delete(field.field_id);
        else values.set(field.field_id, value);
        if (field.is_unique && value !== '') refuseDuplicate(call.kernel, field, value, ownId);
    }
    return values;
}

/** `custom_fields` of a body, and `cf_x` keys at its top are not accepted. */
export function customEntries(body: JsonObject): readonly JsonObject[] {
    return objectsOf(body, 'custom_fields');
}

function findField(kernel: Kernel, entity: FieldEntity, entry: JsonObject): CustomFieldRecord | undefined {
    const id = textOf(entry, 'customfield_id') || textOf(entry, 'field_id');
    const [apiName, label, index] = [textOf(entry, 'api_name'), textOf(entry, 'label'), textOf(entry, 'index')];
    return fieldsOf(kernel, entity).find((field) => {
        if (id !== '') return field.field_id === id;
        if (apiName !== '') return field.api_name === apiName;
        return label !== '' ? field.label === label : String(field.index) === index;
    });
}

function refuseDuplicate(kernel: Kernel, field: CustomFieldRecord, value: Json, ownId: string): void {
    if (findByField(kernel, field, String(value), ownId) !== undefined) {
        throw refused(MODEL_CODES.duplicateValue, `The value "${String(value)}" of ${field.label} already exists.`);
    }
}

const NUMERIC = new Set(['number', 'decimal', 'amount', 'percent']);

function checkValue(field: CustomFieldRecord, value: Json): Json {
    if (value === '' || value === null) return '';
    if (isObject(value) || Array.isArray(value)) throw invalidField(field.label);
    if (NUMERIC.has(field.data_type)) {
        if (Number.isNaN(Number(value))) throw invalidField(field.label);
        return Number(value);
    }
    if (field.data_type === 'check_box') return value === true || value === 'true';
    const text = String(value);
    const fits =
        text.length <= field.value_length &&
        (field.data_type !== 'date' || isDate(text)) &&
        (field.data_type !== 'dropdown' || field.values.includes(text));
    if (!fits) throw invalidField(field.label);
    return text;
}

/** `custom_fields`, `custom_field_hash` of an answer. */
export function customFieldViews(kernel: Kernel, entity: FieldEntity, values: CustomValues) {
    const fields = fieldsOf(kernel, entity).filter((field) => values.has(field.field_id));
    const hash: Record<string, Json> = {};
    for (const field of fields) {
        const value = values.get(field.field_id) ?? '';
        hash[field.api_name] = String(value);
        hash[`${field.api_name}_formatted`] = String(value);
        hash[`${field.api_name}_unformatted`] = value;
    }
    return {
        custom_fields: fields.map((field) => fieldView(field, values.get(field.field_id) ?? '')),
        custom_field_hash: hash,
    };
}

/** `cf_x` keys as list rows and webhook bodies carry them at the top. */
export function flatCustomFields(kernel: Kernel, entity: FieldEntity, values: CustomValues): JsonObject {
    return customFieldViews(kernel, entity, values).custom_field_hash;
}

function fieldView(field: CustomFieldRecord, value: Json): JsonObject {
    return {
        field_id: field.field_id,
        customfield_id: field.field_id,
        index: field.index,
        label: field.label,
        api_name: field.api_name,
        data_type: field.data_type,
        value,
        value_formatted: String(value),
        placeholder: field.api_name,
        show_on_pdf: field.show_on_pdf,
        show_in_all_pdf: field.show_on_pdf,
        is_active: field.is_active,
        search_entity: field.entity,
        is_dependent_field: false,
    };
}
