import { get, patch, post, remove } from 'shell/orgApi';
import { announceRefresh } from 'shell/refreshBus';
import { createReader, type Config } from 'shell/records';
import type { UiFieldValue, UiRecord } from '../../../../../server/views';

type FieldName = string | { readonly fieldApiName: string; readonly objectApiName: string };

const nameOf = (field: FieldName): string =>
    typeof field === 'string' ? field : `${field.objectApiName}.${field.fieldApiName}`;

const namesOf = (fields: unknown): string =>
    (Array.isArray(fields) ? fields : fields ? [fields] : []).map((field: FieldName) => nameOf(field)).join(',');

function addressOf(config: Config): string | undefined {
    const fields = namesOf(config.fields);
    const optional = namesOf(config.optionalFields);
    const layouts = config.layoutTypes ? '&layout=true' : '';
    if (typeof config.recordId !== 'string' || !(fields || optional || layouts)) return undefined;
    return `/api/records/${config.recordId}?fields=${fields}&optionalFields=${optional}${layouts}`;
}

/** Wire: one record's fields, as the user may see them. */
export const getRecord = createReader(addressOf, (config, ids) => ids.includes(String(config.recordId)));

interface RecordInput {
    readonly apiName?: string;
    readonly fields: Readonly<Record<string, unknown>>;
}

export async function createRecord(input: RecordInput): Promise<UiRecord> {
    const record = await post<UiRecord>('/api/records', input);
    announceRefresh([record.id]);
    return record;
}

/** @param input its fields contain `Id` */
export async function updateRecord(input: RecordInput): Promise<UiRecord> {
    const { Id, ...fields } = input.fields;
    const record = await patch<UiRecord>(`/api/records/${String(Id)}`, { fields });
    announceRefresh([record.id]);
    return record;
}

export async function deleteRecord(recordId: string): Promise<void> {
    await remove(`/api/records/${recordId}`);
    announceRefresh([recordId]);
}

/** Tells the page that these records were changed elsewhere. */
export function notifyRecordUpdateAvailable(items: readonly { readonly recordId: string }[]): Promise<void> {
    announceRefresh(items.map((item) => item.recordId));
    return Promise.resolve();
}

/** The older form of {@link notifyRecordUpdateAvailable}. */
export const getRecordNotifyChange = notifyRecordUpdateAvailable;

/** Once, without a wire. */
export const fetchRecord = (recordId: string, fields: readonly FieldName[]): Promise<UiRecord> =>
    get(`/api/records/${recordId}?fields=${namesOf(fields)}`);

function find(record: UiRecord | undefined, field: FieldName): UiFieldValue | undefined {
    const name = nameOf(field);
    const path = name.slice(name.indexOf('.') + 1).split('.');
    let at: UiRecord | undefined = record;
    for (const part of path.slice(0, -1)) at = at?.fields?.[part]?.value as UiRecord | undefined;
    return at?.fields?.[path[path.length - 1]];
}

export const getFieldValue = (record: UiRecord | undefined, field: FieldName): unknown => find(record, field)?.value;

export const getFieldDisplayValue = (record: UiRecord | undefined, field: FieldName): unknown =>
    find(record, field)?.displayValue;

interface ObjectInfo {
    readonly fields: Readonly<Record<string, { readonly createable: boolean; readonly updateable: boolean }>>;
}

const plainFields = (record: UiRecord, keep: (name: string) => boolean): Record<string, unknown> =>
    Object.fromEntries(
        Object.entries(record.fields)
            .filter(([name]) => keep(name))
            .map(([name, field]) => [name, field.value]),
    );

export const generateRecordInputForCreate = (record: UiRecord, info?: ObjectInfo): RecordInput => ({
    apiName: record.apiName,
    fields: plainFields(record, (name) => info?.fields[name]?.createable ?? true),
});

export const generateRecordInputForUpdate = (record: UiRecord, info?: ObjectInfo): RecordInput => ({
    fields: { Id: record.id, ...plainFields(record, (name) => info?.fields[name]?.updateable ?? true) },
});
