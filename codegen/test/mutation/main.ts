/**
 * `npm run mutate`: changes every rule of the catalogue and shows which changes the proof does not notice.
 * With `-- --all` every mutant is listed with what became of it.
 */
import { everyInput } from '../proof/compare';
import { mutantsOnly, runMutants } from './run-mutants';
import { summarize } from './summary';

function say(line: string): void {
    process.stdout.write(`${line}\n`);
}

const started = Date.now();
const results = runMutants({ ...everyInput, shrink: false });
const { figure, unexplained, outdated, redWithoutChange, untouched } = summarize(results);

if (process.argv.includes('--all')) {
    mutantsOnly(results).forEach(({ rule, change, outcome, evidence }) =>
        say(`${outcome} ${rule}: ${change}${evidence === '' ? '' : ` | ${evidence.slice(0, 160)}`}`),
    );
}
unexplained.forEach((name) => say(`survived: ${name}`));
outdated.forEach((name) => say(`explained in equivalent.ts, but does not survive: ${name}`));
redWithoutChange.forEach((name) => say(`red without any change: ${name}`));
untouched.forEach((name) => say(`never changed: ${name}`));
say(`${figure}. ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = unexplained.length + outdated.length + redWithoutChange.length === 0 ? 0 : 1;
