import type { OrgModel, SObjectTypeInfo } from '../../metadata/org-model';
import { AGGREGATE_RESULT } from '../../store/aggregate-result';
import {
    apexTypes,
    makeQualifiedTypeRef,
    makeTypeRef,
    outermostName,
    typeRef,
    type TypeRef,
} from '../../runtime/type-ref';
import type { PlatformTypeInfo, TypeTables } from '../../types';
import type { ClassDeclaration, UnitDeclaration } from '../declare/declarations';

/** Platform classes of static methods that have the name of an object. */
const ambiguous = new Set(['approval', 'businesshours', 'domain', 'network', 'site']);

/** All types that the code of one project can name, and what is known of them. */
export class TypeSpace {
    private readonly classes = new Map<string, ClassDeclaration>();
    private readonly topClasses = new Map<string, ClassDeclaration>();
    private readonly memo = new Map<string, TypeRef | null>();
    private readonly supertypeMemo = new Map<TypeRef, readonly TypeRef[]>();
    private asked: Set<string> | null = null;

    constructor(
        readonly model: OrgModel,
        readonly tables: TypeTables,
        private readonly parent: TypeSpace | null = null,
    ) {}

    /** The outermost names that `work` asks about, known or not: what it gives can change only when one of them does. */
    recordNames(work: () => void): ReadonlySet<string> {
        this.clearMemo();
        const asked = new Set<string>();
        this.asked = asked;
        try {
            work();
        } finally {
            this.asked = null;
        }
        return asked;
    }

    addUnit(unit: UnitDeclaration): void {
        const add = (declaration: ClassDeclaration): void => {
            const key = declaration.type.key;
            if (this.classes.has(key)) unit.log.add(declaration.at, `Type is already defined: ${declaration.name}`);
            else this.classes.set(key, declaration);
            declaration.inner.forEach(add);
        };
        add(unit.main);
        this.topClasses.set(unit.main.name.toLowerCase(), this.classes.get(unit.main.type.key) ?? unit.main);
    }

    classOf(type: TypeRef): ClassDeclaration | undefined {
        this.asked?.add(outermostName(type));
        return this.classes.get(type.key) ?? this.parent?.classOf(type);
    }

    platformOf(type: TypeRef): PlatformTypeInfo | undefined {
        if (this.classOf(type) || this.objectBesideClass(type.baseName)) return undefined;
        return this.tables.find(type.baseName);
    }

    /** `BusinessHours`, `Network`, `Site` are objects and classes of the platform: as a type the name means the object. */
    private objectBesideClass(name: string): SObjectTypeInfo | undefined {
        return ambiguous.has(name.toLowerCase()) ? this.model.findObject(name) : undefined;
    }

    /** The class of the platform that has an object's name: its methods are called on that name. */
    classBesideObject(type: TypeRef): TypeRef | undefined {
        const info = this.objectOf(type) && this.tables.find(type.baseName);
        return info && this.platformRef(info);
    }

    objectOf(type: TypeRef): SObjectTypeInfo | undefined {
        if (type.kind !== 'named' || type.args.length > 0 || type === apexTypes.sobject || type === apexTypes.object)
            return undefined;
        if (this.classOf(type)) return undefined;
        const beside = this.objectBesideClass(type.baseName);
        if (beside || this.tables.find(type.baseName)) return beside;
        return type.base === 'aggregateresult' ? AGGREGATE_RESULT : this.model.findObject(type.baseName);
    }

    /** `SObject` or a concrete object type. */
    isRecord(type: TypeRef): boolean {
        return type === apexTypes.sobject || this.objectOf(type) !== undefined;
    }

    /** A type by its dotted name as seen from a class: inner types first, then the project's, the platform's and objects. */
    resolveName(parts: readonly string[], args: readonly TypeRef[], from: ClassDeclaration | null): TypeRef | null {
        if (args.length > 0) {
            const generic = this.resolveName(parts, [], from);
            return generic && makeTypeRef(generic.baseName, args);
        }
        const key = `${from?.type.key ?? ''}|${parts.join('.').toLowerCase()}`;
        const known = this.memo.get(key);
        if (known !== undefined) return known;
        const found = this.findInner(parts, from) ?? this.findTop(parts);
        this.memo.set(key, found);
        return found;
    }

    /** Forgets look-ups made while superclasses were unknown. */
    clearMemo(): void {
        this.memo.clear();
        this.supertypeMemo.clear();
    }

    private findInner(parts: readonly string[], from: ClassDeclaration | null): TypeRef | null {
        const first = (parts[0] ?? '').toLowerCase();
        for (let scope = from; scope; scope = scope.outer) {
            for (const declaration of this.withSuperclasses(scope)) {
                const inner = declaration.inner.find((candidate) => candidate.simpleName.toLowerCase() === first);
                if (inner) return this.descend(inner, parts.slice(1));
            }
            if (scope.simpleName.toLowerCase() === first) {
                const found = this.descend(scope, parts.slice(1));
                if (found) return found;
            }
        }
        return null;
    }

