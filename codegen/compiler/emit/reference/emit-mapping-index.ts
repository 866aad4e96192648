import { dependencyOrder, type MappingGraph } from '../../plan/mapping-graph';
import type { DefinitionNode } from '../../read/definition-node';
import type { GeneratedFile } from '../generated-file';

function node({ key }: DefinitionNode): string {
    return key.replaceAll('-', '_');
}

function link(definition: DefinitionNode): string {
    const page = definition.isMain ? definition.key : definition.file.getBaseNameWithoutExtension();
    return `[${definition.key}](${page}.md)`;
}

/** The list of all mappings with a diagram of what must be there before what. */
export function emitMappingIndex(graph: MappingGraph): GeneratedFile {
    const order = dependencyOrder(graph);
    const names = order.map(({ definition }) => `    ${node(definition)}["${definition.key}"]`);
    const arrows = order.flatMap(({ definition, needs }) =>
        needs.map((needed) => `    ${node(needed)} --> ${node(definition)}`),
    );
    const rows = order.map(({ definition, needs }, index) => {
        const { from, to } = definition;
        return `| ${index + 1} | ${link(definition)} | \`${from.name}\` | \`${to.name}\` | ${needs.map(link).join(', ')} |`;
    });
    const lines = [
        '<!-- Generated from codegen/definitions by npm run generate; edits here are lost. -->',
        '',
        '# Mappings',
        '',
        'What syncs with what. An arrow leads from a mapping to one that waits for it: a record that refers to another one goes once ' +
            'the other one is there, and Bookbridge sees to that by itself.',
        '',
        '```mermaid',
        'flowchart LR',
        ...names,
        ...arrows,
        '```',
        '',
        '| Order | Mapping | From | To | Waits for |',
        '| --- | --- | --- | --- | --- |',
        ...rows,
    ];
    return { path: 'docs/reference/mappings/README.md', text: `${lines.join('\n')}\n`, language: 'markdown' };
}
