import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { GeneratedFile } from '../emit/generated-file';

const plugins: Readonly<Record<Exclude<GeneratedFile['language'], 'xml'>, readonly string[]>> = {
    apex: ['prettier-plugin-apex'],
    markdown: [],
    typescript: [],
};

/**
 * Gives a file the layout that the project's Prettier settings ask for. Metadata is printed in it already.
 * Rejects when Apex does not parse, which is a mistake of the emitter.
 */
export async function layOut(file: GeneratedFile, root: string): Promise<string> {
    if (file.language === 'xml') return file.text;
    const filepath = join(root, file.path);
    const settings = await resolveConfig(filepath);
    try {
        return await format(file.text, { ...settings, filepath, plugins: [...plugins[file.language]] });
    } catch (error) {
        throw new Error(`The compiler wrote ${file.path} so that it does not parse.`, { cause: error });
    }
}
