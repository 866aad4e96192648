import {
    closeSync,
    mkdirSync,
    mkdtempSync,
    openSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProject } from '../../metadata';
import { buildUi, UiBuildError, type UiBuild } from '../../ui/build/build-ui';
import { writePages } from '../../ui/build/write-pages';
import { fixtureDir } from './fake-site';

const { model } = loadProject(fixtureDir);
const work = mkdtempSync(join(tmpdir(), 'ui-build-'));
const cacheDir = join(work, 'cache');

afterAll(() => rmSync(work, { recursive: true }));

describe('building the pages of a project', () => {
    let built: UiBuild;

    beforeAll(async () => {
        built = await buildUi({ project: model, cacheDir });
    });

    test('the page loads synthetic shadow and the shell, and knows what to load early', () => {
        const files = readdirSync(built.outDir);
        expect(files).toEqual(expect.arrayContaining(['main.js', 'synthetic-shadow.js', ...built.preload]));
    });

    test('there is one copy of the engine', () => {
        const texts = readdirSync(built.outDir).map((file) => readFileSync(join(built.outDir, file), 'utf8'));
        expect(
            texts.filter((text) => text.includes('is not a valid component, or does not extends LightningElement'))
                .length,
        ).toBeLessThanOrEqual(1);
        expect(
            texts.filter((text) => text.includes('/** version: 8') || text.includes('LWC_VERSION')).length,
        ).toBeLessThanOrEqual(1);
    });

    test('no icon template is compiled', () => {
        expect(readFileSync(join(cacheDir, 'modules.json'), 'utf8')).not.toContain('utility_close');
    });

    test('a second build compiles nothing again', async () => {
        const before = statSync(join(cacheDir, 'modules.json')).mtimeMs;
        const again = await buildUi({ project: model, cacheDir });
        expect(statSync(join(cacheDir, 'modules.json')).mtimeMs).toBe(before);
        expect(again.preload).toEqual(built.preload);
    });

    test('a second build leaves files that another server may be giving to a browser, and makes a damaged one again', async () => {
        const main = join(built.outDir, 'main.js');
        const { ino } = statSync(main);
        await buildUi({ project: model, cacheDir });
        expect(statSync(main).ino).toBe(ino);
        writeFileSync(join(built.outDir, 'synthetic-shadow.js'), 'half');
        await buildUi({ project: model, cacheDir });
        expect(readFileSync(join(built.outDir, 'synthetic-shadow.js'), 'utf8').length).toBeGreaterThan(1000);
        expect(readdirSync(built.outDir).filter((file) => !file.endsWith('.js'))).toEqual([]);
    });

    test('a file that somebody reads is replaced, never written over', () => {
        const path = join(work, 'read.js');
        writeFileSync(path, 'old');
        const open = openSync(path, 'r');
        writePages([{ path, contents: Buffer.from('new') }]);
        expect([readFileSync(open, 'utf8'), readFileSync(path, 'utf8')]).toEqual(['old', 'new']);
        closeSync(open);
    });

    test('what does not compile is told with file, line and remedy, all of it', async () => {
        const bundle = (name: string, script: string, template: string): (typeof model.lwcBundles)[number] => {
            const dir = join(work, name);
            mkdirSync(dir, { recursive: true });
            writeFileSync(join(dir, `${name}.js`), script);
            writeFileSync(join(dir, `${name}.html`), template);
            return { ...model.lwcBundles[0], name, dir };
        };
        const head = `import { LightningElement } from 'lwc';\n`;
        const project = Object.assign(Object.create(model) as typeof model, {
            lwcBundles: [
                bundle(
                    'badTemplate',
                    `${head}export default class A extends LightningElement {}`,
                    '<template>\n    <p>{1 +}</p>\n</template>',
                ),
                bundle(
                    'badImport',
                    `${head}import x from 'lightning/nothing';\nexport default class B extends LightningElement { x = x; }`,
                    '<template></template>',
                ),
                bundle(
                    'badScript',
                    `${head}export default class C extends LightningElement { (`,
                    '<template></template>',
                ),
            ],
        });
        const failure = await buildUi({ project, cacheDir }).catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(UiBuildError);
        const problems = (failure as UiBuildError).problems.map(({ file, line, remedy }) => ({
            file: file.split('/').pop(),
            line,
            remedy: Boolean(remedy),
        }));
        expect(problems).toEqual(
            expect.arrayContaining([
                { file: 'badTemplate.html', line: 2, remedy: true },
                { file: 'badImport.js', line: 2, remedy: true },
                { file: 'badScript.js', line: 2, remedy: true },
            ]),
        );
        expect((failure as Error).message).toContain("Module 'lightning/nothing' is not supported.");
    });
});
