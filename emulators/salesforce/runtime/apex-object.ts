import type { TypeRef } from './type-ref';

/**
 * Base of every instance of a class written in Apex. The compiler emits one JavaScript class per Apex class; fields are own
 * properties `_name` (lower case), methods sit on the prototype as `$name_arity`, further overloads with their parameter types.
 */
export class ApexObject {
    /** Set on each class's prototype when it is loaded. */
    declare readonly $type: TypeRef;

    /** Full Apex name: `Outer.Inner`. */
    get typeName(): string {
        return this.$type.name;
    }
}
