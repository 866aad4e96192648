import type { ApexValue } from '../runtime/apex-value';
import type { ApexObject } from '../runtime/apex-object';
import type { StaticHolder } from '../runtime/runtime';
import type { TypeRef } from '../runtime/type-ref';

export type SharingKeyword = 'with' | 'without' | 'inherited' | 'none';
export type TriggerEvent =
    | 'before insert'
    | 'before update'
    | 'before delete'
    | 'after insert'
    | 'after update'
    | 'after delete'
    | 'after undelete';

export interface AnnotationInfo {
    /** Lower case, without `@`: `istest`. */
    readonly name: string;
    /** Parameter in lower case → its literal; a lone value is under `value`. */
    readonly parameters: Readonly<Record<string, string | boolean>>;
}

export interface ParameterInfo {
    readonly name: string;
    readonly type: TypeRef;
}

export interface MethodInfo {
    readonly name: string;
    /** Property of the class (static) or of its instances that holds the function. */
    readonly jsName: string;
    readonly isStatic: boolean;
    readonly parameters: readonly ParameterInfo[];
    readonly returnType: TypeRef;
    /** Lower case: `public`, `static`, `virtual`, `testmethod`, … */
    readonly modifiers: ReadonlySet<string>;
    readonly annotations: readonly AnnotationInfo[];
    readonly line: number;
}

export interface ConstructorInfo {
    readonly jsName: string;
    readonly parameters: readonly ParameterInfo[];
    readonly modifiers: ReadonlySet<string>;
    readonly line: number;
}

/** A field or property. */
export interface MemberInfo {
    readonly name: string;
    readonly type: TypeRef;
    readonly isStatic: boolean;
    readonly isProperty: boolean;
    readonly modifiers: ReadonlySet<string>;
    readonly annotations: readonly AnnotationInfo[];
    /** Reads through the getter; statics ignore the target. */
    get(target: ApexValue): ApexValue;
    /** Writes through the setter; throws when there is none. */
    set(target: ApexValue, value: ApexValue): void;
}

export interface ClassInfo {
    /** `Outer.Inner` */
    readonly name: string;
    readonly kind: 'class' | 'interface' | 'enum';
    readonly type: TypeRef;
    readonly superclass?: TypeRef;
    /** Declared here, not inherited. */
    readonly interfaces: readonly TypeRef[];
    readonly sharing: SharingKeyword;
    readonly modifiers: ReadonlySet<string>;
    readonly annotations: readonly AnnotationInfo[];
    readonly methods: readonly MethodInfo[];
    readonly constructors: readonly ConstructorInfo[];
    readonly members: readonly MemberInfo[];
    /** Enum constants in order. */
    readonly constants: readonly ApexValue[];
    readonly outer?: string;
    readonly file: string;
    readonly line: number;
    /** The emitted class. */
    readonly implementation: StaticHolder;
    /** `new` with the constructor that has so many parameters. @throws TypeException when there is none */
    construct(args: readonly ApexValue[]): ApexObject;
    /** An instance without running initialisers or constructors (JSON.deserialize). */
    allocate(): ApexObject;
    invokeStatic(name: string, args: readonly ApexValue[]): ApexValue;
    /** Whether the type is this one, or inherited or implemented by it. */
    isSubtypeOf(type: TypeRef): boolean;
}

export interface TriggerInfo {
    readonly name: string;
    /** API name of the object. */
    readonly object: string;
    readonly events: readonly TriggerEvent[];
    readonly file: string;
    /** Runs the body once; `rt.trigger` is its context. */
    run(): void;
}

/** Executable lines of one class (with its inner classes) or trigger, and how often each ran since the last reset. */
export interface CoverageInfo {
    readonly name: string;
    readonly kind: 'class' | 'trigger';
    readonly isTest: boolean;
    readonly file: string;
    /** Ascending. */
    readonly lines: readonly number[];
    /** Parallel to {@link lines}. */
    hits(): readonly number[];
}

/** Handles a call on a stub made by {@link Program.createStub}. */
export type StubHandler = (call: {
    readonly stub: ApexObject;
    readonly method: MethodInfo;
    readonly args: readonly ApexValue[];
}) => ApexValue;

/** Compiled classes and triggers, loaded for one runtime. */
export interface Program {
    /** All classes, inner ones too, in order of file and line. */
    readonly classes: readonly ClassInfo[];
    readonly triggers: readonly TriggerInfo[];
    readonly coverage: readonly CoverageInfo[];
    /** Case-insensitive; with or without the project's namespace. */
    findClass(name: string): ClassInfo | undefined;
    findClassOf(type: TypeRef): ClassInfo | undefined;
    findTrigger(name: string): TriggerInfo | undefined;
    /** The class of an instance. */
    classOf(value: ApexObject): ClassInfo;
    /** An instance of a subclass all of whose methods (not static, not final private) go to the handler. */
    createStub(type: ClassInfo, handler: StubHandler): ApexObject;
    resetCoverage(): void;
}
