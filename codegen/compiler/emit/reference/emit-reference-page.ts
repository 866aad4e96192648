import { Node } from 'ts-morph';
import type { MappingGraph } from '../../plan/mapping-graph';
import type { AdviceNode, DefinitionNode, FieldNode } from '../../read/definition-node';
import { pathFrom } from '../../read/read-project';
import type { GeneratedFile } from '../generated-file';
import { sourceOf } from '../metadata/source-path';

const owners: Readonly<Record<string, string>> = {
    crm: 'Salesforce',
    books: 'Zoho Books',
    newest: 'newer change',
    create_only: 'on creation only',
};

function cell(text: string): string {
    return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}

/** Words of a problem; what a function makes of the record is shown as it is written. */
function words(node: Node): string {
    if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node)) {
        return node.getLiteralValue();
    }
    const body = Node.isArrowFunction(node) ? node.getBody() : node;
    return body
        .getText()
        .replace(/^`|`$/g, '')
        .replace(/\$\{[^}]*\}/g, '…');
}

function limit(field: FieldNode, definition: Pick<DefinitionNode, 'to'>): string {
    const shape = definition.to.fields[field.key]?.shape;
    switch (shape?.kind) {
        case 'text':
            return `text, ${shape.max}`;
        case 'choice':
            return shape.values.join(' / ');
        case 'decimal':
            return `number, ${shape.scale} decimals`;
        case 'reference':
            return `id of ${shape.to}`;
        case 'children':
            return `list of ${shape.of}`;
        case 'parent':
            return shape.of;
        default:
            return shape?.kind ?? '';
    }
}

function row(
    field: FieldNode,
    definition: DefinitionNode,
    target: Pick<DefinitionNode, 'to'>,
    graph: MappingGraph,
    prefix: string,
): readonly string[] {
    const required = target.to.fields[field.key]?.access === 'required' ? 'yes' : '';
    const cells = [
        `\`${prefix}${field.key}\``,
        limit(field, target),
        cell(sourceOf(field, definition, graph)),
        owners[field.owner] ?? '',
        required,
    ];
    const own = `| ${cells.join(' | ')} |`;
    return field.kind === 'embedded'
        ? [
              own,
              ...field.fields.flatMap((inner) => row(inner, definition, { to: field.schema }, graph, `${field.key}.`)),
          ]
        : [own];
}

interface Check {
    readonly code: string;
    readonly field: string;
    readonly message: string;
    readonly remedy: string;
}

function adviceOf(field: FieldNode): readonly AdviceNode[] {
    const advice =
        field.kind === 'field' ? [field.required, field.fits] : field.kind === 'reference' ? [field.required] : [];
    return advice.flatMap((item) => (item === null ? [] : [item]));
}

function checks(definition: DefinitionNode): readonly Check[] {
    const ofFields = definition.fields.flatMap((field) =>
        adviceOf(field).map(({ code, message, remedy }) => ({
            code,
            field: field.key,
            message: words(message),
            remedy: words(remedy),
        })),
    );
    const ofRules = definition.rules.map(({ code, field, message, remedy }) => ({
        code,
        field,
        message: words(message),
        remedy: words(remedy),
    }));
    return [...ofFields, ...ofRules];
}

function section(definition: DefinitionNode, graph: MappingGraph, level: string): string {
    const rows = definition.fields.flatMap((field) => row(field, definition, definition, graph, ''));
    const problems = checks(definition).map(
        ({ code, field, message, remedy }) => `| \`${code}\` | \`${field}\` | ${cell(message)} | ${cell(remedy)} |`,
    );
    const lines = [
        `${level} ${definition.key}`,
        '',
        definition.description,
        '',
        `From \`${definition.from.name}\` to \`${definition.to.name}\`, version ${definition.version}.`,
        '',
        '| Field | Holds | Comes from | Owner | Required |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
    ];
    const checked =
        problems.length === 0
            ? []
            : [
                  '',
                  'What is checked:',
                  '',
                  '| Check | Field | Says | Remedy |',
                  '| --- | --- | --- | --- |',
                  ...problems,
              ];
    return [...lines, ...checked].join('\n');
}

/** The page of a file of definitions: what goes where, who owns it and what is checked. */
export function emitReferencePage(main: DefinitionNode, graph: MappingGraph, root: string): GeneratedFile {
    const helpers = graph.definitions.filter(({ file, isMain }) => file === main.file && !isMain);
    const notice = `<!-- Generated from ${pathFrom(root, main.file)} by npm run generate; edits here are lost. -->`;
    const sections = [section(main, graph, '#'), ...helpers.map((helper) => section(helper, graph, '##'))];
    return {
        path: `docs/reference/mappings/${main.key}.md`,
        text: `${notice}\n\n${sections.join('\n\n')}\n`,
        language: 'markdown',
    };
}
