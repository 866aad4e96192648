import {
    createManualClock,
    createOrg,
    createSeededRandom,
    findRace,
    noNetwork,
    printOverlap,
    runOverlapped,
} from '../../org';
import type { OverlapScenario } from '../../org';
import { compileSources, customObject, testStart } from './apex-project';

const uniqueKey = customObject('Claim__c', ['Key__c']);
const keyFile = 'objects/Claim__c/fields/Key__c.field-meta.xml';
uniqueKey[keyFile] = uniqueKey[keyFile].replace(
    '<length>',
    '<externalId>true</externalId><unique>true</unique><length>',
);

/** Two workers claim the same key: each looks first, and inserts when there is none. */
function claimScenario(files: Readonly<Record<string, string>>): OverlapScenario {
    const project = compileSources({
        classes: {
            Claim: `public class Claim {
                public static void run(String key) {
                    if ([SELECT COUNT() FROM Claim__c WHERE Key__c = :key] == 0) {
                        insert new Claim__c(Key__c = key);
                    }
                }
            }`,
        },
        files,
    });
    const work = ['first', 'second', 'third'].map((name) => ({
        name,
        run: (org: ReturnType<typeof createOrg>) => org.runAnonymous(org.admin, "Claim.run('k');"),
    }));
    return {
        work,
        createOrg: (interleave) =>
            createOrg({
                ...project,
                interleave,
                clock: createManualClock(testStart),
                random: createSeededRandom(1),
                network: noNetwork,
            }),
        check: (org) => {
            const rows = org.store.table(org.model.findObject('Claim__c')!).size;
            return rows === 1 ? null : `${rows} claims of one key`;
        },
    };
}

it('finds check-then-insert without a unique key, and prints the seed and what happened', () => {
    const race = findRace(claimScenario(customObject('Claim__c', ['Key__c'])), 20);
    expect(race && printOverlap(race).split('\n')).toEqual([
        '2 claims of one key',
        'Seed 1:',
        '  second starts',
        '    third starts, overtaking second at its dml',
        '      first starts, overtaking third at its soql',
        '      first ends',
        '    third ends',
        '  second ends',
    ]);
});

it('gives the same history for the same seed', () => {
    const scenario = claimScenario(customObject('Claim__c', ['Key__c']));
    expect(runOverlapped(scenario, 7)).toEqual(runOverlapped(scenario, 7));
});

it('finds nothing where the key is unique: the one overtaken fails', () => {
    const scenario = claimScenario(uniqueKey);
    expect(findRace(scenario, 20)).toBeNull();
    const runs = Array.from({ length: 20 }, (_, at) => runOverlapped(scenario, at + 1));
    expect(runs.flatMap(({ history }) => history).join('\n')).toContain('DUPLICATE_VALUE');
});
