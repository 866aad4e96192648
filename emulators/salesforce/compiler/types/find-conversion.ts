import { apexTypes, type TypeRef } from '../../runtime/type-ref';
import type { TypeSpace } from './type-space';
import { unresolved } from './unresolved';

/** How a value of one static type becomes a value of another without a cast. */
export type ConversionKind =
    | 'same'
    | 'null'
    | 'upcast'
    | 'idToString'
    | 'covariant'
    | 'integerToLong'
    | 'integerToDouble'
    | 'integerToDecimal'
    | 'longToDouble'
    | 'longToDecimal'
    | 'doubleToDecimal'
    | 'decimalToDouble'
    | 'stringToId'
    | 'dateToDatetime';

export interface Conversion {
    readonly kind: ConversionKind;
    /** Smaller is closer; used to choose among overloads. */
    readonly cost: number;
}

const primitiveConversions: Readonly<Record<string, Readonly<Record<string, Conversion>>>> = {
    integer: {
        long: { kind: 'integerToLong', cost: 1 },
        double: { kind: 'integerToDouble', cost: 2 },
        decimal: { kind: 'integerToDecimal', cost: 3 },
    },
    long: { double: { kind: 'longToDouble', cost: 1 }, decimal: { kind: 'longToDecimal', cost: 2 } },
    double: { decimal: { kind: 'doubleToDecimal', cost: 1 } },
    decimal: { double: { kind: 'decimalToDouble', cost: 1 } },
    string: { id: { kind: 'stringToId', cost: 2 } },
    id: { string: { kind: 'idToString', cost: 1 } },
    date: { datetime: { kind: 'dateToDatetime', cost: 2 } },
};

const same: Conversion = { kind: 'same', cost: 0 };

/** Steps up the inheritance; null when `to` is not above `from`. */
function upcastDistance(from: TypeRef, to: TypeRef, space: TypeSpace): number | null {
    if (from === to) return 0;
    let best: number | null = null;
    for (const supertype of space.supertypes(from)) {
        const distance = upcastDistance(supertype, to, space);
        if (distance !== null && (best === null || distance + 1 < best)) best = distance + 1;
    }
    return best;
}

/** Element types of collections: subtypes fit, and records fit both ways (`List<SObject>` ↔ `List<Account>`). */
function elementsFit(from: TypeRef, to: TypeRef, space: TypeSpace): boolean {
    if (from === to || to === apexTypes.object || from === unresolved || to === unresolved) return true;
    if (space.isRecord(from) && space.isRecord(to)) return from === apexTypes.sobject || to === apexTypes.sobject;
    if ((from.base === 'id' && to.base === 'string') || (from.base === 'string' && to.base === 'id')) return true;
    return findCovariant(from, to, space) || space.isSubtype(from, to);
}

function findCovariant(from: TypeRef, to: TypeRef, space: TypeSpace): boolean {
    if (to.args.length === 0) return false;
    const seen = from.base === to.base ? from : space.instantiation(from, to.base);
    if (!seen || seen.args.length !== to.args.length) return false;
    // beyond-the-cloud-dev/soql-lib (SOQL.isIn) passes an Iterable<Object> on as an Iterable<String>.
    if (to.base === 'iterable' && seen.args[0] === apexTypes.object) return true;
    return seen.args.every((arg, at) => elementsFit(arg, to.args[at] as TypeRef, space));
}

/** Whether the methods of a collection take another one as argument: they look at the elements. */
export function elementsConvert(from: TypeRef, to: TypeRef, space: TypeSpace): boolean {
    return findCovariant(from, to, space);
}

/** The implicit conversion, or null when assignment is illegal. */
export function findConversion(from: TypeRef, to: TypeRef, space: TypeSpace): Conversion | null {
    if (from === to || from === unresolved || to === unresolved) return same;
    if (from === apexTypes.void) return null;
    if (from === apexTypes.null) return { kind: 'null', cost: to === apexTypes.object ? 5 : 1 };
    if (to === apexTypes.object) return { kind: 'upcast', cost: 20 };
    const primitive = primitiveConversions[from.key]?.[to.key];
    if (primitive) return primitive;
    if (from.kind === 'primitive' || to.kind === 'primitive') return null;
    const distance = upcastDistance(from, to, space);
    if (distance !== null) return { kind: 'upcast', cost: distance };
    // A set is of its very type, other than lists and maps: salesforce.stackexchange.com/questions/145428.
    if (from.base === 'set' && to.base === 'set') return null;
    return findCovariant(from, to, space) ? { kind: 'covariant', cost: 3 } : null;
}
