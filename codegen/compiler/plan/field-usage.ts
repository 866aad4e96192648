import { Node, type ArrowFunction, type Symbol as TsSymbol } from 'ts-morph';
import type { Schema } from '../../schemas/schema';
import type { AdviceNode, DefinitionNode, FieldNode } from '../read/definition-node';
import type { MappingGraph } from './mapping-graph';
import { schemaNamed } from './schema-catalogue';

/** A step from a record to a value: `Account`, `Name`; or into a list: `OpportunityLineItems`. */
export type FieldPath = readonly string[];

interface Reached {
    readonly path: FieldPath;
    readonly schema: Schema;
}
type Bindings = Map<TsSymbol, Reached>;

/** Collects the fields that the functions of a definition read. */
class UsageCollector {
    readonly paths = new Map<string, FieldPath>();
    private readonly bindings: Bindings = new Map();

    private keep(path: FieldPath): void {
        this.paths.set(path.join('.'), path);
    }

    bind(callback: ArrowFunction, reached: Reached): void {
        const symbol = callback.getParameters()[0]?.getSymbol();
        if (symbol !== undefined) {
            this.bindings.set(symbol, reached);
        }
    }

    /** The record or list that an expression reaches; null for every other value. Keeps plain fields on the way. */
    private reach(node: Node): Reached | null {
        if (Node.isIdentifier(node)) {
            const symbol = node.getSymbol();
            return symbol === undefined ? null : (this.bindings.get(symbol) ?? null);
        }
        if (Node.isParenthesizedExpression(node) || Node.isNonNullExpression(node)) {
            return this.reach(node.getExpression());
        }
        if (Node.isCallExpression(node)) {
            return this.reachThroughCall(node);
        }
        if (!Node.isPropertyAccessExpression(node)) {
            return null;
        }
        const owner = this.reach(node.getExpression());
        const shape = owner?.schema.fields[node.getName()]?.shape;
        if (owner === null || shape === undefined) {
            return null;
        }
        const path = [...owner.path, node.getName()];
        if (shape.kind === 'parent' || shape.kind === 'children') {
            return { path, schema: schemaNamed(shape.of) };
        }
        this.keep(path);
        return null;
    }

    /** `list.find((item) => …)` gives an item, `list.filter(…)` the list. */
    private reachThroughCall(node: Node): Reached | null {
        const callee = Node.isCallExpression(node) ? node.getExpression() : undefined;
        if (!Node.isPropertyAccessExpression(callee)) {
            return null;
        }
        const owner = this.reach(callee.getExpression());
        return owner !== null && ['find', 'filter'].includes(callee.getName()) ? owner : null;
    }

    visit(node: Node): void {
        if (Node.isCallExpression(node)) {
            const callee = node.getExpression();
            const owner = Node.isPropertyAccessExpression(callee) ? this.reach(callee.getExpression()) : null;
            for (const argument of node.getArguments()) {
                if (owner !== null && Node.isArrowFunction(argument)) {
                    argument.getParameters().forEach((parameter) => {
                        const symbol = parameter.getSymbol();
                        if (symbol !== undefined) {
                            this.bindings.set(symbol, owner);
                        }
                    });
                }
            }
        } else if (Node.isPropertyAccessExpression(node)) {
            this.reach(node);
        }
        node.forEachChild((child) => this.visit(child));
    }

    visitCallback(node: Node | undefined, reached: Reached): void {
        if (Node.isArrowFunction(node)) {
            this.bind(node, reached);
            this.visit(node.getBody());
        }
    }
}

function adviceNodes(advice: AdviceNode | null): readonly Node[] {
    return advice === null ? [] : [advice.message, advice.remedy];
}

function callbacksOf(field: FieldNode): readonly Node[] {
    return [...valueCallbacks(field), ...(field.condition === undefined ? [] : [field.condition])];
}

function valueCallbacks(field: FieldNode): readonly Node[] {
    switch (field.kind) {
        case 'field':
            return [field.callback, ...adviceNodes(field.required), ...adviceNodes(field.fits)];
        case 'reference':
            return [field.callback, ...adviceNodes(field.required)];
        case 'embedded':
            return field.fields.flatMap(callbacksOf);
        default:
            return [];
    }
}

function collect(definition: DefinitionNode, graph: MappingGraph, reached: Reached, collector: UsageCollector): void {
    const callbacks = [
        ...definition.fields.flatMap(callbacksOf),
        ...definition.rules.flatMap((rule) => [rule.holds, rule.message, rule.remedy]),
    ];
    callbacks.forEach((callback) => collector.visitCallback(callback, reached));
    for (const field of definition.fields) {
        const child = field.kind === 'each' ? graph.definitionAt(field.mapping) : undefined;
        if (field.kind === 'each' && child !== undefined) {
            collector.visitCallback(field.callback, reached);
            collect(
                child,
                graph,
                { path: [...reached.path, ...listPath(field.callback)], schema: child.from },
                collector,
            );
        }
    }
}

/** `(o) => o.OpportunityLineItems` goes to `OpportunityLineItems`. */
export function listPath(callback: ArrowFunction): FieldPath {
    const body = callback.getBody();
    return Node.isPropertyAccessExpression(body) ? [body.getName()] : [];
}

const usages = new WeakMap<DefinitionNode, readonly FieldPath[]>();

/** The fields that a mapping reads from its source, children included, sorted. */
export function planUsage(definition: DefinitionNode, graph: MappingGraph): readonly FieldPath[] {
    const usage = usages.get(definition) ?? collectUsage(definition, graph);
    usages.set(definition, usage);
    return usage;
}

function collectUsage(definition: DefinitionNode, graph: MappingGraph): readonly FieldPath[] {
    const collector = new UsageCollector();
    collect(definition, graph, { path: [], schema: definition.from }, collector);
    return [...collector.paths.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, path]) => path);
}

const pathsOfFields = new WeakMap<FieldNode, readonly FieldPath[]>();

/** The fields that one field of a mapping reads, for its row in the reference and in the metadata. */
export function sourcePaths(field: FieldNode, definition: DefinitionNode): readonly FieldPath[] {
    const paths = pathsOfFields.get(field) ?? collectPaths(field, definition);
    pathsOfFields.set(field, paths);
    return paths;
}

function collectPaths(field: FieldNode, definition: DefinitionNode): readonly FieldPath[] {
    const collector = new UsageCollector();
    const reached = { path: [], schema: definition.from };
    callbacksOf(field)
        .slice(0, 1)
        .forEach((callback) => collector.visitCallback(callback, reached));
    if (field.kind === 'embedded') {
        callbacksOf(field).forEach((callback) => collector.visitCallback(callback, reached));
    }
    return field.kind === 'each' ? [listPath(field.callback)] : [...collector.paths.values()];
}
