import * as forecast from '../logic/backfill-forecast';
import { examplesOf } from './logic-examples';

const small = {
    contacts: 3,
    invoices: 11,
    payments: 2,
    creditnotes: 0,
    open: 4,
    paymentDetails: 1,
    creditnoteDetails: 0,
};
const large = {
    contacts: 10000,
    invoices: 100000,
    payments: 80000,
    creditnotes: 2000,
    open: 9001,
    paymentDetails: 4000,
    creditnoteDetails: 1500,
};

export const backfillForecastExamples = examplesOf('backfill-forecast', forecast, [
    { name: 'readsASmallHistoryAtOnce', of: 'forecastOf', args: [small, false, 1000, 0] },
    { name: 'readsALargeHistoryInDays', of: 'forecastOf', args: [large, false, 10000, 0] },
    { name: 'readsLinesOneByOne', of: 'forecastOf', args: [large, true, 10000, 500] },
    { name: 'leavesOthersTheirCalls', of: 'forecastOf', args: [large, false, 1000, 700] },
    { name: 'assumesASmallAllowance', of: 'forecastOf', args: [small, true, null, 0] },
]);
