import type { ApexObject } from '../../runtime/apex-object';
import type { ApexValue } from '../../runtime/apex-value';
import { PlatformException, UnsupportedError } from '../../runtime/exceptions';
import type { StaticHolder } from '../../runtime/runtime';
import { apexTypes, readTypeName, type TypeRef } from '../../runtime/type-ref';
import type { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import {
    typeOfRecord,
    type ClassRecord,
    type ConstructorRecord,
    type MemberRecord,
    type MethodRecord,
    type ParameterRecord,
} from '../class-record';
import type { ClassInfo, ConstructorInfo, MemberInfo, MethodInfo, ParameterInfo } from '../program';

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

/** What a class gets from its program, when it is needed. */
export interface ClassSource {
    readonly implementation: (key: string) => EmittedClass;
    readonly supertypes: (info: LoadedClass) => ReadonlySet<TypeRef>;
}

const readParameters = (parameters: readonly ParameterRecord[]): ParameterInfo[] =>
    parameters.map(({ name, type }) => ({ name, type: readTypeName(type) }));

const readMethod = (method: MethodRecord): MethodInfo => ({
    ...method,
    parameters: readParameters(method.parameters),
    returnType: readTypeName(method.returnType),
    modifiers: new Set(method.modifiers),
});

const readConstructor = (one: ConstructorRecord): ConstructorInfo => ({
    ...one,
    parameters: readParameters(one.parameters),
    modifiers: new Set(one.modifiers),
});

/** A class of the project, as the host sees it. */
export class LoadedClass implements ClassInfo {
    readonly name: string;
    readonly kind: ClassInfo['kind'];
    readonly type: TypeRef;
    readonly sharing: ClassInfo['sharing'];
    readonly annotations: ClassInfo['annotations'];
    readonly outer?: string;
    readonly line: number;

    constructor(
        readonly record: ClassRecord,
        readonly file: string,
        private readonly source: ClassSource,
    ) {
        this.name = record.name;
        this.kind = record.kind;
        this.type = typeOfRecord(record);
        this.sharing = record.sharing;
        this.annotations = record.annotations;
        if (record.outer !== undefined) this.outer = record.outer;
        this.line = record.line;
    }

    /** The emitted class; its unit is evaluated when it was not. */
    get implementation(): EmittedClass {
        return this.kept('implementation', this.source.implementation(this.type.key));
    }

    get supertypes(): ReadonlySet<TypeRef> {
        return this.kept('supertypes', this.source.supertypes(this));
    }

    get superclass(): TypeRef | undefined {
        const { superclass } = this.record;
        return superclass === undefined ? undefined : readTypeName(superclass);
    }

    get interfaces(): readonly TypeRef[] {
        return this.kept('interfaces', this.record.interfaces.map(readTypeName));
    }

    get modifiers(): ReadonlySet<string> {
        return this.kept('modifiers', new Set(this.record.modifiers));
    }

    get methods(): readonly MethodInfo[] {
        return this.kept('methods', this.record.methods.map(readMethod));
    }

    get constructors(): readonly ConstructorInfo[] {
        return this.kept('constructors', this.record.constructors.map(readConstructor));
    }

    get members(): readonly MemberInfo[] {
        const { members } = this.record;
        return this.kept(
            'members',
            members.map((member) => this.makeMember(member)),
        );
    }

    /** Few of a project's classes are looked at by the host: what it sees of one is made when it does, once. */
    private kept<V>(name: keyof this, value: V): V {
        Object.defineProperty(this, name, { value });
        return value;
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
