import { countRefused, countStates, playBacklog, runSideBySide, worldWithBacklog } from '../backlog';

const MINUTE = 60_000;

describe('many intents at once', () => {
    it('with random faults and overlaps: none twice, none lost, none without an owner (10,000 in the benchmark)', () => {
        const report = playBacklog(300, 7);
        expect(report).toMatchObject({ duplicates: 0, lost: 0, stuck: 0 });
        expect(report.faults).toBeGreaterThan(5);
    });

    it.each([200, 1500])(
        'use the minute without passing it, when Zoho takes %i ms (three slots side by side)',
        (latency) => {
            const world = worldWithBacklog(300, { budget: 100, switches: { latency_ms: latency } });
            const start = world.clock.now();
            const end = runSideBySide(world, () => countStates(world).get('done') === 301);
            expect(countRefused(world, 100, start)).toBe(0);
            expect((end - start) / MINUTE).toBeLessThan(4.2);
        },
    );
});
