import type { Org } from '../../org';
import { createTestOrg, customObject } from './apex-project';

const sources = {
    classes: {
        Claim: `public class Claim {
            public static void run(String key) {
                List<Claim__c> known = [SELECT Id FROM Claim__c WHERE Key__c = :key];
                if (known.isEmpty()) { insert new Claim__c(Name = key, Key__c = key); }
            }
        }`,
    },
    files: customObject('Claim__c', ['Key__c']),
};

/** Claims the same key twice, the second time nested in the first; gives how many rows there are then. */
function claimTwice(at: 'soql' | 'dml' | 'never'): number {
    let nested = 0;
    const world = createTestOrg(sources, {
        interleave: (org: Org, point) => {
            if (point !== at || nested > 0) return;
            nested += 1;
            org.runAnonymous(org.admin, "Claim.run('k');");
        },
    });
    world.run("Claim.run('k');");
    if (at === 'never') world.run("Claim.run('k');");
    return Number(world.run('System.debug([SELECT COUNT() FROM Claim__c]);')[0]);
}

it.each([
    ['never', 1],
    ['soql', 1],
    ['dml', 2],
] as const)('a look-up without a guard, overtaken at %s, leaves %d rows', (at, rows) => {
    expect(claimTwice(at)).toBe(rows);
});

it('does not let anybody in while work is uncommitted, and keeps static variables apart', () => {
    const points: string[] = [];
    const world = createTestOrg(sources, { interleave: (_org, point) => void points.push(point) });
    world.run(
        "insert new Account(Name = 'a'); insert new Account(Name = 'b'); Integer n = [SELECT COUNT() FROM Account];",
    );
    expect(points).toEqual(['dml']);
});
