import { Node, type SourceFile, type Type } from 'ts-morph';
import type { DiagnosticDetails } from '../diagnostics';

/** A value that the other side does not know, behind a mistake that TypeScript words in its own way. */
export interface UnknownChoice {
    readonly node: Node;
    readonly details: DiagnosticDetails;
}

/** The texts of a union of texts; null for every other type. */
function textsOf(type: Type | undefined): readonly string[] | null {
    const parts = type?.getNonNullableType();
    const members = parts?.isUnion() ? parts.getUnionTypes() : parts === undefined ? [] : [parts];
    const isText = members.length > 0 && members.every((member) => member.isStringLiteral());
    return isText ? members.map((member) => String(member.getLiteralValue())) : null;
}

function propertyType(type: Type | undefined, name: string, at: Node): Type | undefined {
    return type?.getProperty(name)?.getTypeAtLocation(at);
}

/** The choices that a field of a mapping's target has; null when it has none. */
function choicesOf(field: Node, key: string): readonly string[] | null {
    const call = field.getFirstAncestor(
        (node) => Node.isCallExpression(node) && ['defineMapping', 'embedded'].includes(node.getExpression().getText()),
    );
    const first = Node.isCallExpression(call) ? call.getArguments()[0] : undefined;
    const to = Node.isObjectLiteralExpression(first) ? first.getProperty('to') : undefined;
    const schema = Node.isPropertyAssignment(to) ? to.getInitializer() : first;
    const target = propertyType(propertyType(schema?.getType(), 'fields', field), key, field);
    return textsOf(propertyType(target, 'valueType', field));
}

/** What a word of the language gives: the `V` of its `Spec`. */
function valuesOf(field: Node): readonly string[] | null {
    const value = propertyType(field.getType(), 'value', field);
    return textsOf(value?.getCallSignatures()[0]?.getReturnType());
}

function found(node: Node, value: string | undefined, field: string, choices: readonly string[]): UnknownChoice | null {
    return value === undefined ? null : { node, details: { value, field, choices: [...choices].sort().join(', ') } };
}

/** `contact_type: constant('client')`, also where a function or a table gives the value. */
function inField(at: Node): UnknownChoice | null {
    const assignment = at.getParent();
    const field = Node.isPropertyAssignment(assignment) ? assignment.getInitializer() : undefined;
    const choices = Node.isPropertyAssignment(assignment) ? choicesOf(assignment, assignment.getName()) : null;
    if (field === undefined || choices === null) {
        return null;
    }
    const value = valuesOf(field)?.find((candidate) => !choices.includes(candidate));
    const literal = field.getFirstDescendant((node) => Node.isStringLiteral(node) && node.getLiteralValue() === value);
    return found(literal ?? field, value, at.getText(), choices);
}

/** The two sides of `status === 'payd'` and of `switch (status) { case 'payd': }`. */
function comparedAt(at: Node): readonly Node[] {
    const clause = at.getParent();
    if (Node.isCaseClause(clause)) {
        const statement = clause.getFirstAncestor(Node.isSwitchStatement);
        return statement === undefined ? [] : [at, statement.getExpression()];
    }
    const comparison = at.getFirstAncestor(
        (node) => Node.isBinaryExpression(node) && node.getStart() === at.getStart(),
    );
    return Node.isBinaryExpression(comparison) ? [comparison.getLeft(), comparison.getRight()] : [];
}

function inComparison(at: Node): UnknownChoice | null {
    const sides = comparedAt(at);
    const literal = sides.find(Node.isStringLiteral);
    const other = sides.find((side) => side !== literal);
    const choices = textsOf(other?.getType());
    const value = literal?.getLiteralValue();
    return literal === undefined || other === undefined || choices === null || choices.includes(value ?? '')
        ? null
        : found(literal, value, other.getText(), choices);
}

/** The value that the other side does not know, if that is what TypeScript complains about at a place. */
export function unknownChoice(file: SourceFile, start: number): UnknownChoice | null {
    const at = file.getDescendantAtPos(start);
    return at === undefined ? null : (inComparison(at) ?? inField(at));
}
