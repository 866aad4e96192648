import type { FieldInfo } from '../../metadata/org-model';
import type { Runtime } from '../../runtime/runtime';
import { enumConstant } from './members';

/** Schema.DisplayType of a field; most are the field type in capitals. */
export function displayType(rt: Runtime, field: FieldInfo): unknown {
    return enumConstant(rt, 'Schema.DisplayType', field.type === 'int' ? 'INTEGER' : field.type);
}

const SOAP: Readonly<Record<string, string>> = {
    Boolean: 'BOOLEAN',
    Integer: 'INTEGER',
    Long: 'LONG',
    Decimal: 'DOUBLE',
    Date: 'DATE',
    Datetime: 'DATETIME',
    Time: 'TIME',
    Blob: 'BASE64BINARY',
    Id: 'ID',
    Address: 'ADDRESS',
    Location: 'LOCATION',
    Object: 'ANYTYPE',
};

export function soapType(rt: Runtime, field: FieldInfo): unknown {
    return enumConstant(rt, 'Schema.SoapType', SOAP[field.apexType] ?? 'STRING');
}
