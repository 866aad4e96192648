import { MATRIX, playFaults, type MatrixFault } from '../fault-matrix';
import { findBrokenInvariants } from '../invariants';
import { World } from '../world';

/** A world in which the customer and the item are known, so that a deal takes one call. */
function begin(): World {
    const world = new World({ project: 'subscriber', switches: { daily_limit: 0 } });
    world.click('riley', 'Create Invoice', world.deals.make({ name: 'The first' }));
    world.advance(1);
    return world;
}

function playAll(
    cases: readonly (readonly MatrixFault[])[],
    target: string,
    freshAccounts: boolean,
): readonly string[] {
    const world = begin();
    const problems = cases.flatMap((faults, index) => {
        const account = freshAccounts ? `Customer ${index}` : 'Nordwind GmbH';
        return playFaults(world, world.deals.make({ name: `Deal ${index}`, account }), faults, target);
    });
    world.advance(60);
    return [...problems, ...findBrokenInvariants(world, { hasLostLog: true })];
}

describe('one document for each intent, whatever goes wrong', () => {
    it('with one fault at a time, at the invoice', () => {
        expect(
            playAll(
                MATRIX.map((fault) => [fault]),
                'PUT /invoices',
                false,
            ),
        ).toEqual([]);
    });

    it('with one fault at a time, at the customer', () => {
        const early = MATRIX.filter(({ name }) => !name.startsWith('commit'));
        expect(
            playAll(
                early.map((fault) => [fault]),
                'PUT /contacts',
                true,
            ),
        ).toEqual([]);
    });

    it('with two faults, one after the other (every 37th pair; all of them in the benchmark)', () => {
        const pairs = MATRIX.flatMap((first) => MATRIX.map((second) => [first, second]));
        expect(
            playAll(
                pairs.filter((_pair, index) => index % 37 === 5),
                '* /invoices',
                false,
            ),
        ).toEqual([]);
    });
});
