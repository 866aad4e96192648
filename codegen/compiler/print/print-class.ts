import type { ApexClass, ApexDoc, ApexMember, ApexParameter, MethodMember } from '../apex';
import { printExpression } from './print-expression';
import { printStatements } from './print-statement';
import { printType } from './print-type';

type Printers = { readonly [K in ApexMember['kind']]: (node: Extract<ApexMember, { kind: K }>) => string };

const lineWidth = 108;

/** Breaks a text into lines of a comment; words are never cut. */
function wrap(text: string): readonly string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((part) => part.length > 0)) {
        if (line.length > 0 && line.length + 1 + word.length > lineWidth) {
            lines.push(line);
            line = '';
        }
        line = line.length === 0 ? word : `${line} ${word}`;
    }
    return line.length === 0 ? lines : [...lines, line];
}

function printDoc(doc: ApexDoc | null): string {
    if (doc === null) {
        return '';
    }
    const tags = [
        ...(doc.params ?? []).map((param) => `@param ${param.name} ${param.text}`),
        ...(doc.returns === undefined ? [] : [`@return ${doc.returns}`]),
    ];
    const lines = [...doc.description.flatMap(wrap), ...tags.flatMap(wrap)].map((line) => line.replaceAll('*/', '* /'));
    return `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */\n`;
}

function printParameters(parameters: readonly ApexParameter[]): string {
    return parameters.map((parameter) => `${printType(parameter.type)} ${parameter.name}`).join(', ');
}

function printMethod(node: MethodMember): string {
    const annotations = node.annotations.map((annotation) => `@${annotation}\n`).join('');
    const override = node.isOverride === true ? 'override ' : '';
    const modifiers = `${node.visibility} ${override}${node.isStatic ? 'static ' : ''}`;
    const head = `${modifiers}${printType(node.returns)} ${node.name}(${printParameters(node.parameters)})`;
    return `${printDoc(node.doc)}${annotations}${head} {\n${printStatements(node.body)}\n}`;
}

const printers: Printers = {
    field: (node) => {
        const modifiers = `${node.visibility} ${node.isStatic ? 'static ' : ''}${node.isFinal ? 'final ' : ''}`;
        const value = node.value === null ? '' : ` = ${printExpression(node.value)}`;
        return `${printDoc(node.doc)}${modifiers}${printType(node.type)} ${node.name}${value};`;
    },
    property: (node) => `${printDoc(node.doc)}public ${printType(node.type)} ${node.name} { get; set; }`,
    method: printMethod,
    constructor: (node) =>
        `${printDoc(node.doc)}${node.visibility} ${node.name}(${printParameters(node.parameters)}) {\n${printStatements(node.body)}\n}`,
    class: (node) => printClass(node.apexClass),
};

function printMember(node: ApexMember): string {
    const print = printers[node.kind] as (value: ApexMember) => string;
    return print(node);
}

/** The source of a class before its final layout. */
export function printClass(node: ApexClass): string {
    const annotations = node.annotations.map((annotation) => `@${annotation}\n`).join('');
    const sharing = node.sharing === null ? '' : `${node.sharing} `;
    const parent = node.extends === undefined ? '' : ` extends ${printType(node.extends)}`;
    const members = node.members.map((item, index) => {
        const isField = item.kind === 'field' && item.doc === null;
        const previous = node.members[index - 1];
        const follows = previous?.kind === 'field' && previous.doc === null;
        return `${index > 0 && !(isField && follows) ? '\n' : ''}${printMember(item)}`;
    });
    const interfaces = (node.interfaces ?? []).map(printType).join(', ');
    const head = `${node.visibility} ${sharing}class ${node.name}${parent}${interfaces === '' ? '' : ` implements ${interfaces}`}`;
    return `${printDoc(node.doc)}${annotations}${head} {\n${members.join('\n')}\n}`;
}
