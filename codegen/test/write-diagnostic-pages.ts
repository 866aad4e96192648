/**
 * Puts the compiler's present words into the pages of `docs/reference/diagnostics` and lists them:
 * `node --import tsx codegen/test/write-diagnostic-pages.ts`. A new page is begun for a code that has none.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnosticCodes } from '../compiler/diagnostics';
import { codesOfTheDisk, indexPage, pagePath, pagesFolder, readPage, refreshedPage, root } from './diagnostic-pages';

function begin(code: string): string {
    const example = '```ts\nexport function f(): number {\n  return 1;\n}\n```';
    return `# ${code}\n\nSay why.\n\n## Fails\n\n${example}\n\n\`\`\`text\n\`\`\`\n\n## Mended\n\n${example}\n`;
}

for (const code of diagnosticCodes) {
    const path = join(root, pagePath(code));
    if (!existsSync(path)) writeFileSync(path, begin(code));
    if (!codesOfTheDisk.includes(code)) writeFileSync(path, refreshedPage(readPage(code)));
}
writeFileSync(join(root, pagesFolder, 'README.md'), indexPage());
