import { CronError, nextFireTime, readCron } from '../../org/cron';

const at = (text: string): number => Date.parse(text);

describe('next time of a cron expression', () => {
    it.each([
        ['0 0 * * * ?', '2026-03-01T10:00:00Z', 'UTC', '2026-03-01T11:00:00Z'],
        ['0 30 * * * ?', '2026-03-01T10:00:00Z', 'UTC', '2026-03-01T10:30:00Z'],
        ['0 0 13 * * ?', '2026-03-01T14:00:00Z', 'UTC', '2026-03-02T13:00:00Z'],
        ['0 0 22 ? * MON-FRI', '2026-03-06T23:00:00Z', 'UTC', '2026-03-09T22:00:00Z'],
        ['0 0 20 * * ? 2027', '2026-03-01T00:00:00Z', 'UTC', '2027-01-01T20:00:00Z'],
        ['0 0 0 28 5 ? 2099', '2026-03-01T00:00:00Z', 'UTC', '2099-05-28T00:00:00Z'],
        ['0 0 1 L * ?', '2026-02-01T00:00:00Z', 'UTC', '2026-02-28T01:00:00Z'],
        ['0 0 1 ? * 2#1', '2026-03-03T00:00:00Z', 'UTC', '2026-04-06T01:00:00Z'],
        ['0 0 1 ? * 6L', '2026-03-01T00:00:00Z', 'UTC', '2026-03-27T01:00:00Z'],
        ['0 0 1 1W * ?', '2026-02-02T00:00:00Z', 'UTC', '2026-02-02T01:00:00Z'],
        ['0 0 0,12 * * ?', '2026-03-01T00:00:00Z', 'UTC', '2026-03-01T12:00:00Z'],
        ['0 0 0/6 * * ?', '2026-03-01T07:00:00Z', 'UTC', '2026-03-01T12:00:00Z'],
        ['0 0 9 * * ?', '2026-07-01T00:00:00Z', 'Europe/Berlin', '2026-07-01T07:00:00Z'],
        ['0 0 9 * * ?', '2026-12-01T00:00:00Z', 'Europe/Berlin', '2026-12-01T08:00:00Z'],
    ])('%s after %s in %s is %s', (expression, after, zone, expected) => {
        const next = nextFireTime(readCron(expression), at(after), zone);
        expect(new Date(next ?? 0).toISOString()).toBe(new Date(at(expected)).toISOString());
    });

    it('is null when the year has passed', () => {
        expect(nextFireTime(readCron('0 0 1 1 1 ? 2020'), at('2026-01-01T00:00:00Z'), 'UTC')).toBeNull();
    });
});

it.each([
    ['0 0/5 * * * ?', 'the minutes field takes a single value'],
    ['0 * * * * ?', 'every minute is not possible'],
    ['0 0 25 * * ?', 'hour out of range'],
    ['0 0 1 * *', 'too few fields'],
    ['0 0 1 ? * ?', 'two question marks'],
    ['0 0 1 5 * 5', 'both kinds of day'],
])('refuses %s: %s', (expression) => {
    expect(() => readCron(expression)).toThrow(CronError);
});
