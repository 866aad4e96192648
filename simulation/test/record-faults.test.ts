import { MATRIX, type MatrixFault } from '../fault-matrix';
import { findBrokenInvariants } from '../invariants';
import { insertRows } from '../records';
import { playSave, SAVED_KINDS } from '../record-faults';
import { World } from '../world';

/** A world that gives saved records a counterpart. */
function begin(): World {
    const world = new World({ project: 'subscriber', switches: { daily_limit: 0 } });
    const connection = String(world.rows('Connection__c')[0]['Id']);
    world.deals.change('Connection__c', connection, { New_Records__c: 'all' });
    insertRows(world.org, 'Account', [{ Name: 'Home of all' }]);
    world.advance(5);
    return world;
}

/** Faults of a call; what the subscriber's automation refuses while a turn is saved is played at the invoice. */
const onTheWay = MATRIX.filter(({ name }) => !name.startsWith('commit'));
const onCommit = MATRIX.filter(({ name }) => /^commit\/.* on (Intent__c|Link__c)$/.test(name));

/** The platform repeats by itself what is answered with 401, and a person has no key: Zoho must not do the work and answer so. */
const UNKEYED = 'after-commit/401';

function playAll(kind: keyof typeof SAVED_KINDS, faults: readonly MatrixFault[]): readonly string[] {
    const world = begin();
    const problems = faults.flatMap((fault, index) => playSave(world, SAVED_KINDS[kind], fault, `New ${index}`));
    world.advance(60);
    return [...problems, ...findBrokenInvariants(world, { hasLostLog: true })];
}

describe('one counterpart for each saved record, whatever goes wrong', () => {
    it.each(Object.keys(SAVED_KINDS))('of an %s, with one fault on the way', (kind) => {
        const faults = onTheWay.filter(({ name }) => SAVED_KINDS[kind].hasKey || name !== UNKEYED);
        expect(playAll(kind, faults)).toEqual([]);
    });

    it.each(Object.keys(SAVED_KINDS))('of an %s, with one fault while it is written down here', (kind) => {
        expect(playAll(kind, onCommit)).toEqual([]);
    });
});
