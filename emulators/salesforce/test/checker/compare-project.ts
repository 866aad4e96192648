/**
 * Compares our refusals with those of the foreign checkers on any SFDX project:
 * `node --import tsx emulators/salesforce/test/checker/compare-project.ts DIR`. Prints what only one side refuses.
 */
import { loadProject } from '../../metadata';
import { runApexLs, runJorje } from './foreign-checkers';
import { compileMistakes } from './mistakes-project';

const [project] = process.argv.slice(2);
if (!project) throw new Error('Name the folder of an SFDX project');
const { model } = loadProject(project);
const ours = compileMistakes(project);
const foreign = [...runApexLs(project), ...runJorje([...model.classes, ...model.triggers].map(({ file }) => file))];
const key = (file: string, line: number): string => `${file}:${line}`;
const refused = new Set([...ours].flatMap(([file, problems]) => problems.map(({ line }) => key(file, line))));
const theirs = new Set(foreign.map(({ file, line }) => key(file, line)));
for (const { by, file, line, message } of foreign) {
    if (/\.(cls|trigger)$/.test(file) && !refused.has(key(file, line)))
        console.log(`only ${by}: ${file}:${line} ${message}`);
}
for (const [file, problems] of ours) {
    for (const { line, message } of problems) {
        if (!theirs.has(key(file, line))) console.log(`only we: ${file}:${line} ${message}`);
    }
}
console.log(`${refused.size} lines refused by us, ${theirs.size} by the others, ${model.classes.length} classes`);
