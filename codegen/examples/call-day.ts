import * as day from '../logic/call-day';
import { examplesOf } from './logic-examples';

const noon: day.DayUse = { limit: 1000, left: 612, clicks: 41, sync: 190, others: 157, secondsToReset: 43200 };

export const callDayExamples = examplesOf('call-day', day, [
    { name: 'countsWhatOthersUsed', of: 'useOfDay', args: [1000, 612, 41, 190, 43200] },
    { name: 'countsNothingTwice', of: 'useOfDay', args: [1000, 900, 80, 60, 43200] },
    { name: 'takesARaisedLimit', of: 'useOfDay', args: [1000, 1400, 0, 0, 90000] },
    { name: 'expectsOthersToGoOn', of: 'expectedOfOthers', args: [noon] },
    { name: 'makesLittleOfTheFirstHours', of: 'expectedOfOthers', args: [{ ...noon, secondsToReset: 86000 }] },
    { name: 'leavesTheReserveAndOthers', of: 'freeForSync', args: [noon] },
    { name: 'hasNothingWhereOthersTakeAll', of: 'freeForSync', args: [{ ...noon, left: 300, others: 500 }] },
    { name: 'keepsThePaceWhereItLasts', of: 'pacedMinutes', args: [45, noon] },
    { name: 'slowsDownWhereLittleIsLeft', of: 'pacedMinutes', args: [45, { ...noon, left: 400 }] },
    { name: 'readsThreeTimesADayAtLeast', of: 'pacedMinutes', args: [45, { ...noon, left: 210 }] },
    { name: 'keepsThePaceWhileNothingIsKnown', of: 'pacedMinutes', args: [15, null] },
]);
