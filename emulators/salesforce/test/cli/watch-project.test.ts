import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchProject } from '../../cli/watch-project';
import { withProjectAsync } from '../org/apex-project';

it('runs again when a source changes, and not for anything else', async () => {
    await withProjectAsync({ classes: { Foo: 'public class Foo {}' } }, async (dir) => {
        const lines: string[] = [];
        let runs = 0;
        const code = await watchProject(
            dir,
            { out: () => undefined, err: (text) => void lines.push(text) },
            async () => {
                runs += 1;
                if (runs === 2) return 12;
                setTimeout(() => {
                    writeFileSync(join(dir, 'notes.txt'), 'nothing');
                    writeFileSync(
                        join(dir, 'force-app/main/default/classes/Foo.cls'),
                        'public class Foo { Integer n; }',
                    );
                }, 200);
                return 11;
            },
            () => runs === 2,
        );
        expect([runs, code]).toEqual([2, 12]);
        expect(lines).toEqual(['Waiting for a change …', expect.stringMatching(/Foo\.cls changed$/)]);
    });
});
