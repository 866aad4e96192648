import { format, type Options } from 'prettier';

/** Layout of the project's Apex, as in `.prettierrc`. */
const layout: Options = {
    parser: 'apex',
    plugins: ['prettier-plugin-apex'],
    printWidth: 120,
    tabWidth: 4,
    trailingComma: 'none',
};

/** Final layout of Apex source. Rejects when the source does not parse, which is a mistake of the emitter. */
export async function formatApex(text: string): Promise<string> {
    return format(text, layout);
}

/** Final layout of a reference page, as in `.prettierrc`. */
export async function formatMarkdown(text: string): Promise<string> {
    return format(text, { parser: 'markdown', printWidth: 120, tabWidth: 2 });
}
