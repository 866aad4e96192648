import type { DmlError, DmlOperation, RecordOutcome } from '../../../dml';
import { listOf, makeTypeRef, platformEnum, typeRef, type Runtime } from '../../../runtime';
import { ApexList } from '../../collections';
import { defineJsonForm } from '../../json/json-forms';
import { definePlatformType, type PlatformMethod } from '../../registry';

/** What gives results of its own kind. */
type ResultKind = DmlOperation | 'emptyRecycleBin';

const typeNames: Readonly<Record<ResultKind, string>> = {
    emptyRecycleBin: 'Database.EmptyRecycleBinResult',
    insert: 'Database.SaveResult',
    update: 'Database.SaveResult',
    upsert: 'Database.UpsertResult',
    delete: 'Database.DeleteResult',
    undelete: 'Database.UndeleteResult',
    merge: 'Database.MergeResult',
};

/** Database.SaveResult and its siblings: what happened to one record. */
export class RecordResult {
    readonly typeName: string;

    constructor(
        operation: ResultKind,
        readonly outcome: RecordOutcome,
    ) {
        this.typeName = typeNames[operation];
    }

    toApexText(rt: Runtime): string {
        const { success, id } = this.outcome;
        const errors = this.outcome.errors.length === 0 ? '()' : rt.toText(errorList(this.outcome.errors));
        return `${this.typeName}[getErrors=${errors};getId=${id ?? 'null'};isSuccess=${success};]`;
    }
}

/** Database.Error */
export class DatabaseError {
    readonly typeName = 'Database.Error';

    constructor(readonly error: DmlError) {}

    toApexText(): string {
        const { fields, message, statusCode } = this.error;
        return `Database.Error[getFields=(${fields.join(', ')});getMessage=${message};getStatusCode=${statusCode};]`;
    }
}

export function errorList(errors: readonly DmlError[]): ApexList {
    return new ApexList(
        typeRef('List<Database.Error>'),
        errors.map((error) => new DatabaseError(error)),
    );
}

const idList = listOf(makeTypeRef('Id'));

const readers: Readonly<Record<string, (rt: Runtime, outcome: RecordOutcome) => unknown>> = {
    id: (_rt, outcome) => outcome.id,
    success: (_rt, outcome) => outcome.success,
    created: (_rt, outcome) => outcome.created ?? false,
    errors: (_rt, outcome) => errorList(outcome.errors),
    mergedrecordids: (_rt, outcome) => new ApexList(idList, [...(outcome.mergedRecordIds ?? [])]),
    updatedrelatedids: (_rt, outcome) => new ApexList(idList, [...(outcome.updatedRelatedIds ?? [])]),
};

const read =
    (name: string): PlatformMethod =>
    (rt, self: RecordResult) =>
        readers[name](rt, self.outcome);

for (const name of new Set(Object.values(typeNames))) {
    const isUpsert = name === 'Database.UpsertResult';
    const isMerge = name === 'Database.MergeResult';
    definePlatformType({
        name,
        methods: {
            'getid/0': read('id'),
            'issuccess/0': read('success'),
            'geterrors/0': read('errors'),
            ...(isUpsert ? { 'iscreated/0': read('created') } : {}),
            ...(isMerge
                ? {
                      'getmergedrecordids/0': read('mergedrecordids'),
                      'getupdatedrelatedids/0': read('updatedrelatedids'),
                  }
                : {}),
        },
        properties: {
            id: { get: read('id') },
            success: { get: read('success') },
            errors: { get: read('errors') },
            ...(isUpsert ? { created: { get: read('created') } } : {}),
        },
        is: (value) => value instanceof RecordResult && value.typeName === name,
    });
}

/** A constant of System.StatusCode; null when the platform has none of that name. */
export function statusCode(rt: Runtime, name: string): unknown {
    const constants = rt.types.find('System.StatusCode')?.constants ?? [];
    return platformEnum(makeTypeRef('StatusCode'), constants).get(name.toLowerCase()) ?? null;
}

const textList = listOf(makeTypeRef('String'));
const errorMembers: Readonly<Record<string, PlatformMethod>> = {
    fields: (_rt, self: DatabaseError) => new ApexList(textList, [...self.error.fields]),
    message: (_rt, self: DatabaseError) => self.error.message,
    statuscode: (rt, self: DatabaseError) => statusCode(rt, self.error.statusCode),
};

definePlatformType({
    name: 'Database.Error',
    methods: {
        'getfields/0': errorMembers.fields,
        'getmessage/0': errorMembers.message,
        'getstatuscode/0': errorMembers.statuscode,
    },
    properties: {
        fields: { get: errorMembers.fields },
        message: { get: errorMembers.message },
        statuscode: { get: errorMembers.statuscode },
    },
    is: (value) => value instanceof DatabaseError,
});

const jsonMembers: Readonly<Record<string, readonly string[]>> = {
    'Database.UpsertResult': ['success', 'id', 'errors', 'created'],
    'Database.MergeResult': ['success', 'id', 'errors', 'mergedRecordIds', 'updatedRelatedIds'],
};

/** Tests make results by deserialising them, since no constructor takes their content. */
for (const [operation, name] of Object.entries(typeNames) as [ResultKind, string][]) {
    defineJsonForm(name, {
        read: (_rt, members, readMember) => {
            const read = <T>(key: string, type: string, otherwise: T): T =>
                (readMember(members.get(key) ?? null, typeRef(type)) as T | null) ?? otherwise;
            const errors = read<ApexList | null>('errors', 'List<Database.Error>', null);
            return new RecordResult(operation, {
                // Not checked: NebulaLogger's tests make results whose id is the text 'null'.
                id: read('id', 'String', null),
                success: read('success', 'Boolean', false),
                errors: (errors?.items ?? []).map((error) => (error as DatabaseError).error),
                created: read('created', 'Boolean', false),
                mergedRecordIds: read<ApexList | null>('mergedrecordids', 'List<Id>', null)?.items as string[],
                updatedRelatedIds: read<ApexList | null>('updatedrelatedids', 'List<Id>', null)?.items as string[],
            });
        },
        write: (rt, value: RecordResult) =>
            (jsonMembers[name] ?? ['success', 'id', 'errors']).map(
                (member) => [member, readers[member.toLowerCase()](rt, value.outcome)] as const,
            ),
    });
}

defineJsonForm('Database.Error', {
    read: (_rt, members, readMember) => {
        const text = (key: string): string =>
            (readMember(members.get(key) ?? null, makeTypeRef('String')) ?? '') as string;
        const fields = readMember(members.get('fields') ?? null, textList) as ApexList | null;
        return new DatabaseError({
            statusCode: text('statuscode'),
            message: text('message'),
            fields: (fields?.items ?? []) as string[],
        });
    },
    write: (_rt, { error }: DatabaseError) => [
        ['statusCode', error.statusCode],
        ['message', error.message],
        ['fields', new ApexList(textList, [...error.fields])],
    ],
});
