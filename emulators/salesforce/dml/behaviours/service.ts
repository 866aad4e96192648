import { ApexBlob } from '../../library/blob';
import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import type { SObjectValue } from '../../store/sobject';
import { RowBuilder } from '../../store/row-builder';
import { dmlErrors } from '../dml-errors';
import type { Batch } from '../dml-types';
import { changedRow } from '../related-records';
import type { Behaviour } from './behaviour';

export const caseRecord: Behaviour = {
    complete: (batch, work) => {
        const { values } = work.record;
        const closed = values.get('status') === 'Closed';
        if (closed && work.old?.raw('isclosed') !== true)
            values.set('closeddate', new ApexDatetime(batch.rt.clock.now()));
        if (!closed) values.set('closeddate', null);
        values.set('isclosed', closed);
        return undefined;
    },
};

/** The account that an activity is about, through its contact or its record. */
function accountOf(batch: Batch, record: SObjectValue): string | null {
    for (const key of ['whatid', 'whoid']) {
        const id = record.raw(key);
        if (typeof id !== 'string') continue;
        const type = batch.rt.model.findByKeyPrefix(id.slice(0, 3));
        if (type?.key === 'account') return id;
        const table = type && batch.rt.store.table(type);
        const slot = table?.slot('accountid') ?? -1;
        const account = slot < 0 ? null : table?.get(id)?.[slot];
        if (typeof account === 'string') return account;
    }
    return null;
}

export const task: Behaviour = {
    complete: (batch, work) => {
        const { values } = work.record;
        values.set('isclosed', values.get('status') === 'Completed');
        values.set('ishighpriority', values.get('priority') === 'High');
        values.set('accountid', accountOf(batch, work.record));
        return undefined;
    },
};

export const event: Behaviour = {
    complete: (batch, work) => {
        const { values } = work.record;
        values.set('accountid', accountOf(batch, work.record));
        setTimes(work.record.values, work.given.values);
        return undefined;
    },
};

const MS_PER_MINUTE = 60_000;

/** Object Reference, "Event": the end follows from start and duration, or the duration from both ends, whichever was given. */
function setTimes(values: Map<string, unknown>, given: ReadonlyMap<string, unknown>): void {
    const start = given.get('startdatetime') ?? given.get('activitydatetime') ?? values.get('startdatetime');
    if (!(start instanceof ApexDatetime)) return;
    values.set('startdatetime', start);
    values.set('activitydatetime', start);
    values.set('activitydate', start.gmt().date);
    const [end, minutes] = [values.get('enddatetime'), values.get('durationinminutes')];
    const endsByDuration = typeof minutes === 'number' && !(given.get('enddatetime') instanceof ApexDatetime);
    if (endsByDuration) values.set('enddatetime', new ApexDatetime(start.epoch + minutes * MS_PER_MINUTE));
    else if (end instanceof ApexDatetime)
        values.set('durationinminutes', Math.round((end.epoch - start.epoch) / MS_PER_MINUTE));
}

/** Object Reference, "Contract": it ends a day before its term is over. */
export const contract: Behaviour = {
    complete: (_batch, work) => {
        const { values } = work.record;
        const [start, months] = [values.get('startdate'), values.get('contractterm')];
        const hasEnd = start instanceof ApexDate && typeof months === 'number';
        values.set('enddate', hasEnd ? start.addMonths(months).addDays(-1) : null);
        return undefined;
    },
};

/** Object Reference, "FeedItem": the kind of a post follows from what it holds. */
export const feedItem: Behaviour = {
    complete: (batch, work) => {
        const { values } = work.record;
        if (batch.operation !== 'insert') return undefined;
        const kind = values.get('linkurl') ? 'LinkPost' : values.get('relatedrecordid') ? 'ContentPost' : 'TextPost';
        values.set('type', values.get('type') ?? kind);
        values.set('insertedbyid', values.get('insertedbyid') ?? batch.rt.transaction.user.id);
        return undefined;
    },
};

export const attachment: Behaviour = {
    complete: (_batch, work) => {
        const body = work.record.raw('body');
        if (body instanceof ApexBlob) work.record.values.set('bodylength', body.bytes.length);
        return undefined;
    },
};

