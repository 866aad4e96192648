/**
 * Whatever apex-ls or Salesforce's own parser refuses in the project of mistakes, we refuse, in the same file and on the same line.
 * Their findings are recorded in findings.json (`record-findings.ts`), and are checked to be current where they can run.
 */
import { onlyOurs, otherLines } from './differences';
import recorded from './findings.json';
import { hasJava, hasJorje, runApexLs, runJorje, type Finding } from './foreign-checkers';
import { compileMistakes, mistakesProject, readMistakes } from './mistakes-project';

const findings = recorded as readonly Finding[];
const mistakes = readMistakes();
const ours = compileMistakes();
const linesOf = (file: string): readonly number[] => [...new Set((ours.get(file) ?? []).map(({ line }) => line))];

describe('the project of mistakes', () => {
    it('covers the language', () => {
        expect(mistakes.length).toBeGreaterThan(300);
    });

    it.each(mistakes.map(({ file, lines }) => [file, lines] as const))(
        '%s is refused where it is wrong',
        (file, lines) => {
            expect(linesOf(file)).toEqual(lines);
        },
    );
});

describe('agreement with checkers that others wrote', () => {
    const differs = ({ by, file }: Finding): boolean => otherLines.some((one) => one.by === by && one.file === file);

    it('holds for every line that they refuse', () => {
        const missed = findings.filter((one) => !linesOf(one.file).includes(one.line) && !differs(one));
        expect(missed).toEqual([]);
    });

    it('needs every listed difference', () => {
        const needed = otherLines.filter(({ by, file }) =>
            findings.some((one) => one.by === by && one.file === file && !linesOf(file).includes(one.line)),
        );
        expect(needed).toEqual(otherLines);
    });

    it('has a reason for every file that only we refuse', () => {
        const theirs = new Set(findings.map(({ file }) => file));
        const alone = mistakes
            .filter(({ file, lines }) => lines.length > 0 && !theirs.has(file))
            .map(({ file }) => file);
        expect(onlyOurs.flatMap(({ files }) => files).sort()).toEqual([...alone].sort());
    });

    const recordedBy = (by: Finding['by']): readonly Finding[] => findings.filter((one) => one.by === by);
    const sorted = (list: readonly Finding[]): readonly string[] =>
        list.map(({ file, line }) => `${file}:${line}`).sort();

    (hasJava() ? it : it.skip)('rests on what apex-ls says today', () => {
        expect(sorted(runApexLs(mistakesProject))).toEqual(sorted(recordedBy('apex-ls')));
    });

    (hasJorje() ? it : it.skip)("rests on what Salesforce's parser says today", () => {
        expect(sorted(runJorje(mistakes.map(({ path }) => path)))).toEqual(sorted(recordedBy('jorje')));
    });
});
