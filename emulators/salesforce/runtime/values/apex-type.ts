import type { TypeRef } from '../type-ref';

const known = new Map<TypeRef, ApexType>();

/** A value of System.Type. One object per type. */
export class ApexType {
    readonly typeName = 'System.Type';

    private constructor(readonly ref: TypeRef) {}

    static of(ref: TypeRef): ApexType {
        let type = known.get(ref);
        if (!type) {
            type = new ApexType(ref);
            known.set(ref, type);
        }
        return type;
    }
}
