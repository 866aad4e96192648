export type { ApexValue } from './apex-value';
export { ApexObject } from './apex-object';
export {
    ApexException,
    AssertException,
    LimitException,
    PlatformException,
    UncatchableException,
    UnsupportedError,
    type ApexFrame,
} from './exceptions';
export type {
    AccessMode,
    DmlOperation,
    DmlOptions,
    Fuel,
    QueryOptions,
    Runtime,
    SharingMode,
    StaticHolder,
    Transaction,
    TriggerContext,
} from './runtime';
export { apexTypes, listOf, makeTypeRef, mapOf, setOf, typeRef, type TypeKind, type TypeRef } from './type-ref';
export { ApexDouble } from './values/apex-double';
export { ApexEnumValue, platformEnum } from './values/apex-enum-value';
export { ApexType } from './values/apex-type';
