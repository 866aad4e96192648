import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JavaPattern, type JavaMatch } from '../../library/pattern/java-pattern';

function printMatch({ spans }: JavaMatch): string {
    const [start, end] = spans[0] ?? [0, 0];
    return `[${start},${end}${spans
        .slice(1)
        .map((span) => `;${span?.[0] ?? -1}`)
        .join('')}]`;
}

/** Lines on which java.util.regex and the translation differ, as `line → ours`. */
function disagreements(vectors: string): string[] {
    return vectors.split('\n').flatMap((line) => {
        const [pattern, text] = line.split('\t');
        if (pattern === undefined || text === undefined) return [];
        const input = text.replaceAll('~', '\n');
        const compiled = JavaPattern.compile(pattern);
        const found = Array.from(compiled.all(input), printMatch).join('');
        const answer = [pattern, input, found, `${compiled.split(input, 0).join('|')}<`]
            .join('\t')
            .replaceAll('\n', '~');
        return answer === line ? [] : [`${line} → ${answer}`];
    });
}

test('matches, groups and splits recorded from java.util.regex are ours too', () => {
    expect(disagreements(readFileSync(join(__dirname, 'pattern', 'vectors.txt'), 'utf8'))).toEqual([]);
});

const hasJava = spawnSync('java', ['-version']).status === 0;
const whenJava = hasJava ? test : test.skip;

whenJava(
    'fresh random patterns agree with java.util.regex (needs a JDK of version 11 or newer)',
    () => {
        const seed = String(Math.floor(Math.random() * 1e9));
        const source = join(__dirname, 'pattern', 'PatternVectors.java');
        const { status, stdout, stderr } = spawnSync('java', [source, seed, '3000'], {
            encoding: 'utf8',
            maxBuffer: 1e8,
        });
        expect({ seed, status, stderr }).toEqual({ seed, status: 0, stderr: '' });
        expect({ seed, wrong: disagreements(stdout) }).toEqual({ seed, wrong: [] });
    },
    60_000,
);
