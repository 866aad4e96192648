import { staticResourceContent } from '../../../metadata/static-resource-content';
import { orgOf } from '../../../org/org-of';
import { listOf, makeTypeRef, UnsupportedError, type Runtime } from '../../../runtime';
import { SObjectValue } from '../../../store';
import { parseForField } from '../../../store/convert-value';
import { ApexList } from '../../collections';
import { definePlatformType } from '../../registry';
import type { SObjectTypeToken } from '../../schema/tokens';

/** Rows of comma-separated text; quotes around a value, doubled inside. */
function readCsv(text: string): string[][] {
    const rows: string[][] = [[]];
    for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
        const row = rows.at(-1)!;
        row.push(quoted === undefined ? (bare ?? '').trim() : quoted.replaceAll('""', '"'));
        if (end === '') break;
        if (end !== ',') rows.push([]);
    }
    return rows.filter((row) => row.some((cell) => cell !== ''));
}

function toRecord(
    rt: Runtime,
    token: SObjectTypeToken,
    names: readonly string[],
    cells: readonly string[],
): SObjectValue {
    const record = new SObjectValue(token.info);
    names.forEach((name, at) => {
        const cell = cells[at] ?? '';
        if (cell === '') return;
        const field = orgOf(rt).model.findField(token.info, name);
        if (!field) throw new UnsupportedError(`Test.loadData with a column ${name}`);
        const value = parseForField(field, cell);
        if (value === undefined) throw rt.exception('System.StringException', `Invalid value for ${name}: ${cell}`);
        record.values.set(field.key, value);
    });
    return record;
}

/** Apex Developer Guide, "Loading Test Data" (apex_testing_load_data.htm): inserts the rows of a static resource and gives them back. */
function loadData(rt: Runtime, token: SObjectTypeToken, resourceName: string): ApexList {
    const resource = orgOf(rt).model.staticResources.get(resourceName.toLowerCase());
    if (!resource) throw rt.exception('System.QueryException', `Static Resource not found: ${resourceName}`);
    const [names = [], ...rows] = readCsv(Buffer.from(staticResourceContent(resource)).toString('utf8'));
    const records = rows.filter((cells) => cells.length > 0).map((cells) => toRecord(rt, token, names, cells));
    const list = new ApexList(listOf(makeTypeRef(token.info.apiName)), records as never[]);
    rt.dml('insert', list, { access: 'system', allOrNone: true });
    return list;
}

definePlatformType({ name: 'System.Test', statics: { 'loaddata/2': loadData } });
