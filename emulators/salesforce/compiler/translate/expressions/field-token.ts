import type { FieldInfo, SObjectTypeInfo } from '../../../metadata/org-model';
import { typeRef } from '../../../runtime/type-ref';
import { placeOf, type Located } from '../../problems';
import type { BodyContext } from '../body-context';
import type { Value } from '../value';

/** `Account.Name` */
export function fieldToken(object: SObjectTypeInfo, field: Pick<FieldInfo, 'key'>): Value {
    const js = `$fieldToken("${object.key}","${field.key}")`;
    const causes = field.key === 'rowcause' && object.rowCauses !== undefined;
    return {
        kind: 'value',
        type: typeRef('SObjectField'),
        js,
        nonNull: true,
        ...(causes && { named: { of: 'rowCauses', object: object.key } }),
    };
}

/** `SObjectType.Account.fields.Name` */
export function fieldDescribe(
    object: SObjectTypeInfo,
    field: Pick<FieldInfo, 'key'>,
    at: Located,
    body: BodyContext,
): Value {
    const describe = body.emitter.member('Schema.SObjectField', 'method', 'getDescribe', [], placeOf(at));
    const js = `${describe}($rt,${fieldToken(object, field).js})`;
    return { kind: 'value', type: typeRef('DescribeFieldResult'), js, nonNull: true };
}
