import { ApiError } from '../../core/api-error';
import { readCustomFields } from '../../core/custom-fields';
import { isObject, type Json } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { plain, type Route } from '../../core/route';
import type { Stamped } from '../../state/document-records';
import type { CustomValues, FieldEntity } from '../../state/reference-records';
import { touch } from '../documents/touch';

interface Record extends Stamped {
    custom: CustomValues;
}

/** `PUT /<singular>/{id}/customfields`: the body is a bare array of field values. */
export function singleCustomFieldsRoute(
    path: string,
    entity: Extract<FieldEntity, 'item' | 'invoice' | 'customer_payment'>,
    module: string,
    what: string,
    records: (kernel: Kernel) => ReadonlyMap<string, Record>,
): Route {
    return {
        method: 'PUT',
        path,
        scope: [module, 'UPDATE'],
        handle: (call) => {
            const { kernel, params, rawBody } = call;
            const record = kernel.find(records(kernel), params['id'], what);
            if (!Array.isArray(rawBody) || !(rawBody as readonly Json[]).every(isObject)) {
                throw new ApiError(400, 1038, 'JSON is not well formed');
            }
            record.custom = readCustomFields(call, entity, rawBody as never, record.custom, params['id']);
            touch(kernel, record);
            kernel.changed(entity, 'edited', params['id']);
            return plain('Custom Fields Updated Successfully');
        },
    };
}
