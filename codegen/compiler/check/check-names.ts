import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Node, SourceFile } from 'ts-morph';
import { makeDiagnostic, type Diagnostic, type DiagnosticCode, type DiagnosticDetails } from '../diagnostics';
import { longestClassName, reservedWords } from '../plan/apex-names';
import { platformClasses } from '../plan/platform-classes';
import type { ModulePlan } from '../plan/plan-modules';
import { apexFolders } from '../read/apex-folder';
import { placeOf, type CodegenProject } from '../read/read-project';

interface Named {
    readonly name: string;
    readonly node: Node;
}

type Report = (node: Node, code: DiagnosticCode, details: DiagnosticDetails) => void;

/** Names that differ in TypeScript and are one in Apex. */
function reportClashes(names: readonly Named[], report: Report): void {
    const seen = new Map<string, Named>();
    for (const named of names) {
        const other = seen.get(named.name.toLowerCase());
        if (other !== undefined) {
            report(named.node, 'name-clash', { name: named.name, other: other.name });
        }
        seen.set(named.name.toLowerCase(), named);
    }
}

function topLevelNames(file: SourceFile): readonly (readonly Named[])[] {
    const functions = file.getFunctions().map((node) => ({ name: node.getName() ?? '', node }));
    const constants = file.getVariableDeclarations().map((node) => ({ name: node.getName(), node }));
    const interfaces = file.getInterfaces().map((node) => ({ name: node.getName(), node }));
    const members = file
        .getInterfaces()
        .map((owner) => owner.getProperties().map((node) => ({ name: node.getName(), node })));
    return [functions, constants, interfaces, ...members];
}

/** Names of inner classes: an inner class cannot be named as the one around it. */
function innerClassNames(file: SourceFile): readonly Named[] {
    return [...file.getInterfaces(), ...file.getTypeAliases()].map((node) => ({ name: node.getName(), node }));
}

function checkClassName(name: string, file: SourceFile, report: Report): void {
    const test = `${name}Test`;
    if (test.length > longestClassName) {
        report(file, 'name-too-long', { name: test, length: String(test.length) });
    }
    if (platformClasses.has(name.toLowerCase()) || reservedWords.has(name.toLowerCase())) {
        report(file, 'name-taken', { name });
    }
}

/** Classes that are written by hand, by their names in lower case. */
function handWritten(root: string): ReadonlyMap<string, string> {
    const paths = apexFolders
        .filter((folder) => existsSync(join(root, folder)))
        .flatMap((folder) =>
            readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
                .filter((name) => name.endsWith('.cls'))
                .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
        );
    return new Map(paths.map((path) => [basename(path, '.cls').toLowerCase(), path]));
}

/** A class and its test cannot have the name of one that is written by hand. */
function reportTaken(classes: readonly Named[], taken: ReadonlyMap<string, string>, report: Report): void {
    for (const { name, node } of classes) {
        const found = [name, `${name}Test`].find((candidate) => taken.has(candidate.toLowerCase()));
        const other = found === undefined ? undefined : taken.get(found.toLowerCase());
        if (found !== undefined && other !== undefined) report(node, 'name-clash', { name: found, other });
    }
}

/** Names that the platform would refuse or confuse. */
export function checkNames({ root, logic, definitions }: CodegenProject, plan: ModulePlan): readonly Diagnostic[] {
    const found: Diagnostic[] = [];
    const report: Report = (node, code, details) => {
        found.push(makeDiagnostic(code, placeOf(root, node), details));
    };
    const files = [...logic, ...definitions];
    const classes = files.flatMap((file) => {
        const name = plan.classOf(file);
        return name === undefined ? [] : [{ name, node: file as Node }];
    });
    reportClashes(classes, report);
    reportTaken(classes, handWritten(root), report);
    for (const file of files) {
        const className = plan.classOf(file) ?? '';
        checkClassName(className, file, report);
        reportClashes([{ name: className, node: file }, ...innerClassNames(file)], report);
        topLevelNames(file).forEach((names) => reportClashes(names, report));
    }
    return found;
}
