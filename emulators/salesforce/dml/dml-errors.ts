/** Errors of the DML engine with the platform's status codes and texts. */
import type { FieldInfo, SObjectTypeInfo, ValidationRuleInfo } from '../metadata/org-model';
import type { DmlError } from './dml-types';

const error = (statusCode: string, message: string, ...fields: string[]): DmlError => ({ statusCode, message, fields });

export const dmlErrors = {
    requiredMissing: (fields: readonly FieldInfo[]): DmlError => {
        const names = fields.map((field) => field.apiName);
        return error('REQUIRED_FIELD_MISSING', `Required fields are missing: [${names.join(', ')}]`, ...names);
    },
    tooLong: (field: FieldInfo, value: string): DmlError =>
        error(
            'STRING_TOO_LONG',
            `${field.label}: data value too large: ${value} (max length=${field.length})`,
            field.apiName,
        ),
    outOfRange: (field: FieldInfo, value: string): DmlError =>
        error(
            'NUMBER_OUTSIDE_VALID_RANGE',
            `${field.label}: value outside of valid range on numeric field: ${value}`,
            field.apiName,
        ),
    restrictedPicklist: (field: FieldInfo, value: string): DmlError =>
        error(
            'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
            `${field.label}: bad value for restricted picklist field: ${value}`,
            field.apiName,
        ),
    invalidEmail: (field: FieldInfo, value: string): DmlError =>
        error('INVALID_EMAIL_ADDRESS', `${field.label}: invalid email address: ${value}`, field.apiName),
    duplicate: (field: FieldInfo, id: string): DmlError =>
        error('DUPLICATE_VALUE', `duplicate value found: ${field.apiName} duplicates value on record with id: ${id}`),
    wrongIdType: (field: FieldInfo, id: string): DmlError =>
        error('FIELD_INTEGRITY_EXCEPTION', `${field.label}: id value of incorrect type: ${id}`, field.apiName),
    noSuchReference: (): DmlError => error('INVALID_CROSS_REFERENCE_KEY', 'invalid cross reference id'),
    foreignKeyNotFound: (field: FieldInfo, value: string, object: string): DmlError =>
        error(
            'INVALID_FIELD',
            `Foreign key external ID: ${value.toLowerCase()} not found for field ${field.apiName} in entity ${object}`,
        ),
    idOnInsert: (): DmlError => error('INVALID_FIELD_FOR_INSERT_UPDATE', 'cannot specify Id in an insert call', 'Id'),
    idMissing: (operation: string): DmlError =>
        error(
            'MISSING_ARGUMENT',
            `Id not specified in ${operation === 'insert' ? 'an insert' : operation === 'update' ? 'an update' : `a ${operation}`} call`,
        ),
    deleted: (): DmlError => error('ENTITY_IS_DELETED', 'entity is deleted'),
    notDeleted: (): DmlError => error('UNDELETE_FAILED', 'Entity is not in the recycle bin'),
    noAccess: (): DmlError => error('INSUFFICIENT_ACCESS_OR_READONLY', 'insufficient access rights on object id'),
    noCrossAccess: (): DmlError =>
        error('INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', 'insufficient access rights on cross-reference id'),
    objectDenied: (type: SObjectTypeInfo): DmlError =>
        error('INSUFFICIENT_ACCESS_OR_READONLY', `Access to entity '${type.apiName}' denied`),
    fieldsDenied: (type: SObjectTypeInfo, fields: readonly string[]): DmlError =>
        error(
            'INSUFFICIENT_ACCESS_OR_READONLY',
            `Operation failed due to fields being inaccessible on Sobject ${type.apiName}, check errors on Exception or Result!`,
            ...fields,
        ),
    restricted: (name: string, children: string, names: readonly string[]): DmlError =>
        error(
            'DELETE_FAILED',
            `Your attempt to delete ${name} could not be completed because it is associated with the following ${children}.: ${names.join(', ')}\n`,
        ),
    mixed: (type: SObjectTypeInfo, original: string): DmlError =>
        error(
            'MIXED_DML_OPERATION',
            `DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ${type.apiName}, original object: ${original}`,
        ),
    integrity: (message: string, ...fields: string[]): DmlError =>
        error('FIELD_INTEGRITY_EXCEPTION', `field integrity exception: ${message}`, ...fields),
    ruleBroken: (rule: ValidationRuleInfo): DmlError =>
        error('FIELD_CUSTOM_VALIDATION_EXCEPTION', rule.message, ...(rule.displayField ? [rule.displayField] : [])),
    inTrigger: (message: string): DmlError => error('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY', message),
    tooManyRetries: (): DmlError =>
        error(
            'TOO_MANY_APEX_REQUESTS',
            'Too many batch retries in the presence of Apex triggers and partial failures.',
        ),
    other: error,
} as const;
