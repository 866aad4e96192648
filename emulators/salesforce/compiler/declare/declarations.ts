/**
 * What a unit declares: built once from the syntax tree, read by checking and emission. Types are resolved in a second step
 * (`resolve-headers.ts`), when all classes of the project are known.
 */
import type {
    BlockContext,
    ExpressionContext,
    FieldDeclarationContext,
    ParserRuleContext,
    StatementContext,
    TypeRefContext,
} from './syntax';
import type { TypeRef } from '../../runtime/type-ref';
import type { Modifiers } from '../parse/read-modifiers';
import type { ProblemLog, SourcePlace } from '../problems';
import type { TriggerEvent } from '../program';

export interface UnitDeclaration {
    readonly kind: 'class' | 'trigger' | 'anonymous';
    readonly name: string;
    readonly file: string;
    /** Of its `-meta.xml`, as in 65: some rules hold from a version on. */
    readonly apiVersion: number;
    readonly log: ProblemLog;
    readonly lineCount: number;
    /** The platform has a type or an object with the name of its class. */
    readonly hides: boolean;
    /** The outermost class; for triggers and anonymous Apex a class that holds the body's methods. */
    readonly main: ClassDeclaration;
    readonly trigger?: {
        readonly object: string;
        readonly objectNode: ParserRuleContext;
        readonly events: readonly TriggerEvent[];
    };
    /** Body of a trigger or of anonymous Apex. */
    readonly body: readonly BodyPart[];
}

/** A variable at the top level of a trigger or of anonymous Apex reads like a field, and is a local variable. */
export type BodyPart = StatementContext | FieldDeclarationContext;

export interface ClassDeclaration {
    readonly kind: 'class' | 'interface' | 'enum';
    /** `Outer.Inner` */
    readonly name: string;
    readonly simpleName: string;
    readonly type: TypeRef;
    readonly unit: UnitDeclaration;
    readonly outer: ClassDeclaration | null;
    readonly modifiers: Modifiers;
    readonly at: SourcePlace;
    readonly extendsNode: TypeRefContext | null;
    readonly implementsNodes: readonly TypeRefContext[];
    readonly fields: FieldDeclaration[];
    readonly methods: MethodDeclaration[];
    readonly constructors: ConstructorDeclaration[];
    readonly initialisers: InitialiserDeclaration[];
    readonly inner: ClassDeclaration[];
    readonly constants: readonly string[];
    /** Set when headers are resolved. */
    superclass: TypeRef | null;
    interfaces: readonly TypeRef[];
}

/** A field or a property. */
export interface FieldDeclaration {
    readonly owner: ClassDeclaration;
    readonly name: string;
    readonly key: string;
    /** Null in what was read from the cache, which has its types. */
    readonly typeNode: TypeRefContext | null;
    readonly modifiers: Modifiers;
    readonly isStatic: boolean;
    readonly at: SourcePlace;
    readonly initialiser: ExpressionContext | null;
    /** Null for a field. */
    readonly property: PropertyDeclaration | null;
    type: TypeRef;
    /** Key in the instance or in the statics object. */
    jsName: string;
}

export interface PropertyDeclaration {
    readonly getter: AccessorDeclaration | null;
    readonly setter: AccessorDeclaration | null;
    /** Reads and writes go straight to the field: neither accessor has a body and nothing can override it. */
    readonly isPlain: boolean;
}

export interface AccessorDeclaration {
    readonly body: BlockContext | null;
    readonly modifiers: Modifiers;
    readonly at: SourcePlace;
}

export interface ParameterDeclaration {
    readonly name: string;
    readonly typeNode: TypeRefContext | null;
    readonly isFinal: boolean;
    readonly at: SourcePlace;
    type: TypeRef;
}

export interface MethodDeclaration {
    readonly owner: ClassDeclaration;
    readonly name: string;
    readonly key: string;
    readonly returnNode: TypeRefContext | null;
    readonly parameters: readonly ParameterDeclaration[];
    readonly modifiers: Modifiers;
    readonly isStatic: boolean;
    readonly body: BlockContext | null;
    /** Also true for what was read from the cache. */
    readonly hasBody: boolean;
    readonly at: SourcePlace;
    readonly endLine: number;
    returnType: TypeRef;
    jsName: string;
}

export interface ConstructorDeclaration {
    readonly owner: ClassDeclaration;
    readonly parameters: readonly ParameterDeclaration[];
    readonly modifiers: Modifiers;
    /** Null for the constructors that a class has without writing them. */
    readonly body: BlockContext | null;
    readonly at: SourcePlace;
    readonly endLine: number;
    jsName: string;
}

/** `static { }` and `{ }` */
export interface InitialiserDeclaration {
    readonly isStatic: boolean;
    readonly body: BlockContext;
    readonly at: SourcePlace;
}
