import type { ApexObject } from '../../runtime/apex-object';
import type { ApexValue } from '../../runtime/apex-value';
import { PlatformException, UnsupportedError } from '../../runtime/exceptions';
import type { StaticHolder } from '../../runtime/runtime';
import { apexTypes, readTypeName, type TypeRef } from '../../runtime/type-ref';
import type { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import { typeOfRecord, type ClassRecord, type MemberRecord } from '../class-record';
import type { ClassInfo, ConstructorInfo, MemberInfo, MethodInfo } from '../program';

type Callable = (...args: readonly ApexValue[]) => ApexValue;

/** The emitted JavaScript class. */
export interface EmittedClass extends StaticHolder {
    new (): ApexObject;
    readonly prototype: ApexObject & Record<string, unknown>;
    $si(): Record<string, ApexValue>;
    $constants: ApexEnumValue[];
    $info: LoadedClass;
}

function call(holder: object, name: string, args: readonly ApexValue[]): ApexValue {
    const method = (holder as Record<string, unknown>)[name];
    if (typeof method !== 'function') throw new Error(`No method ${name}`);
    return (method as Callable).apply(holder, [...args]);
}

/** A class of the project, as the host sees it. */
export class LoadedClass implements ClassInfo {
    readonly name: string;
    readonly kind: ClassInfo['kind'];
    readonly type: TypeRef;
    readonly superclass?: TypeRef;
    readonly interfaces: readonly TypeRef[];
    readonly sharing: ClassInfo['sharing'];
    readonly modifiers: ReadonlySet<string>;
    readonly annotations: ClassInfo['annotations'];
    readonly methods: readonly MethodInfo[];
    readonly constructors: readonly ConstructorInfo[];
    readonly members: readonly MemberInfo[];
    readonly outer?: string;
    readonly line: number;
    /** Set when the program is linked. */
    supertypes: ReadonlySet<TypeRef> = new Set();

    constructor(
        readonly record: ClassRecord,
        readonly file: string,
        readonly implementation: EmittedClass,
    ) {
        this.name = record.name;
        this.kind = record.kind;
        this.type = typeOfRecord(record);
        if (record.superclass !== undefined) this.superclass = readTypeName(record.superclass);
        this.interfaces = record.interfaces.map(readTypeName);
        this.sharing = record.sharing;
        this.modifiers = new Set(record.modifiers);
        this.annotations = record.annotations;
        this.methods = record.methods.map((method) => ({
            ...method,
            parameters: method.parameters.map(({ name, type }) => ({ name, type: readTypeName(type) })),
            returnType: readTypeName(method.returnType),
            modifiers: new Set(method.modifiers),
        }));
        this.constructors = record.constructors.map((one) => ({
            ...one,
            parameters: one.parameters.map(({ name, type }) => ({ name, type: readTypeName(type) })),
            modifiers: new Set(one.modifiers),
        }));
        this.members = record.members.map((member) => this.makeMember(member));
        if (record.outer !== undefined) this.outer = record.outer;
        this.line = record.line;
    }

    get constants(): readonly ApexValue[] {
        return this.implementation.$constants;
    }

    /** Statics, initialised. */
    private statics(): Record<string, ApexValue> {
        return this.implementation.$s ?? this.implementation.$si();
    }

    private makeMember(record: MemberRecord): MemberInfo {
        const { name, jsName, isStatic, isProperty, annotations, getter, setter } = record;
        const holder = (target: ApexValue): Record<string, ApexValue> =>
            isStatic ? this.statics() : (target as Record<string, ApexValue>);
        const accessors = (target: ApexValue): object => (isStatic ? this.implementation : (target as object));
        return {
            name,
            type: readTypeName(record.type),
            isStatic,
            isProperty,
            modifiers: new Set(record.modifiers),
            annotations,
            get: (target) =>
                getter === undefined ? (holder(target)[jsName] ?? null) : call(accessors(target), getter, []),
            set: (target, value) => {
                if (setter !== undefined) call(accessors(target), setter, [value]);
                else if (record.isReadOnly && isProperty)
                    throw new PlatformException('System.TypeException', `Field is not writeable: ${name}`);
                else holder(target)[jsName] = value;
            },
        };
    }

    construct(args: readonly ApexValue[]): ApexObject {
        const constructor = this.constructors.find(({ parameters }) => parameters.length === args.length);
        if (!constructor || this.kind !== 'class' || this.modifiers.has('abstract')) {
            throw new PlatformException(
                'System.TypeException',
                `Class ${this.name} cannot be constructed with ${args.length} arguments`,
            );
        }
        return call(call(this.allocate(), '$init', []) as ApexObject, constructor.jsName, args) as ApexObject;
    }

    allocate(): ApexObject {
        return new this.implementation();
    }

    invokeStatic(name: string, args: readonly ApexValue[]): ApexValue {
        const key = name.toLowerCase();
        const method = this.methods.find(
            (one) => one.isStatic && one.name.toLowerCase() === key && one.parameters.length === args.length,
        );
        if (!method)
            throw new UnsupportedError(`${this.name}.${name} with ${args.length} arguments is not a static method`);
        return call(this.implementation, method.jsName, args);
    }

    isSubtypeOf(type: TypeRef): boolean {
        if (this.supertypes.has(type)) return true;
        // `Database.Batchable<SObject>` is one of `Database.Batchable<Object>` (beyond-the-cloud-dev/async-lib).
        const { base, args } = type;
        if (args.length === 0) return false;
        return [...this.supertypes].some(
            (one) => one.base === base && args.every((arg, at) => arg === apexTypes.object || arg === one.args[at]),
        );
    }
}
