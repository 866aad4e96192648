import { ts, type Diagnostic as TsDiagnostic, type DiagnosticMessageChain, type SourceFile } from 'ts-morph';
import { makeDiagnostic, type Diagnostic, type DiagnosticCode } from '../diagnostics';
import { noMemory, type Memory, type Unit } from '../memory';
import { placeOf, spanOf, type CodegenProject } from '../read/read-project';
import { unknownChoice } from './unknown-choice';

/** The most telling line of a chain is its innermost one. */
function flatten(message: string | DiagnosticMessageChain): string {
    if (typeof message === 'string') {
        return message;
    }
    const lines = ts.flattenDiagnosticMessageText(message.compilerObject, '\n').split('\n');
    const [first = '', ...rest] = lines.map((line) => line.trim());
    const last = rest.at(-1);
    return last === undefined ? first : `${first} ${last}`;
}

function toDiagnostic(code: DiagnosticCode, found: TsDiagnostic, file: SourceFile, root: string): Diagnostic {
    const start = found.getStart() ?? 0;
    const choice = code === 'type-error' ? unknownChoice(file, start) : null;
    if (choice !== null) {
        return makeDiagnostic('choice-unknown', placeOf(root, choice.node), choice.details);
    }
    const place = spanOf(root, file, start, start + (found.getLength() ?? 1));
    return makeDiagnostic(code, place, { detail: flatten(found.getMessageText()) });
}

/** What TypeScript itself finds wrong in definitions and rules. Of a file that does not parse, the first place is reported: the rest is echo. */
export function checkTypes(
    { root, project, definitions, logic }: CodegenProject,
    memory: Memory = noMemory,
): readonly Diagnostic[] {
    const program = project.getProgram();
    const check = (file: SourceFile): Unit => {
        const unparsed = program.getSyntacticDiagnostics(file).slice(0, 1);
        const found = unparsed.length > 0 ? unparsed : program.getSemanticDiagnostics(file);
        const code = unparsed.length > 0 ? 'syntax-error' : 'type-error';
        return { files: [], diagnostics: found.map((diagnostic) => toDiagnostic(code, diagnostic, file, root)) };
    };
    return [...definitions, ...logic].flatMap(
        (file) => memory.recall('types', file, '', () => check(file)).diagnostics,
    );
}
