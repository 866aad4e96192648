import type { ApexException } from '../runtime/exceptions';
import type { DataRuntime } from '../store/data-runtime';
import type { DmlExceptionDetails, DmlOperation, RecordOutcome } from './dml-types';

const TITLES: Readonly<Record<DmlOperation | 'convertLead', string>> = {
    insert: 'Insert',
    update: 'Update',
    upsert: 'Upsert',
    delete: 'Delete',
    undelete: 'Undelete',
    merge: 'Merge',
    convertLead: 'ConvertLead',
};

/** `Insert failed. First exception on row 0; first error: REQUIRED_FIELD_MISSING, …: [Name]`, with its rows in `details`. */
export function dmlException(
    rt: DataRuntime,
    operation: DmlOperation | 'convertLead',
    outcomes: readonly RecordOutcome[],
    typeOf: (index: number) => string = () => '',
): ApexException {
    const rows = outcomes.flatMap((outcome, index) =>
        outcome.success ? [] : [{ index, id: outcome.id, objectType: typeOf(index), errors: outcome.errors }],
    );
    const first = rows[0]!;
    const { statusCode, message, fields } = first.errors[0]!;
    const withId = first.id === null ? '' : ` with id ${first.id}`;
    const text = `${TITLES[operation]} failed. First exception on row ${first.index}${withId}; first error: ${statusCode}, ${message}: [${fields.join(', ')}]`;
    const exception = rt.exception('System.DmlException', text);
    const details: DmlExceptionDetails = { rows };
    exception.details = details;
    return exception;
}
