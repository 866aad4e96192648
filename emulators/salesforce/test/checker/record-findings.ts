/** Runs the foreign checkers on the project of mistakes and records what they refuse: `node --import tsx <this file>`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runApexLs, runJorje } from './foreign-checkers';
import { mistakesProject, readMistakes } from './mistakes-project';

const findings = [...runApexLs(mistakesProject), ...runJorje(readMistakes().map(({ path }) => path))];
const rows = findings
    .sort((a, b) => a.file.localeCompare(b.file) || a.by.localeCompare(b.by) || a.line - b.line)
    .map((finding) => `    ${JSON.stringify(finding)}`);
writeFileSync(join(__dirname, 'findings.json'), `[\n${rows.join(',\n')}\n]\n`);
console.log(`${rows.length} findings`);
