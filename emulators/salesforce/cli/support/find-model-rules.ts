import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A rule that no page decides: the test class that fixes it, and what it says. */
export interface ModelRule {
    readonly test: string;
    readonly rule: string;
}

const cases = join(__dirname, '..', '..', 'test', 'conformance');

function classFiles(): readonly string[] {
    return readdirSync(cases, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('Test.cls'))
        .sort();
}

/** Comments `[model] …` of the conformance cases, each up to the end of its comment. */
export function findModelRules(): readonly ModelRule[] {
    return classFiles().flatMap((file) => {
        const source = readFileSync(join(cases, file), 'utf8');
        const test = /(\w+)\.cls$/.exec(file)![1]!;
        return [...source.matchAll(/\[model\]\s*([\s\S]*?)\s*(?:\*\/|$(?!\s*(?:\/\/|\*)))/gm)].map(([, text]) => ({
            test,
            rule: text!.replace(/\s*\n\s*(?:\*|\/\/)\s*/g, ' '),
        }));
    });
}
