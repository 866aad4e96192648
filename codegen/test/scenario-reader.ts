import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A block of a scenario: its language, the path behind it and its text. */
export interface ScenarioBlock {
    readonly language: string;
    readonly path: string | null;
    readonly text: string;
}

/** A heading with the blocks below it. */
export interface Scenario {
    readonly file: string;
    readonly title: string;
    readonly blocks: readonly ScenarioBlock[];
}

const blockPattern = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

function blocksOf(text: string): readonly ScenarioBlock[] {
    return [...text.matchAll(blockPattern)].map(([, language = '', path, body = '']) => ({
        language,
        path: path ?? null,
        text: body,
    }));
}

/** The scenarios of a Markdown file, one per heading that has code. */
export function readScenarios(path: string): readonly Scenario[] {
    const parts = readFileSync(path, 'utf8').split(/^(?=#{1,2} )/m);
    return parts
        .map((part) => ({
            file: basename(path, '.md'),
            title: (/^#+ (.*)$/m.exec(part) ?? ['', ''])[1] ?? '',
            blocks: blocksOf(part),
        }))
        .filter(({ blocks }) => blocks.length > 0);
}

/** The scenarios of every Markdown file of a folder. */
export function readScenarioFolder(folder: string): readonly Scenario[] {
    return readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .sort()
        .flatMap((name) => readScenarios(join(folder, name)));
}
