import { LimitCounters, limitSets, type LimitName } from '../../org/limits';

const fail = (message: string): Error => new Error(message);

it.each<[LimitName, number, string]>([
    ['queries', 100, 'Too many SOQL queries: 101'],
    ['dmlStatements', 150, 'Too many DML statements: 151'],
    ['callouts', 100, 'Too many callouts: 101'],
    ['queueableJobs', 50, 'Too many queueable jobs added to the queue: 51'],
    ['futureCalls', 50, 'Too many future calls: 51'],
    ['publishImmediateDml', 150, 'Too many Publish Immediate DML statements: 151'],
])('allows as many %s as the limit says and not one more', (name, maximum, text) => {
    const limits = new LimitCounters(limitSets.synchronous, fail);
    for (let count = 0; count < maximum; count++) limits.count(name);
    expect(limits.used(name)).toBe(maximum);
    expect(() => limits.count(name)).toThrow(text);
});

it.each<[LimitName, number]>([
    ['queries', 200],
    ['queueableJobs', 1],
    ['cpuTime', 60_000],
    ['heapSize', 12_000_000],
    ['dmlStatements', 150],
])('gives asynchronous transactions %s up to %d', (name, maximum) => {
    expect(limitSets.asynchronous[name]).toBe(maximum);
});

it('counts rows in bulk', () => {
    const limits = new LimitCounters(limitSets.synchronous, fail);
    limits.count('queryRows', 50_000);
    expect(() => limits.count('queryRows', 1)).toThrow('Too many query rows: 50001');
});

it('only counts when enforcement is off', () => {
    const limits = new LimitCounters(limitSets.synchronous, fail, false);
    limits.count('dmlRows', 20_000);
    expect(limits.used('dmlRows')).toBe(20_000);
});
