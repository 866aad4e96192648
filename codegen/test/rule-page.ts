import type { SourceFile } from 'ts-morph';
import { compile } from '../compiler/compile';
import type { ApexMember } from '../compiler/apex';
import { emitLogicClass } from '../compiler/emit/logic/emit-logic-class';
import { planModules } from '../compiler/plan/plan-modules';
import { printStatements } from '../compiler/print';
import { readSources } from '../compiler/read/read-project';
import { ruleCatalogue, type AnyRule } from '../compiler/rules';
import { root } from './diagnostic-pages';
import { exampleModule, examplePath, neighbour } from './proof/rule-examples';

/** The page that lists every rule with the Apex that its example gives. */
export const rulePagePath = 'docs/reference/translation-rules.md';

const titles: Readonly<Record<string, string>> = {
    text: 'Text',
    written: 'Values written as text',
    pattern: 'Regular expressions',
    whole: 'Whole numbers',
    money: 'Amounts',
    date: 'Days',
    instant: 'Moments',
    logic: 'Booleans and choices',
    null: 'Null',
    list: 'Lists',
    map: 'Maps',
    set: 'Sets',
    object: 'Objects',
    flow: 'Statements',
    call: 'Calls',
    constant: 'Constants',
};

function areaOf(rule: AnyRule): string {
    return rule.name.split('.')[0] ?? '';
}

/** Code in one line of a table. */
function cell(code: string): string {
    const line = code.replace(/\s+/g, ' ').trim();
    const plain = /^return (.*);$/.exec(line)?.[1];
    const text = (plain !== undefined && !plain.includes(';') ? plain : line).replaceAll('|', '\\|');
    return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function typeScriptOf(file: SourceFile): string {
    const body =
        file
            .getFunctions()
            .find((declaration) => declaration.getName() === 'f')
            ?.getBodyText() ?? '';
    return cell(body);
}

function apexOf(members: readonly ApexMember[]): string {
    const method = members.find((member) => member.kind === 'method' && member.name === 'f');
    return cell(method?.kind === 'method' ? printStatements(method.body) : '');
}

/** The page as the catalogue has it now. */
export function rulePage(): string {
    const sources = Object.fromEntries(
        ruleCatalogue.map((rule, index) => [examplePath(rule, index), exampleModule(rule)]),
    );
    const project = readSources(root, { ...sources, [neighbour.path]: neighbour.text });
    const context = { root, modules: planModules(project.logic, []), sink: [] };
    compile(project, { logic: [], mappings: [] });
    const rows = ruleCatalogue.map((rule, index) => {
        const file = project.logic.find((other) => other.getFilePath().endsWith(Object.keys(sources)[index] ?? ''));
        const texts =
            file === undefined ? ['', ''] : [typeScriptOf(file), apexOf(emitLogicClass(file, context).members)];
        return {
            rule,
            line: `| ${cell(rule.name)} | ${texts[0]} | ${texts[1]} | ${(rule.difference ?? '').replaceAll('|', '\\|')} |`,
        };
    });
    const areas = [...new Set(ruleCatalogue.map(areaOf))];
    const tables = areas.map((area) => {
        const lines = rows.filter(({ rule }) => areaOf(rule) === area).map(({ line }) => line);
        return `## ${titles[area] ?? area}\n\n| Rule | TypeScript | Apex | What differs |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`;
    });
    const opening =
        '# Translation rules\n\nEvery way in which the functions of `codegen/logic` and of the definitions become Apex: the catalogue in\n' +
        '`codegen/compiler/rules`. Each rule has an example, shown here as far as it goes in one line; the example runs in Node\n' +
        'and as Apex on 1,000 generated inputs (`codegen/test/rules.test.ts`), and the [mutation run](mutation.md) changes the\n' +
        'rule in each of its places. What the language is for, and what it refuses, is in [the language](language.md).\n';
    return `${opening}\n${tables.join('\n')}`;
}
