import type { TypeRef } from '../../runtime/type-ref';
import type { ClassDeclaration, FieldDeclaration } from '../declare/declarations';
import { mark } from '../emit/line-marker';
import { refuseIdentifier } from '../check/identifier-rules';
import type { UnitEmitter } from '../emit/unit-emitter';
import { placeOf, type Located, type SourcePlace } from '../problems';
import type { TypeSpace } from '../types/type-space';

export interface Local {
    readonly name: string;
    readonly js: string;
    readonly type: TypeRef;
    readonly isFinal: boolean;
}

export interface BodyOptions {
    readonly emitter: UnitEmitter;
    readonly owner: ClassDeclaration;
    readonly isStatic: boolean;
    /** `void` for constructors, initialisers and triggers. */
    readonly returnType: TypeRef;
    readonly kind: 'method' | 'constructor' | 'initialiser' | 'accessor' | 'trigger' | 'anonymous';
    /** The property whose accessor this is: inside, its name means the stored value. */
    readonly accessorOf?: FieldDeclaration;
}

/** What translation knows while it walks one body: names in scope, temporaries, loops. */
export class BodyContext {
    readonly emitter: UnitEmitter;
    readonly space: TypeSpace;
    readonly owner: ClassDeclaration;
    readonly temporaries: string[] = [];
    loopDepth = 0;
    /** Last token of the left side of the assignment that is being translated: there a value is only stored. */
    assigned: unknown = null;
    /** Names that are read as a type although a variable has that name, too. */
    readonly readAsType = new Set<unknown>();
    /** The first statement of a constructor: there `this(…)` and `super(…)` may stand. */
    constructorCall: unknown = null;
    /** Statements translated so far: what they cost is charged where their method or loop turn begins. */
    statementCount = 0;
    /** Variables that carry a `return` out of the System.runAs blocks around. */
    readonly runAsReturns: string[] = [];
    private scopes: Map<string, Local>[] = [new Map()];
    private names = 0;
    private readonly gapsBefore: number;

    constructor(readonly options: BodyOptions) {
        this.emitter = options.emitter;
        this.space = options.emitter.space;
        this.owner = options.owner;
        this.gapsBefore = options.owner.unit.log.gaps.length;
    }

    get isStatic(): boolean {
        return this.options.isStatic;
    }

    problem(at: Located | SourcePlace, message: string): void {
        this.owner.unit.log.add(at, message);
    }

    /** Something that the emulator does not have: the body throws its name when it is reached. */
    gap(at: Located, what: string): void {
        this.owner.unit.log.addGap(at, what);
    }

    /** What of {@link gap} the body uses. */
    get usedGap(): string | undefined {
        return this.owner.unit.log.gaps[this.gapsBefore]?.what;
    }

    /** The node's line as a mark for emitted code. */
    mark(node: Located): string {
        return mark(node.start.line);
    }

    place(node: Located): SourcePlace {
        return placeOf(node);
    }

    /** A fresh JavaScript variable of the function. */
    temporary(): string {
        const name = this.freshName();
        this.temporaries.push(name);
        return name;
    }

    /** A fresh JavaScript name that the caller declares itself. */
    freshName(): string {
        this.names += 1;
        return `$${this.names}`;
    }

    inScope<T>(work: () => T): T {
        this.scopes.push(new Map());
        try {
            return work();
        } finally {
            this.scopes.pop();
        }
    }

    inLoop<T>(work: () => T): T {
        this.loopDepth += 1;
        try {
            return this.inScope(work);
        } finally {
            this.loopDepth -= 1;
        }
    }

    /** Adds a local variable. Apex knows no hiding of one local by another. */
    declare(name: string, type: TypeRef, at: Located | SourcePlace, isFinal = false): Local {
        const key = name.toLowerCase();
        const refused = refuseIdentifier(name, 'variable');
        if (refused !== null) this.problem(at, refused);
        if (this.findLocal(name)) this.problem(at, `Duplicate variable: ${name}`);
        const local = { name, js: `_${key}`, type, isFinal };
        this.scopes[this.scopes.length - 1]?.set(key, local);
        return local;
    }

    findLocal(name: string): Local | undefined {
        const key = name.toLowerCase();
        for (let at = this.scopes.length - 1; at >= 0; at--) {
            const found = this.scopes[at]?.get(key);
            if (found) return found;
        }
        return undefined;
    }

    /** Local variables in scope with their JavaScript, for dynamic queries that read them by name. */
    visibleNames(): readonly { readonly key: string; readonly js: string }[] {
        const found = new Map<string, string>();
        for (const scope of this.scopes) for (const [key, local] of scope) found.set(key, local.js);
        return [...found].map(([key, js]) => ({ key, js }));
    }
}
