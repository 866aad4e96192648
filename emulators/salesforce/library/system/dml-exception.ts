import type { ApexException } from '../../runtime/exceptions';
import type { Runtime } from '../../runtime/runtime';
import { apexTypes, listOf, makeTypeRef, mapOf, setOf } from '../../runtime/type-ref';
import { platformEnum } from '../../runtime/values/apex-enum-value';
import { ApexList } from '../collections/apex-list';
import { ApexMap } from '../collections/apex-map';
import { ApexSet } from '../collections/apex-set';
import { definePlatformType, type PlatformMethod } from '../registry';
import { sobjectFieldToken } from '../schema/tokens';

interface RowError {
    readonly statusCode: string;
    readonly message: string;
    /** API names. */
    readonly fields: readonly string[];
}

interface FailedRow {
    /** Place of the record in the list that was saved. */
    readonly index: number;
    readonly id: string | null;
    readonly errors: readonly RowError[];
    /** API name of the object, to make field tokens of names. */
    readonly objectType?: string;
}

function rowsOf(self: ApexException): readonly FailedRow[] {
    return (self.details as { readonly rows?: readonly FailedRow[] } | null)?.rows ?? [];
}

/** The failed row with a number, counted among the failed ones. @throws System.ListException */
function rowAt(rt: Runtime, self: ApexException, at: number): FailedRow {
    const row = rowsOf(self)[at];
    if (!row) throw rt.exception('System.ListException', `List index out of bounds: ${at}`);
    return row;
}

function fieldNames(row: FailedRow): string[] {
    return row.errors.flatMap((error) => error.fields);
}

function fieldTokens(rt: Runtime, row: FailedRow): unknown[] {
    const object = row.objectType === undefined ? undefined : rt.model.findObject(row.objectType);
    if (!object) return [];
    return fieldNames(row).flatMap((name) => {
        const field = rt.model.findField(object, name);
        return field ? [sobjectFieldToken(rt, object, field)] : [];
    });
}

function statusCode(rt: Runtime, name: string): unknown {
    const constants = platformEnum(makeTypeRef('StatusCode'), rt.types.find('StatusCode')?.constants ?? []);
    return constants.get(name.toLowerCase()) ?? null;
}

const first = (row: FailedRow): RowError =>
    row.errors[0] ?? { statusCode: 'UNKNOWN_EXCEPTION', message: '', fields: [] };

const methods: Record<string, PlatformMethod> = {
    'getdmlfieldnames/1': (rt, self: ApexException, at: number) =>
        new ApexList(listOf(apexTypes.string), fieldNames(rowAt(rt, self, at))),
    'getdmlfields/1': (rt, self: ApexException, at: number) =>
        new ApexList(listOf(makeTypeRef('SObjectField')), fieldTokens(rt, rowAt(rt, self, at))),
    'getdmlid/1': (rt, self: ApexException, at: number) => rowAt(rt, self, at).id,
    'getdmlindex/1': (rt, self: ApexException, at: number) => rowAt(rt, self, at).index,
    'getdmlmessage/1': (rt, self: ApexException, at: number) => first(rowAt(rt, self, at)).message,
    'getdmlstatuscode/1': (rt, self: ApexException, at: number) => first(rowAt(rt, self, at)).statusCode,
    'getdmltype/1': (rt, self: ApexException, at: number) => statusCode(rt, first(rowAt(rt, self, at)).statusCode),
    'getnumdml/0': (_rt, self: ApexException) => rowsOf(self).length,
};

/** The tables declare these for every exception; only DmlException and EmailException have rows. */
definePlatformType({ name: 'System.Exception', methods });

/** QueryException.getInaccessibleFields: object → fields that the user may not read. */
definePlatformType({
    name: 'System.QueryException',
    methods: {
        'getinaccessiblefields/0': (rt, self: ApexException) => {
            const details = self.details as {
                readonly inaccessibleFields?: ReadonlyMap<string, readonly string[]>;
            } | null;
            const names = setOf(apexTypes.string);
            return ApexMap.of(
                rt,
                mapOf(apexTypes.string, names),
                [...(details?.inaccessibleFields ?? [])].map(
                    ([object, fields]) => [object, ApexSet.of(rt, names, fields)] as const,
                ),
            );
        },
    },
});
