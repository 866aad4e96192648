import { Node as TsNode, ts, type Node, type Symbol as TsSymbol } from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { makeDiagnostic, type Diagnostic, type DiagnosticCode, type DiagnosticDetails } from '../../diagnostics';
import {
    apex,
    apexType,
    listOf,
    stringType,
    voidType,
    type ApexExpression,
    type ApexMember,
    type ApexStatement,
    type ApexType,
} from '../../apex';
import type { ModulePlan } from '../../plan/plan-modules';
import { placeOf } from '../../read/read-project';
import type { AnyRule, Made, Rule, RuleObserver } from '../../rules';
import { NameScope } from './name-scope';

/** An expression in Apex together with what the subset knows of its type. */
export interface Translated {
    readonly expression: ApexExpression;
    readonly type: SubsetType;
    /** The expression is a variable that was declared for it, under the wanted name where there was one. */
    readonly isFresh?: boolean;
}

/** What the surroundings of an expression know about it. */
export interface Wanted {
    /** Type that the value will have, for object literals. */
    readonly type?: SubsetType | undefined;
    /** Name of the variable that the value goes to; a loop may fill it directly. */
    readonly variable?: string | undefined;
}

const simpleTypes: Readonly<Record<string, ApexType>> = {
    string: stringType,
    integer: apexType('Integer'),
    boolean: apexType('Boolean'),
    money: apexType('Decimal'),
    date: apexType('Date'),
    instant: apexType('Datetime'),
    pattern: apexType('Pattern'),
    context: apexType('MappingContext'),
    null: apexType('Object'),
    void: voidType,
};

/** Stands for what could not be translated; with it there is a diagnostic, and nothing is written. */
export const unsupported: ApexExpression = apex.name('unsupported');

export const unknownType: SubsetType = { kind: 'null', nullable: true };

/** The translation of the body of one method: its names, its statements so far, and what is wrong with it. */
export class Translation {
    private statements: ApexStatement[] = [];
    private readonly bindings = new Map<TsSymbol, ApexExpression>();
    private readonly reported: Node[] = [];
    private readonly poisoned = new Set<TsSymbol>();
    private scope: NameScope;

    constructor(
        private readonly root: string,
        readonly modules: ModulePlan,
        /** Class that the method belongs to. */
        readonly className: string,
        private readonly sink: Diagnostic[],
        reserved: readonly string[] = [],
        private readonly observe: RuleObserver | null = null,
        /** Members that the class needs beside the method, such as orders for sorting; null: it can have none. */
        readonly members: ApexMember[] | null = null,
    ) {
        this.scope = new NameScope(null, reserved);
    }

    /** What a rule of the catalogue makes of its operands. */
    apply<Operands extends readonly unknown[], Result extends Made>(
        rule: Rule<Operands, Result>,
        ...operands: Operands
    ): Result {
        const made = rule.make(...operands);
        return this.observe === null ? made : (this.observe(rule as unknown as AnyRule, made, operands) as Result);
    }

    /** Applies a rule whose result are statements of the present block. */
    run<Operands extends readonly unknown[]>(
        rule: Rule<Operands, readonly ApexStatement[]>,
        ...operands: Operands
    ): void {
        this.apply(rule, ...operands).forEach((statement) => this.add(statement));
    }

    /** The expression itself where it is a name; otherwise a variable that holds it. */
    held({ expression, type }: Translated, wish: string): ApexExpression {
        if (expression.kind === 'name') {
            return expression;
        }
        const variable = this.declareName(wish);
        this.add(apex.declare(this.apexTypeOf(type), variable, expression));
        return apex.name(variable);
    }

    /** A translation for another method of the same class. */
    within(reserved: readonly string[]): Translation {
        const { root, modules, className, sink, observe, members } = this;
        return new Translation(root, modules, className, sink, reserved, observe, members);
    }

    /** Notes a mistake. What only follows from one that is noted already stays silent. */
    report(node: Node, code: DiagnosticCode, details: DiagnosticDetails = {}): Translated {
        if (!this.isEcho(node)) {
            this.sink.push(makeDiagnostic(code, placeOf(this.root, node), details));
            this.reported.push(node);
        }
        return { expression: unsupported, type: unknownType };
    }

    /** A variable whose value could not be translated: what is made of it is no mistake of its own. */
    poison(symbol: TsSymbol | undefined): void {
        if (symbol !== undefined) {
            this.poisoned.add(symbol);
            this.bindings.set(symbol, unsupported);
        }
    }

    private isEcho(node: Node): boolean {
        const isAround = this.reported.some((other) => other === node || other.getAncestors().includes(node));
        const parent = node.getParent();
        const whole = TsNode.isPropertyAccessExpression(parent) ? parent : node;
        return isAround || [whole, ...whole.getDescendants()].some((part) => this.isPoisoned(part));
    }

    private isPoisoned(node: Node): boolean {
        const symbol = TsNode.isIdentifier(node) ? node.getSymbol() : undefined;
        return symbol !== undefined && this.poisoned.has(symbol);
    }

    /** The type of a node in the subset; reports types that it does not have. */
    typeOf(node: Node): SubsetType {
        const type = node.getType();
        const found = subsetType(type);
        if (found === null) {
            this.report(node, 'type-not-supported', { type: type.getText(node).slice(0, 80) });
            return unknownType;
        }
        return found;
    }

    apexTypeOf(type: SubsetType): ApexType {
        switch (type.kind) {
            case 'list':
                return listOf(this.apexTypeOf(type.element));
            case 'map':
                return apexType('Map', this.apexTypeOf(type.key), this.apexTypeOf(type.value));
            case 'set':
                return apexType('Set', this.apexTypeOf(type.element));
            case 'struct': {
                const owner = this.modules.classOf(type.declaration.getSourceFile());
                return apexType(owner === this.className || owner === undefined ? type.name : `${owner}.${type.name}`);
            }
            case 'record':
                return apexType(type.schema.apexType);
            default:
                return simpleTypes[type.kind] ?? voidType;
        }
    }

    /** A free name in the present block, as close to the wish as Apex allows. */
    declareName(wish: string): string {
        return this.scope.declare(wish);
    }

    bind(symbol: TsSymbol | undefined, expression: ApexExpression): void {
        if (symbol !== undefined) {
            this.bindings.set(symbol, expression);
        }
    }

    bound(symbol: TsSymbol | undefined): ApexExpression | undefined {
        return symbol === undefined ? undefined : this.bindings.get(symbol);
    }

    add(statement: ApexStatement): void {
        this.statements.push(statement);
    }

    /** Runs `work` with an empty block and returns the statements that it added. Names end with the block. */
    block<T>(work: () => T): { readonly statements: readonly ApexStatement[]; readonly result: T } {
        const outer = this.statements;
        const outerScope = this.scope;
        this.statements = [];
        this.scope = new NameScope(outerScope, []);
        try {
            const result = work();
            return { statements: this.statements, result };
        } finally {
            this.statements = outer;
            this.scope = outerScope;
        }
    }

    /** Like `block`, but names stay in the present scope: for statements that are put into it afterwards. */
    collect<T>(work: () => T): { readonly statements: readonly ApexStatement[]; readonly result: T } {
        const outer = this.statements;
        this.statements = [];
        try {
            const result = work();
            return { statements: this.statements, result };
        } finally {
            this.statements = outer;
        }
    }
}

/** The TypeScript name of a kind of syntax, for messages. */
export function syntaxName(node: Node): string {
    return ts.SyntaxKind[node.getKind()] ?? 'This';
}
