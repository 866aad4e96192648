/** What the type tables say of one platform type. Type names are in Apex syntax: `String`, `List<T>`, `Database.SaveResult`. */
export interface PlatformTypeInfo {
    /** `System`, `Schema`, `Database`, …; the outer type's namespace for an inner type. */
    readonly namespace: string;
    /** Simple name without type arguments: `List`, `SaveResult`. */
    readonly name: string;
    /** How Apex writes it: `String`, `SObjectType`, `Database.SaveResult`, `Messaging.InboundEmail.Header`. */
    readonly fullName: string;
    readonly kind: 'class' | 'interface' | 'enum';
    readonly isAbstract: boolean;
    /** `['K', 'V']` for Map. */
    readonly typeParameters: readonly string[];
    readonly superclass?: string;
    readonly interfaces: readonly string[];
    readonly constructors: readonly PlatformConstructorInfo[];
    readonly methods: readonly PlatformMethodInfo[];
    readonly fields: readonly PlatformFieldInfo[];
    /** Enum constants in ordinal order. */
    readonly constants: readonly string[];
    /** Full name of the type this one is declared in. */
    readonly outer?: string;
}

export interface PlatformConstructorInfo {
    readonly parameters: readonly PlatformParameter[];
}

export interface PlatformMethodInfo {
    readonly name: string;
    readonly isStatic: boolean;
    readonly isAbstract: boolean;
    readonly parameters: readonly PlatformParameter[];
    /** `void` where nothing is returned. */
    readonly returnType: string;
}

export interface PlatformParameter {
    readonly type: string;
}

export interface PlatformFieldInfo {
    readonly name: string;
    readonly type: string;
    readonly isStatic: boolean;
}

/** All platform types; look-ups ignore case. */
export interface TypeTables {
    /**
     * @param name `String`, `System.String`, `Schema.SObjectType`, `Database.SaveResult`, `Messaging.InboundEmail.Header`;
     *     type arguments are ignored (`List<String>` finds `List`)
     */
    find(name: string): PlatformTypeInfo | undefined;
    /** Whether `name` is a namespace of the platform (`System`, `ConnectApi`). */
    isNamespace(name: string): boolean;
    /** All types, ordered by full name. */
    all(): readonly PlatformTypeInfo[];
}