    private descend(declaration: ClassDeclaration, rest: readonly string[]): TypeRef | null {
        const next = rest[0]?.toLowerCase();
        if (next === undefined) return declaration.type;
        for (const scope of this.withSuperclasses(declaration)) {
            const inner = scope.inner.find((candidate) => candidate.simpleName.toLowerCase() === next);
            if (inner) return this.descend(inner, rest.slice(1));
        }
        return null;
    }

    private findTop(parts: readonly string[]): TypeRef | null {
        const [first = '', ...rest] = parts;
        const own = this.topClass(first);
        const found = own && this.descend(own, rest);
        if (found) return found;
        if (this.model.namespace && first.toLowerCase() === this.model.namespace.toLowerCase() && rest.length > 0) {
            const inNamespace = this.findTop(rest);
            if (inNamespace) return inNamespace;
        }
        // Scripts of the project are types of their own; none can be run here.
        if (/^dataweavescriptresource$/i.test(first) && rest.length === 1) return makeTypeRef('DataWeave.Script');
        const text = parts.join('.');
        const beside = this.objectBesideClass(text);
        if (beside) return makeTypeRef(beside.apiName);
        const info = this.tables.find(text);
        if (info) return this.platformRef(info);
        const object = /^schema$/i.test(first) && rest.length === 1 ? (rest[0] ?? '') : text;
        if (object.toLowerCase() === 'aggregateresult') return makeTypeRef('AggregateResult');
        const record = object.includes('.') ? undefined : this.model.findObject(object);
        return record ? makeTypeRef(record.apiName) : null;
    }

    private topClass(name: string): ClassDeclaration | undefined {
        const key = name.toLowerCase();
        this.asked?.add(key);
        return this.topClasses.get(key) ?? this.parent?.topClass(name);
    }

    /** The type of a platform type; qualified when an object has its name. */
    platformRef(info: PlatformTypeInfo): TypeRef {
        return this.objectBesideClass(info.fullName)
            ? makeQualifiedTypeRef(`${info.namespace}.${info.name}`)
            : makeTypeRef(info.fullName);
    }

    /** A type as the tables write it, with type parameters replaced. */
    tableType(text: string, parameters: readonly string[] = [], args: readonly TypeRef[] = []): TypeRef {
        return this.substitute(typeRef(text), parameters, args);
    }

    private substitute(type: TypeRef, parameters: readonly string[], args: readonly TypeRef[]): TypeRef {
        const at = parameters.findIndex((parameter) => parameter.toLowerCase() === type.key);
        if (at >= 0) return args[at] ?? apexTypes.object;
        if (type.args.length > 0) {
            return makeTypeRef(
                type.baseName,
                type.args.map((arg) => this.substitute(arg, parameters, args)),
            );
        }
        return type;
    }

    /** A class and its superclasses, as far as they are declared in the project. */
    *withSuperclasses(declaration: ClassDeclaration): Generator<ClassDeclaration> {
        const seen = new Set<ClassDeclaration>();
        let next: ClassDeclaration | undefined = declaration;
        while (next && !seen.has(next)) {
            seen.add(next);
            yield next;
            next = next.superclass ? this.classOf(next.superclass) : undefined;
        }
    }

    /** Direct supertypes. */
    supertypes(type: TypeRef): readonly TypeRef[] {
        let known = this.supertypeMemo.get(type);
        if (!known) {
            known = this.findSupertypes(type);
            this.supertypeMemo.set(type, known);
        }
        return known;
    }

    private findSupertypes(type: TypeRef): readonly TypeRef[] {
        const declaration = this.classOf(type);
        if (declaration)
            return [...(declaration.superclass ? [declaration.superclass] : []), ...declaration.interfaces];
        const info = this.platformOf(type);
        if (info) {
            const names = [...(info.superclass ? [info.superclass] : []), ...info.interfaces];
            return names.map((name) => this.tableType(name, info.typeParameters, type.args));
        }
        return this.objectOf(type) ? [apexTypes.sobject] : [];
    }

    /** `type` seen as the generic type `base` (`iterable`): `Iterable<String>` for `List<String>`; null when it is not one. */
    instantiation(type: TypeRef, base: string): TypeRef | null {
        if (type.base === base) return type;
        for (const supertype of this.supertypes(type)) {
            const found = this.instantiation(supertype, base);
            if (found) return found;
        }
        return null;
    }

    /** Reflexive. `Object` is above everything. */
    isSubtype(type: TypeRef, of: TypeRef): boolean {
        if (type === of || of === apexTypes.object) return true;
        return this.supertypes(type).some((supertype) => this.isSubtype(supertype, of));
    }

    isException(type: TypeRef): boolean {
        return type === apexTypes.exception || this.supertypes(type).some((supertype) => this.isException(supertype));
    }

    isInterface(type: TypeRef): boolean {
        return (this.classOf(type)?.kind ?? this.platformOf(type)?.kind) === 'interface';
    }

    isEnum(type: TypeRef): boolean {
        return (
            (this.classOf(type)?.kind ?? (type.kind === 'named' ? this.platformOf(type)?.kind : undefined)) === 'enum'
        );
    }
}
