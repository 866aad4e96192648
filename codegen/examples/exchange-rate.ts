import { Money } from '../language';
import * as rates from '../logic/exchange-rate';
import { examplesOf } from './logic-examples';

const m = (text: string): Money => Money.of(text);

export const exchangeRateExamples = examplesOf('exchange-rate', rates, [
    { name: 'turnsTheRateOfACorporateCurrencyRound', of: 'crossRate', args: [m('1'), m('0.92')] },
    { name: 'goesThroughAThirdCurrency', of: 'crossRate', args: [m('0.92'), m('155.5')] },
    { name: 'hasNoRateWhereOneIsMissing', of: 'crossRate', args: [m('1'), null] },
    { name: 'hasNoRateForNothing', of: 'crossRate', args: [m('1'), m('0')] },
    { name: 'hasNoRateTooSmallToKeep', of: 'crossRate', args: [m('0.000001'), m('1000000')] },
    { name: 'knowsYen', of: 'currencyPlaces', args: ['JPY'] },
    { name: 'knowsDinars', of: 'currencyPlaces', args: ['KWD'] },
    { name: 'takesTwoForOthers', of: 'currencyPlaces', args: ['CHF'] },
]);
