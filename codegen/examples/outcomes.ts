import * as classification from '../logic/error-classification';
import * as causes from '../logic/outcome-cause';
import type { Cause } from '../logic/outcome-cause';
import type { Reason } from '../logic/error-classification';
import * as slots from '../logic/call-slots';
import * as retry from '../logic/retry-policy';
import { examplesOf } from './logic-examples';

export const errorClassificationExamples = examplesOf('error-classification', classification, [
    { name: 'succeedsWithCodeZero', of: 'classify', args: [201, 0, true] },
    { name: 'succeedsWithoutACode', of: 'classify', args: [200, null, false] },
    { name: 'distrustsASuccessWithAnErrorCode', of: 'classify', args: [200, 4, true] },
    { name: 'looksBeforeRepeatingAWriteThatGotNoAnswer', of: 'classify', args: [0, null, true] },
    { name: 'repeatsAReadThatGotNoAnswer', of: 'classify', args: [0, null, false] },
    { name: 'looksBeforeRepeatingAWriteAfterAServerError', of: 'classify', args: [500, 1000, true] },
    { name: 'waitsAMinuteForTheMinuteLimit', of: 'classify', args: [429, 44, true] },
    { name: 'waitsForTheDailyLimit', of: 'classify', args: [429, 45, true] },
    { name: 'waitsForRequestsInFlight', of: 'classify', args: [429, 1070, false] },
    { name: 'stopsWhenBlockedForAbuse', of: 'classify', args: [429, 43, false] },
    { name: 'isBlockedByADeadToken', of: 'classify', args: [401, 57, true] },
    { name: 'isBlockedByADeadTokenWithStatus400', of: 'classify', args: [400, 14, true] },
    { name: 'isBlockedByTheWrongOrganization', of: 'classify', args: [400, 6041, true] },
    { name: 'rejectsATakenName', of: 'classify', args: [400, 3062, true] },
    { name: 'rejectsAnInvalidValue', of: 'classify', args: [400, 2, true] },
    { name: 'rejectsWhatDoesNotExist', of: 'classify', args: [404, null, false] },
    { name: 'rejectsWhatDoesNotExistByItsCode', of: 'classify', args: [404, 1002, false] },
    { name: 'rejectsWhatItDoesNotKnow', of: 'classify', args: [400, 99999, true] },
]);

export const retryPolicyExamples = examplesOf('retry-policy', retry, [
    { name: 'waitsThirtySecondsAfterTheFirstFailure', of: 'nextAttempt', args: [1, 'no-answer', null, null] },
    { name: 'doublesTheWait', of: 'nextAttempt', args: [4, 'server-error', null, null] },
    { name: 'waitsFourHoursAtMost', of: 'nextAttempt', args: [11, 'server-error', null, null] },
    { name: 'givesUpAfterTwelveAttempts', of: 'nextAttempt', args: [12, 'server-error', null, null] },
    { name: 'doesNotCountLimitsAsFailures', of: 'nextAttempt', args: [40, 'rate-minute', null, null] },
    { name: 'waitsAsLongAsItIsTold', of: 'nextAttempt', args: [1, 'server-error', 900, null] },
    { name: 'waitsForTheResetOfTheDay', of: 'nextAttempt', args: [1, 'rate-day', null, 7200] },
    { name: 'waitsAnHourWhenNothingIsSaidOfTheDay', of: 'nextAttempt', args: [1, 'rate-day', null, null] },
    { name: 'waitsAnHourAfterAbuse', of: 'nextAttempt', args: [1, 'rate-abuse', null, null] },
    { name: 'waitsALittleForRequestsInFlight', of: 'nextAttempt', args: [1, 'rate-in-flight', null, null] },
    { name: 'waitsAQuarterLongerByChance', of: 'nextAttempt', args: [3, 'server-error', null, null, 9999] },
    { name: 'neverComesBackBeforeItIsTold', of: 'nextAttempt', args: [1, 'rate-abuse', 3600, null, 5000] },
    { name: 'keepsAChanceThatIsOutOfRange', of: 'nextAttempt', args: [2, 'no-answer', null, null, -7] },
]);

const idle = { share: 0, isHeld: false, recentCalls: 0 };
const busy = { share: 32, isHeld: true, recentCalls: 12 };
const finished = { share: 32, isHeld: false, recentCalls: 30 };

export const callSlotExamples = examplesOf('call-slots', slots, [
    { name: 'leavesAtLeastTwoCallsToPeople', of: 'reserveOf', args: [10] },
    { name: 'leavesThreePercentToPeople', of: 'reserveOf', args: [100] },
    { name: 'countsAHeldPlaceWithItsWholeShare', of: 'usedBy', args: [busy] },
    { name: 'countsAPlaceThatWasLeftWithItsCalls', of: 'usedBy', args: [finished] },
    { name: 'sharesABudgetBetweenThreeWorkers', of: 'workShare', args: [100, 3, 1, [idle, idle]] },
    { name: 'givesTheRestToTheFirst', of: 'workShare', args: [100, 3, 3, [busy, busy]] },
    { name: 'givesOneWorkerAll', of: 'workShare', args: [70, 1, 1, []] },
    { name: 'givesNoMoreThanIsLeft', of: 'workShare', args: [70, 3, 3, [busy, finished, busy]] },
    { name: 'givesNothingBelowZero', of: 'workShare', args: [20, 2, 1, [busy]] },
    { name: 'givesAPersonWhatIsLeft', of: 'clickShare', args: [100, [busy, busy, busy]] },
    { name: 'readsWithHalfOfTheBudget', of: 'readShare', args: [70, [idle]] },
    { name: 'readsWithLessWhileWorkersAreBusy', of: 'readShare', args: [100, [busy, busy, busy]] },
    { name: 'readsNothingWhenNothingIsLeft', of: 'readShare', args: [96, [busy, busy, busy]] },
]);

const known: readonly (Reason | Cause)[] = [
    'ok',
    'rate-minute',
    'rate-day',
    'unauthorized',
    'not-set-up',
    'wrong-organization',
    'duplicate-name',
    'not-found',
    'no-answer',
    'circuit-open',
    'worker-stopped',
    'record-waits',
    'creation-in-doubt',
    'mapping-missing',
    'not-saved',
    'other-org',
    'switched-off',
    'locked',
    'changed-in-books',
    'invalid-value',
];
const inName = (cause: string): string =>
    cause.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());

export const outcomeCauseExamples = examplesOf(
    'outcome-cause',
    causes,
    known.flatMap((cause) => [
        { name: `saysWhatHappenedBy${inName(cause)}`, of: 'messageOf' as const, args: [cause] as const },
        { name: `saysWhatHelpsAgainst${inName(cause)}`, of: 'remedyOf' as const, args: [cause] as const },
    ]),
);
