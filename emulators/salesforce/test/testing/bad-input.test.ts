import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testProject } from '../../testing';
import { withProject, type ProjectSources } from '../org/apex-project';

const clock = { startTime: Date.parse('2026-03-02T09:00:00Z'), wallClock: () => 0 };

/** `place: message` of everything that keeps the project from running; paths from the metadata folder on. */
function findings(sources: ProjectSources): readonly string[] {
    return withProject(sources, (dir) =>
        testProject(dir, clock).report.compileErrors.map(
            ({ where, message }) => `${where.replace(/^.*main\/default\//, '')}: ${message}`,
        ),
    );
}

const cases: readonly (readonly [string, ProjectSources, readonly (string | RegExp)[]])[] = [
    [
        'Apex that cannot be parsed',
        { classes: { Foo: 'public class Foo {\n  Integer x = ;\n}' } },
        [/^classes\/Foo\.cls:2:15: .*';'/],
    ],
    [
        'a class that never ends',
        { classes: { Foo: 'public class Foo {\n void run() {' } },
        [/^classes\/Foo\.cls:2:\d+: /],
    ],
    [
        'many errors at once',
        { classes: { Foo: 'public class Foo {\n Integer a = b;\n Integer c = d;\n}' } },
        [/^classes\/Foo\.cls:2:\d+: .*b/, /^classes\/Foo\.cls:3:\d+: .*d/],
    ],
    [
        'broken XML',
        { files: { 'objects/A__c/A__c.object-meta.xml': '<CustomObject>\n<label>A</lable>\n</CustomObject>' } },
        [/^objects\/A__c\/A__c\.object-meta\.xml:2: Malformed XML/],
    ],
    [
        'a class that is not there',
        { classes: { Foo: 'public class Foo extends Missing {\n Other o;\n}' } },
        [/^classes\/Foo\.cls:1:\d+: Invalid type: Missing/, /^classes\/Foo\.cls:2:\d+: Invalid type: Other/],
    ],
    [
        'a field that is not there',
        { classes: { Foo: 'public class Foo {\n Object o = [SELECT Nope__c FROM Account];\n}' } },
        [/^classes\/Foo\.cls:2:\d+: No such column 'Nope__c' on entity 'Account'/],
    ],
    [
        'classes that extend each other',
        { classes: { A: 'public virtual class A extends B {}', B: 'public virtual class B extends A {}' } },
        [/^classes\/A\.cls:1:\d+: Circular definition: A/, /^classes\/B\.cls:1:\d+: Circular definition: B/],
    ],
];

it.each(cases)('%s is reported at its place', (_what, sources, expected) => {
    const found = findings(sources);
    expect(found).toHaveLength(expected.length);
    expected.forEach((pattern, at) => expect(found[at]).toMatch(pattern));
});

it.each([
    ['no sfdx-project.json', {}, 'There is no sfdx-project.json'],
    ['a broken sfdx-project.json', { 'sfdx-project.json': '{' }, 'Malformed JSON'],
    [
        'a package directory that is not there',
        { 'sfdx-project.json': '{"packageDirectories":[{"path":"gone"}]}' },
        "The package directory 'gone' does not exist",
    ],
] as const)('a project with %s says so', (_what, files: Readonly<Record<string, string>>, text) => {
    const dir = mkdtempSync(join(tmpdir(), 'apex-bad-'));
    try {
        mkdirSync(dir, { recursive: true });
        for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
        const { compileErrors } = testProject(dir, clock).report;
        expect(compileErrors.map(({ message }) => message)).toEqual([expect.stringContaining(text)]);
    } finally {
        rmSync(dir, { recursive: true, force: true });
    }
});

it('a test that never ends fails by itself; those after it run', () => {
    const endless = `@IsTest private class EndlessTest {
        @IsTest static void loops() { try { while (true) { } } finally { System.debug('never'); } }
        @IsTest static void recurses() { recurses(); }
        @IsTest static void works() { Assert.isTrue(true); }
    }`;
    withProject({ classes: { EndlessTest: endless } }, (dir) => {
        const { tests } = testProject(dir, clock).report;
        expect(tests.map(({ method, message }) => [method, message.split('\n')[0]])).toEqual([
            ['loops', 'System.LimitException: Apex CPU time limit exceeded'],
            ['recurses', 'System.LimitException: Maximum stack depth reached: 1001'],
            ['works', ''],
        ]);
    });
});
