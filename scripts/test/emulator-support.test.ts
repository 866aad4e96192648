import { join } from 'node:path';
import { findingsOfCommand } from '../console/run-command';

it('the page of what the emulator supports is what its code says', async () => {
    const args = ['--import', 'tsx', 'scripts/emulator-support.ts', '--check'];
    expect(await findingsOfCommand(process.execPath, args, join(__dirname, '..', '..'))).toEqual([]);
});
