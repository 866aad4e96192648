/** `npm run check`: everything that can be known without running the product. */
import { availableParallelism } from 'node:os';
import { checkApexSemantics } from './check/apex-semantics';
import { checkCommands } from './check/commands';
import { checkMetadataShape } from './check/metadata-shape';
import { checkConversion } from './check/metadata-conversion';
import { checkSecurity } from './check/security-rules';
import { runSteps, type Step } from './console/run-steps';

/** Each of the slow ones needs a core and up to a gigabyte of memory. */
const MOST_AT_ONCE = 4;

/** The slowest come first, so that the quick ones fill the gaps. */
const steps: readonly Step[] = [
    { name: 'security and quality rules (Code Analyzer)', run: checkSecurity },
    { name: 'format (prettier)', run: checkCommands.format },
    { name: 'lint (eslint)', run: checkCommands.lint },
    { name: 'types (tsc)', run: checkCommands.types },
    { name: 'generated files up to date', run: checkCommands.generated },
    { name: 'Apex semantics (apex-ls)', run: () => checkApexSemantics('') },
    { name: 'Apex semantics with a namespace (apex-ls)', run: () => checkApexSemantics('bookbridge') },
    { name: 'types of the web components (tsc)', run: checkCommands.lwcTypes },
    { name: 'types of the browser shell (tsc)', run: checkCommands.browserTypes },
    { name: 'conversion to the metadata format', run: checkConversion },
    { name: 'metadata shape', run: checkMetadataShape },
];

async function main(): Promise<void> {
    const failed = await runSteps(steps, { atOnce: Math.min(availableParallelism(), MOST_AT_ONCE) });
    console.log(failed === 0 ? 'Everything is in order.' : `${failed} checks have findings.`);
    process.exitCode = failed === 0 ? 0 : 1;
}

void main();