/** How the platform names file types that are not just the extension in capitals. */
const FILE_TYPES: Readonly<Record<string, string>> = {
    doc: 'WORD',
    docx: 'WORD_X',
    xls: 'EXCEL',
    xlsx: 'EXCEL_X',
    ppt: 'POWER_POINT',
    pptx: 'POWER_POINT_X',
    txt: 'TEXT',
    jpeg: 'JPG',
    htm: 'HTML',
};

function fileType(extension: string | null): string {
    if (extension === null) return 'UNKNOWN';
    return FILE_TYPES[extension.toLowerCase()] ?? extension.toUpperCase();
}

/** A published file gets its links. */
export const contentDistribution: Behaviour = {
    complete: (batch, work) => {
        if (batch.operation !== 'insert') return undefined;
        const { values } = work.record;
        const base = `https://emulator.example/sfc/p/${String(values.get('contentversionid'))}`;
        values.set(
            'contentdownloadurl',
            values.get('preferencesalloworiginaldownload') === true ? `${base}/download` : null,
        );
        values.set('distributionpublicurl', base);
        return undefined;
    },
};

/** A further version becomes the latest of its document, which takes its title and size. */
function addVersion({ rt, table, type }: Batch, version: SObjectValue): void {
    const documents = rt.model.findObject('ContentDocument');
    const documentId = version.raw('contentdocumentid') as string;
    const documentTable = documents && rt.store.table(documents);
    const document = documentTable?.get(documentId);
    if (!documents || !documentTable || !document) return;
    const earlier = table.idsWhere('contentdocumentid', documentId).filter((id) => id !== version.id);
    for (const id of earlier) rt.store.write(type, changedRow(table, table.get(id)!, { islatest: false }));
    const number = { versionnumber: String(earlier.length + 1) };
    rt.store.write(type, changedRow(table, table.get(version.id!)!, number));
    version.values.set('versionnumber', number.versionnumber);
    const shown = {
        title: version.raw('title'),
        filetype: version.raw('filetype'),
        contentsize: version.raw('contentsize'),
        latestpublishedversionid: version.id,
    };
    rt.store.write(documents, changedRow(documentTable, document, shown));
}

/** A first version makes its document, and the link to where it was uploaded. */
export const contentVersion: Behaviour = {
    complete: (batch, work) => {
        const { values } = work.record;
        if (batch.operation !== 'insert') return undefined;
        const path = values.get('pathonclient') as string | null | undefined;
        if (!path && !values.get('contenturl'))
            return dmlErrors.requiredMissing([batch.type.fields.get('pathonclient')!]);
        const extension = path?.includes('.') ? path.slice(path.lastIndexOf('.') + 1) : null;
        const data = values.get('versiondata');
        values.set('title', values.get('title') ?? path?.replace(/^.*[\\/]/, '') ?? null);
        values.set('fileextension', extension);
        values.set('filetype', fileType(extension));
        values.set('contentsize', data instanceof ApexBlob ? data.bytes.length : 0);
        values.set('islatest', true);
        values.set('versionnumber', '1');
        return undefined;
    },
    saved: (batch, works) => {
        if (batch.operation !== 'insert') return;
        const { rt, table, type } = batch;
        const user = rt.transaction.user.id;
        const rows = new RowBuilder(rt.store, rt.clock.now(), user);
        for (const { record } of works) {
            if (record.raw('contentdocumentid') !== null) {
                addVersion(batch, record);
                continue;
            }
            const shared = {
                title: record.raw('title'),
                filetype: record.raw('filetype'),
                contentsize: record.raw('contentsize'),
                latestpublishedversionid: record.id,
            };
            const document = rows.insert('ContentDocument', shared);
            record.values.set('contentdocumentid', document);
            const slot = table.slot('contentdocumentid');
            rt.store.write(
                type,
                table.get(record.id!)!.map((value, at) => (at === slot ? document : value)),
            );
            const targets = new Set(
                [user, record.raw('firstpublishlocationid')].filter((id): id is string => typeof id === 'string'),
            );
            for (const linkedentityid of targets)
                rows.insert('ContentDocumentLink', {
                    contentdocumentid: document,
                    linkedentityid,
                    sharetype: linkedentityid === user ? 'I' : 'V',
                    visibility: 'AllUsers',
                });
        }
    },
};
