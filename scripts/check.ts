/** `npm run check`: everything that can be known without running the product. */
import { checkApexSemantics } from './check/apex-semantics';
import { checkCommands } from './check/commands';
import { checkMetadataShape } from './check/metadata-shape';
import { checkConversion } from './check/metadata-conversion';
import { checkSecurity } from './check/security-rules';
import { runSteps } from './console/run-steps';

async function main(): Promise<void> {
    const failed = await runSteps([
        { name: 'format (prettier)', run: checkCommands.format },
        { name: 'types (tsc)', run: checkCommands.types },
        { name: 'types of the web components (tsc)', run: checkCommands.lwcTypes },
        { name: 'types of the browser shell (tsc)', run: checkCommands.browserTypes },
        { name: 'lint (eslint)', run: checkCommands.lint },
        { name: 'generated files up to date', run: checkCommands.generated },
        { name: 'metadata shape', run: checkMetadataShape },
        { name: 'conversion to the metadata format', run: checkConversion },
        { name: 'Apex semantics (apex-ls)', run: () => checkApexSemantics('') },
        { name: 'Apex semantics with a namespace (apex-ls)', run: () => checkApexSemantics('bookbridge') },
        { name: 'security and quality rules (Code Analyzer)', run: checkSecurity },
    ]);
    console.log(failed === 0 ? 'Everything is in order.' : `${failed} checks have findings.`);
    process.exitCode = failed === 0 ? 0 : 1;
}

void main();
