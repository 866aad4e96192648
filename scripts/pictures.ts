/** `npm run pictures`: takes the pictures that the README and the guides show, by running the browser stories. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
const env = { ...process.env, BOOKBRIDGE_PICTURES: 'readme' };
const { status } = spawnSync(
    process.execPath,
    [jest, 'first-light', 'working-pages', 'conflicts', '--selectProjects', 'e2e'],
    {
        cwd: root,
        env,
        stdio: 'inherit',
    },
);
process.exitCode = status ?? 1;
