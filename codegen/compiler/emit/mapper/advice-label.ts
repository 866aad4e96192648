import { createHash } from 'node:crypto';
import { Node, type Expression } from 'ts-morph';
import { pascalCase } from '../../plan/apex-names';
import type { AdviceNode, DefinitionNode, FieldNode } from '../../read/definition-node';

/** The words of a problem as a label: the text, and what is put into its gaps `{0}`, `{1}` …. */
export interface LabelledText {
    readonly text: string;
    readonly gaps: readonly Expression[];
}

type Part = 'message' | 'remedy';

/** The platform allows 80 characters in the name of a label. */
const longestName = 80;

/** Label of a part of a problem: `Rule_OpportunityToInvoice_NeedsLines_Message`. */
export function labelName(definition: DefinitionNode, code: string, part: Part): string {
    const name = `Rule_${pascalCase(definition.key)}_${pascalCase(code)}`;
    const end = part === 'message' ? '_Message' : '_Remedy';
    if (name.length + end.length <= longestName) return `${name}${end}`;
    const mark = createHash('sha256').update(name).digest('hex').slice(0, 6);
    return `${name.slice(0, longestName - end.length - mark.length - 1)}_${mark}${end}`;
}

/** Text in which `String.format` sees nothing but the gaps that are added to it. */
function escapeFormat(text: string): string {
    return text.replaceAll("'", "''").replaceAll('{', "'{'").replaceAll('}', "'}'");
}

/** What a label can hold of the words of a problem; null when a function computes them in another way. */
export function labelledText(node: Node): LabelledText | null {
    if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node)) {
        return { text: node.getLiteralValue(), gaps: [] };
    }
    const body = Node.isArrowFunction(node) ? node.getBody() : node;
    if (!Node.isTemplateExpression(body)) return null;
    const spans = body.getTemplateSpans();
    const isText = spans.every((span) => span.getExpression().getType().getBaseTypeOfLiteralType().isString());
    if (!isText) return null;
    const texts = spans.map((span, index) => `{${index}}${escapeFormat(span.getLiteral().getLiteralText())}`);
    return {
        text: `${escapeFormat(body.getHead().getLiteralText())}${texts.join('')}`,
        gaps: spans.map((span) => span.getExpression()),
    };
}

/** A label and its text. */
export interface AdviceLabel {
    readonly name: string;
    readonly text: string;
}

function labelsOf(advice: AdviceNode, definition: DefinitionNode): readonly AdviceLabel[] {
    return (['message', 'remedy'] as const).flatMap((part) => {
        const found = labelledText(advice[part]);
        return found === null ? [] : [{ name: labelName(definition, advice.code, part), text: found.text }];
    });
}

function advices(fields: readonly FieldNode[]): readonly AdviceNode[] {
    return fields.flatMap((field) => {
        if (field.kind === 'embedded') return advices(field.fields);
        const own =
            field.kind === 'field' ? [field.required, field.fits] : field.kind === 'reference' ? [field.required] : [];
        return own.flatMap((advice) => (advice === null ? [] : [advice]));
    });
}

/** The labels of everything that a mapping can say, one per name. */
export function adviceLabels(definition: DefinitionNode): readonly AdviceLabel[] {
    const all = [...advices(definition.fields), ...definition.rules].flatMap((advice) => labelsOf(advice, definition));
    return [...new Map(all.map((label) => [label.name, label])).values()];
}
