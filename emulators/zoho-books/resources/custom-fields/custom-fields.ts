import { invalidField, refused } from '../../core/api-error';
import { any, choice, flag, integer, required, text, texts } from '../../core/body-schema';
import { holdersOf } from '../../core/custom-fields';
import { textOf, textsOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import { plain, type Call, type Reply, type Route } from '../../core/route';
import type { CustomFieldRecord, FieldEntity } from '../../state/reference-records';

const ENTITIES: readonly FieldEntity[] = ['contact', 'item', 'invoice', 'creditnote', 'customer_payment'];
const TYPES = 'string number decimal amount date dropdown check_box multiline email url phone percent'.split(' ');

const fieldBody = {
    label: required(text(50)),
    data_type: required(choice(...TYPES)),
    entity: required(choice(...ENTITIES)),
    show_on_pdf: flag,
    is_mandatory: flag,
    is_unique: flag,
    is_active: flag,
    value_length: integer,
    help_text: text(255),
    edit_on_portal: flag,
    show_on_portal: flag,
    values: texts,
    default_value: any,
};

/** `/settings/fields`. A field's `api_name` is `cf_` and its label in small letters. */
export const customFieldRoutes: readonly Route[] = [
    { method: 'GET', path: '/settings/fields', scope: ['settings', 'READ'], handle: listFields },
    { method: 'POST', path: '/settings/fields', scope: ['settings', 'CREATE'], handle: createField },
    {
        method: 'GET',
        path: '/settings/fields/:field_id',
        scope: ['settings', 'READ'],
        handle: ({ kernel, params }) => ({
            data: { field: fieldRow(kernel.find(kernel.state.fields, params['field_id'], 'Custom field')) },
        }),
    },
    { method: 'PUT', path: '/settings/fields/:field_id', scope: ['settings', 'UPDATE'], handle: updateField },
    { method: 'DELETE', path: '/settings/fields/:field_id', scope: ['settings', 'DELETE'], handle: deleteField },
];

function listFields(call: Call): Reply {
    const { kernel, query } = call;
    query.know(['filter_custom_fields', 'page', 'per_page']);
    const entity = query.take('entity');
    const activeOnly = query.take('skip_inactive_fields') === 'true';
    if (entity !== '' && !ENTITIES.includes(entity as FieldEntity)) {
        throw kernel.notEmulated(`Custom fields of entity '${entity}'`);
    }
    const fields = [...kernel.state.fields.values()].filter(
        (field) => (entity === '' || field.entity === entity) && (field.is_active || !activeOnly),
    );
    return { data: { fields: fields.map(fieldRow) } };
}

function createField(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(fieldBody);
    const entity = textOf(body, 'entity') as FieldEntity;
    const label = textOf(body, 'label');
    const ofEntity = [...kernel.state.fields.values()].filter((field) => field.entity === entity);
    const api_name = `cf_${label
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_|_$/g, '')}`;
    if (ofEntity.some((field) => field.api_name === api_name)) {
        throw refused(MODEL_CODES.duplicateValue, `The custom field "${label}" already exists.`);
    }
    if (body['is_unique'] === true) checkPlan(kernel, textOf(body, 'data_type'));
    const field: CustomFieldRecord = {
        field_id: kernel.newId(),
        entity,
        index: ofEntity.length + 1,
        label,
        api_name,
        data_type: textOf(body, 'data_type'),
        is_unique: body['is_unique'] === true,
        is_active: body['is_active'] !== false,
        is_mandatory: body['is_mandatory'] === true,
        show_on_pdf: body['show_on_pdf'] === true,
        value_length: Number(body['value_length'] || 255),
        help_text: textOf(body, 'help_text'),
        values: textsOf(body, 'values'),
    };
    kernel.state.fields.set(field.field_id, field);
    const message = 'Custom field has been created.';
    return { message, created: field.field_id, data: { field: fieldRow(field) } };
}

function checkPlan(kernel: Kernel, dataType: string): void {
    if (!kernel.switches.get('unique_fields')) {
        throw refused(MODEL_CODES.planLimit, 'Your plan does not allow custom fields without duplicates.');
    }
    if (!['string', 'number', 'email', 'url', 'phone'].includes(dataType)) throw invalidField('is_unique');
}

function updateField(call: Call): Reply {
    const { kernel } = call;
    const field = kernel.find(kernel.state.fields, call.params['field_id'], 'Custom field');
    const body = call.body(fieldBody, 'partial');
    if (body['is_unique'] === true && !field.is_unique) {
        checkPlan(kernel, field.data_type);
        refusePresentDuplicates(kernel, field);
    }
    if (body['label'] !== undefined) field.label = textOf(body, 'label');
    if (body['is_unique'] !== undefined) field.is_unique = body['is_unique'] === true;
    if (body['is_active'] !== undefined) field.is_active = body['is_active'] === true;
    if (body['is_mandatory'] !== undefined) field.is_mandatory = body['is_mandatory'] === true;
    if (body['help_text'] !== undefined) field.help_text = textOf(body, 'help_text');
    return { message: 'Custom field has been updated.', data: { field: fieldRow(field) } };
}

function refusePresentDuplicates(kernel: Kernel, field: CustomFieldRecord): void {
    const values = [...holdersOf(kernel, field.entity)].flatMap((holder) => holder.custom.get(field.field_id) ?? []);
    if (new Set(values).size < values.length) {
        throw refused(MODEL_CODES.duplicateValue, `Records with the same ${field.label} exist.`);
    }
}

function deleteField({ kernel, params }: Call): Reply {
    kernel.find(kernel.state.fields, params['field_id'], 'Custom field');
    kernel.state.fields.delete(params['field_id']);
    return plain('Custom field has been deleted.');
}

function fieldRow(field: CustomFieldRecord): JsonObject {
    return {
        field_id: field.field_id,
        customfield_id: field.field_id,
        entity: field.entity,
        index: field.index,
        label: field.label,
        field_name_formatted: field.label,
        api_name: field.api_name,
        data_type: field.data_type,
        is_unique: field.is_unique,
        is_active: field.is_active,
        is_mandatory: field.is_mandatory,
        is_custom_field: true,
        show_on_pdf: field.show_on_pdf,
        value_length: field.value_length,
        help_text: field.help_text,
        values: field.values,
    };
}
