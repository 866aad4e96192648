import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { playOutboundPieces, readOutboundLines } from '../outbound-long';

const found = { counts: { broken: 0 }, problems: [] };

describe('the long evidence of the way out', () => {
    const folder = mkdtempSync(join(tmpdir(), 'outbound-long-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('begins again where it was stopped: a finished piece is kept, one that was cut off is played again', () => {
        const file = join(folder, 'results.jsonl');
        const played: string[] = [];
        const piece = (name: string) => () => {
            played.push(name);
            return found;
        };
        const stopped = new Map([
            ['pairs/a', piece('a')],
            [
                'pairs/b',
                () => {
                    throw new Error('stopped');
                },
            ],
        ]);
        expect(() => playOutboundPieces(file, '', stopped)).toThrow('stopped');
        appendFileSync(file, '{"piece":"pairs/b","com\n');
        const again = playOutboundPieces(
            file,
            'pairs/',
            new Map([...['a', 'b'].map((name) => [`pairs/${name}`, piece(name)] as const), ['drain/200', piece('c')]]),
        );
        expect(played).toEqual(['a', 'b']);
        expect(again.map((line) => line.piece)).toEqual(['pairs/a', 'pairs/b']);
        expect(readOutboundLines(file)).toHaveLength(2);
    });
});
