import * as budget from '../logic/call-budget';
import { examplesOf } from './logic-examples';

const quiet: budget.Usage = {
    blockedSeconds: 0,
    openThisMinute: 60,
    secondsToNextCall: 0,
    dayLimit: 1000,
    dayRemaining: 900,
    secondsToReset: 7200,
};

export const callBudgetExamples = examplesOf('call-budget', budget, [
    { name: 'putsAClickFirst', of: 'laneOf', args: [1] },
    { name: 'takesAnUnknownPriorityForTheNearest', of: 'laneOf', args: [9] },
    { name: 'leavesNothingAfterAClick', of: 'reserveOfDay', args: ['click', 1000] },
    { name: 'keepsCallsForClicks', of: 'reserveOfDay', args: ['webhook', 1050] },
    { name: 'makesABackfillLeaveMore', of: 'reserveOfDay', args: ['backfill', 1000] },
    { name: 'reservesNothingWhileTheLimitIsUnknown', of: 'reserveOfDay', args: ['delta', null] },
    { name: 'allowsACallInAQuietMinute', of: 'permitFor', args: ['delta', quiet] },
    {
        name: 'waitsForTheMinute',
        of: 'permitFor',
        args: ['delta', { ...quiet, openThisMinute: 0, secondsToNextCall: 12 }],
    },
    { name: 'waitsForTheDay', of: 'permitFor', args: ['delta', { ...quiet, dayRemaining: 220 }] },
    { name: 'servesAClickFromTheReserve', of: 'permitFor', args: ['click', { ...quiet, dayRemaining: 1 }] },
    {
        name: 'waitsAnHourWhenTheResetIsUnknown',
        of: 'permitFor',
        args: ['click', { ...quiet, dayRemaining: 0, secondsToReset: null }],
    },
    { name: 'stopsEverybodyWhileBlocked', of: 'permitFor', args: ['click', { ...quiet, blockedSeconds: 1800 }] },
    { name: 'countsTheCallsOfATurn', of: 'callsNow', args: ['delta', { ...quiet, openThisMinute: 12 }, 50] },
    { name: 'stopsATurnAtTheReserve', of: 'callsNow', args: ['webhook', { ...quiet, dayRemaining: 205 }, 50] },
    { name: 'makesNoCallsWithoutAPermit', of: 'callsNow', args: ['backfill', { ...quiet, blockedSeconds: 5 }, 50] },
]);
