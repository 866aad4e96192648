/** Writes `docs/reference/translation-rules.md` from the catalogue: `node --import tsx codegen/test/write-rule-page.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './diagnostic-pages';
import { rulePage, rulePagePath } from './rule-page';

writeFileSync(join(root, rulePagePath), rulePage());
