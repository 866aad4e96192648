import type { AnnotationContext, LiteralContext, ModifierContext } from '@apexdevtools/apex-parser';
import type { AnnotationInfo, SharingKeyword } from '../program';
import { readStringLiteral } from './read-literal';

export interface Modifiers {
    /** Lower case: `public`, `static`, …; `testmethod` too. */
    readonly words: ReadonlySet<string>;
    readonly annotations: readonly AnnotationInfo[];
    readonly sharing: SharingKeyword;
    /** Words and annotations that stand there twice; of an interface's method all that stand there. */
    readonly repeated?: readonly string[];
}

function literalValue(literal: LiteralContext): string | boolean {
    if (literal.StringLiteral()) return readStringLiteral(literal.getText());
    const text = literal.getText();
    return literal.BooleanLiteral() ? text.toLowerCase() === 'true' : text;
}

function readAnnotation(node: AnnotationContext): AnnotationInfo {
    const parameters: Record<string, string | boolean> = {};
    for (const pair of node.elementValuePairs()?.elementValuePair_list() ?? []) {
        parameters[pair.id().getText().toLowerCase()] = literalValue(pair.elementValue().literal());
    }
    const lone = node.elementValue();
    if (lone) parameters.value = literalValue(lone.literal());
    return { name: node.id().getText().toLowerCase(), parameters };
}

/** What stands before a declaration. */
export function readModifiers(nodes: readonly ModifierContext[]): Modifiers {
    const words = new Set<string>();
    const annotations: AnnotationInfo[] = [];
    const repeated: string[] = [];
    let sharing: SharingKeyword = 'none';
    for (const node of nodes) {
        const annotation = node.annotation();
        const word = annotation ? '' : node.getText().toLowerCase();
        if (words.has(word)) repeated.push(word);
        if (annotation) {
            const read = readAnnotation(annotation);
            if (findAnnotation({ annotations }, read.name)) repeated.push(annotation.id().getText());
            annotations.push(read);
        } else if (node.SHARING()) sharing = node.WITH() ? 'with' : node.WITHOUT() ? 'without' : 'inherited';
        else words.add(word);
    }
    return { words, annotations, sharing, ...(repeated.length > 0 && { repeated }) };
}

export function findAnnotation(from: { readonly annotations: readonly AnnotationInfo[] }, name: string) {
    return from.annotations.find((annotation) => annotation.name === name);
}

export const noModifiers: Modifiers = { words: new Set(), annotations: [], sharing: 'none' };
