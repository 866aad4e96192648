import * as pause from '../logic/circuit-pause';
import * as names from '../logic/customer-names';
import { examplesOf } from './logic-examples';

export const customerNameExamples = examplesOf('customer-names', names, [
    { name: 'triesTheOwnNameFirst', of: 'variants', args: ['Acme Ltd', 'EUR'] },
    { name: 'cutsALongNameNotItsSuffix', of: 'variants', args: ['x'.repeat(220), 'EUR'] },
    { name: 'takesTheOwnNameWhereItIsFree', of: 'firstFree', args: ['Acme Ltd', 'EUR', []] },
    { name: 'takesTheCurrencyWhereTheNameIsTaken', of: 'firstFree', args: ['Acme Ltd', 'EUR', ['ACME LTD']] },
    { name: 'countsFromTwo', of: 'firstFree', args: ['Acme Ltd', 'EUR', ['Acme Ltd', 'acme ltd (eur)']] },
    { name: 'keepsEveryAlphabet', of: 'firstFree', args: ['株式会社 😀 <script>', 'JPY', []] },
    {
        name: 'takesTheLastWhenAllAreTaken',
        of: 'firstFree',
        args: ['Acme', 'EUR', names.variants('Acme', 'EUR')],
    },
]);

export const circuitPauseExamples = examplesOf('circuit-pause', pause, [
    { name: 'goesOnBelowTheThreshold', of: 'pauseSeconds', args: [4] },
    { name: 'waitsAMinuteAtTheThreshold', of: 'pauseSeconds', args: [5] },
    { name: 'doublesTheWaitWithEachFailure', of: 'pauseSeconds', args: [7] },
    { name: 'waitsAQuarterOfAnHourAtMost', of: 'pauseSeconds', args: [40] },
]);
