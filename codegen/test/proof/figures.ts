/** Prints what the proof covers: `npm run proof` runs it and says so. */
import { join } from 'node:path';
import { planMappings } from '../../compiler/plan/mapping-graph';
import { readDefinitions } from '../../compiler/read/read-definitions';
import { readProject } from '../../compiler/read/read-project';
import { ruleCatalogue } from '../../compiler/rules';
import { examples } from '../../examples';
import { everyInput } from './compare';

const project = readProject(join(__dirname, '../../..'));
const { definitions } = planMappings(readDefinitions(project, []));
const functions = project.logic.flatMap((file) => file.getFunctions().filter((found) => found.isExported()));
const cases = [...examples.logic, ...examples.mappings].reduce((sum, own) => sum + own.cases.length, 0);
const mains = definitions.filter(({ isMain }) => isMain);

console.log(
    [
        `${mains.length} mappings with ${definitions.length - mains.length} of their lists, ${functions.length} functions in ` +
            `${project.logic.length} files of rules, ${ruleCatalogue.length} translation rules:`,
        `each in Node and as Apex on ${everyInput.runs} generated inputs, and on ${cases} examples.`,
    ].join('\n'),
);
