import type { FieldInfo, SObjectTypeInfo } from '../../metadata/org-model';

/** Schema.SObjectType: `Account.SObjectType`. One object per type. */
export class SObjectTypeToken {
    readonly typeName = 'Schema.SObjectType';

    constructor(readonly info: SObjectTypeInfo) {}

    toApexText(): string {
        return this.info.apiName;
    }
}

/** Schema.SObjectField: `Account.Name`. One object per field. */
export class SObjectFieldToken {
    readonly typeName = 'Schema.SObjectField';

    constructor(
        readonly object: SObjectTypeInfo,
        readonly field: FieldInfo,
    ) {}

    toApexText(): string {
        return this.field.apiName;
    }
}

const types = new WeakMap<SObjectTypeInfo, SObjectTypeToken>();
const fields = new WeakMap<SObjectTypeInfo, Map<string, SObjectFieldToken>>();

/** The token of a type; the runtime is not asked, tokens are the same for everybody. */
export function sobjectTypeToken(_rt: unknown, info: SObjectTypeInfo): SObjectTypeToken {
    let token = types.get(info);
    if (!token) types.set(info, (token = new SObjectTypeToken(info)));
    return token;
}

export function sobjectFieldToken(_rt: unknown, object: SObjectTypeInfo, field: FieldInfo): SObjectFieldToken {
    const known = fields.get(object) ?? new Map<string, SObjectFieldToken>();
    fields.set(object, known);
    let token = known.get(field.key);
    if (!token) known.set(field.key, (token = new SObjectFieldToken(object, field)));
    return token;
}
