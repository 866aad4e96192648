import { ts, type DiagnosticMessageChain } from 'ts-morph';
import { makeDiagnostic, type Diagnostic } from '../diagnostics';
import { pathFrom, type CodegenProject } from '../read/read-project';

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

/** What TypeScript itself finds wrong in definitions and rules. */
export function checkTypes({ root, definitions, logic }: CodegenProject): readonly Diagnostic[] {
    return [...definitions, ...logic].flatMap((file) =>
        file.getPreEmitDiagnostics().map((found) => {
            const { line, column } = file.getLineAndColumnAtPos(found.getStart() ?? 0);
            const place = { file: pathFrom(root, file), line, column };
            return makeDiagnostic('type-error', place, { detail: flatten(found.getMessageText()) });
        }),
    );
}
