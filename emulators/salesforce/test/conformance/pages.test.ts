import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_PAGE, PAGES } from './pages';

const classes = ['currencies', 'data', 'language', 'library', 'services'].flatMap((project) => {
    const folder = join(__dirname, project, 'force-app/main/default/classes');
    return readdirSync(folder)
        .filter((file) => file.endsWith('Test.cls'))
        .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
});

/** Titles in quotes in the documentation comments of a class. */
function titlesIn(source: string): string[] {
    const comments = [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) =>
        comment.replace(/\s*\n\s*\*\s*/g, ' '),
    );
    return comments.flatMap((comment) => [...comment.matchAll(/"([A-Z][^"]*)"/g)].map(([, title]) => title!));
}

test.each(classes)('%s names its pages, and each has an address or says that none was found', (_file, source) => {
    const opening = /^\/\*\*[\s\S]*?\*\//.exec(source)?.[0] ?? '';
    expect(opening).toMatch(/Guide|Reference|Help/);
    expect(titlesIn(source).filter((title) => PAGES[title] === undefined)).toEqual([]);
});

test('the list of pages has no title that no case names', () => {
    const named = new Set(classes.flatMap(([, source]) => titlesIn(source)));
    const unused = Object.keys(PAGES).filter((title) => !named.has(title) && !title.startsWith('sObjects'));
    expect(unused).toEqual([]);
});

test('most titles have an address', () => {
    const without = Object.values(PAGES).filter((address) => address === NO_PAGE);
    expect(without.length).toBeLessThan(10);
    for (const address of Object.values(PAGES))
        expect(address).toMatch(/^https:\/\/(developer|help)\.salesforce\.com\/|^\[model\] no page found$/);
});
