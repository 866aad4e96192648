import * as budget from '../logic/call-budget';
import { examplesOf } from './logic-examples';

const quiet: budget.Usage = {
    usedThisMinute: 0,
    secondsToNextMinute: 0,
    dayLimit: 1000,
    dayRemaining: 900,
    secondsToReset: 7200,
    blockedSeconds: 0,
};
const allowance: budget.Allowance = { minuteBudget: 70, clickReserve: 200 };

export const callBudgetExamples = examplesOf('call-budget', budget, [
    { name: 'letsAClickUseTheWholeMinute', of: 'minuteBudgetOf', args: ['click', 70] },
    { name: 'leavesAPartOfTheMinuteToClicks', of: 'minuteBudgetOf', args: ['backfill', 70] },
    { name: 'keepsEveryLaneMoving', of: 'minuteBudgetOf', args: ['backfill', 1] },
    { name: 'keepsCallsForClicks', of: 'dayReserveOf', args: ['webhook', 1000, 200] },
    { name: 'makesABackfillLeaveMore', of: 'dayReserveOf', args: ['backfill', 1000, 200] },
    { name: 'reservesHalfADayAtMost', of: 'dayReserveOf', args: ['webhook', 100, 200] },
    { name: 'reservesNothingWhileTheLimitIsUnknown', of: 'dayReserveOf', args: ['delta', null, 200] },
    { name: 'allowsACallInAQuietMinute', of: 'permitFor', args: ['delta', quiet, allowance] },
    {
        name: 'waitsForTheMinute',
        of: 'permitFor',
        args: ['delta', { ...quiet, usedThisMinute: 60, secondsToNextMinute: 12 }, allowance],
    },
    {
        name: 'servesAClickInABusyMinute',
        of: 'permitFor',
        args: ['click', { ...quiet, usedThisMinute: 60 }, allowance],
    },
    { name: 'waitsForTheDay', of: 'permitFor', args: ['delta', { ...quiet, dayRemaining: 210 }, allowance] },
    { name: 'servesAClickFromTheReserve', of: 'permitFor', args: ['click', { ...quiet, dayRemaining: 1 }, allowance] },
    {
        name: 'waitsAnHourWhenTheResetIsUnknown',
        of: 'permitFor',
        args: ['click', { ...quiet, dayRemaining: 0, secondsToReset: null }, allowance],
    },
    {
        name: 'stopsEverybodyWhileBlocked',
        of: 'permitFor',
        args: ['click', { ...quiet, blockedSeconds: 1800 }, allowance],
    },
    { name: 'countsTheCallsOfATurn', of: 'callsNow', args: ['delta', { ...quiet, usedThisMinute: 40 }, allowance, 50] },
    {
        name: 'stopsATurnAtTheReserve',
        of: 'callsNow',
        args: ['webhook', { ...quiet, dayRemaining: 205 }, allowance, 50],
    },
    {
        name: 'makesNoCallsWithoutAPermit',
        of: 'callsNow',
        args: ['backfill', { ...quiet, blockedSeconds: 5 }, allowance, 50],
    },
]);
