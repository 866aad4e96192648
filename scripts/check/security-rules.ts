import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CodeAnalyzer, CodeAnalyzerConfig, SeverityLevel, type Violation } from '@salesforce/code-analyzer-core';
import * as eslintEngine from '@salesforce/code-analyzer-eslint-engine';
import * as pmdEngine from '@salesforce/code-analyzer-pmd-engine';
import * as regexEngine from '@salesforce/code-analyzer-regex-engine';
import { acceptedFindings } from './accepted-findings';

const root = join(__dirname, '..', '..');

/** The rules that Salesforce's security review asks for, and those it recommends. */
const selectors = ['AppExchange', 'Recommended:Security', 'Security'];

function lineOf(violation: Violation): string {
    const rule = violation.getRule();
    const at = violation.getPrimaryLocation();
    const place = `${(at.getFile() ?? '').replace(root + '/', '')}:${at.getStartLine()}`;
    return `${SeverityLevel[rule.getSeverityLevel()]} ${rule.getEngineName()}/${rule.getName()} ${place} ${violation.getMessage()}`;
}

/** Findings of Salesforce's Code Analyzer on the package, less those that are accepted with a reason. Needs Java. */
export async function checkSecurity(): Promise<readonly string[]> {
    const config = CodeAnalyzerConfig.fromObject({ config_root: root, log_folder: tmpdir(), engines: {} });
    const analyzer = new CodeAnalyzer(config);
    for (const engine of [pmdEngine, eslintEngine, regexEngine])
        await analyzer.addEnginePlugin(engine.createEnginePlugin());
    const workspace = await analyzer.createWorkspace([join(root, 'force-app')]);
    const rules = await analyzer.selectRules(selectors, { workspace });
    const result = await analyzer.run(rules, { workspace });
    return result
        .getViolations()
        .map(lineOf)
        .filter((line) => !acceptedFindings.some(({ pattern }) => pattern.test(line)));
}
