/** Examples of finding the tax of a line. */
import { Money, PlainDate } from '../language';
import * as gst from '../logic/gst-number';
import * as states from '../logic/indian-states';
import * as place from '../logic/place-of-supply';
import * as choice from '../logic/tax-choice';
import { examplesOf } from './logic-examples';

function parties(more: Partial<place.Parties>): place.Parties {
    return {
        region: 'in',
        sellerCountry: 'IN',
        sellerState: 'Karnataka',
        buyerCountry: 'IN',
        buyerState: '',
        buyerTaxNumber: '',
        treatment: 'registered',
        ...more,
    };
}

function rule(name: string, taxText: string, more: Partial<choice.TaxRule>): choice.TaxRule {
    return {
        id: name,
        name,
        taxId: name,
        taxText,
        category: '',
        treatment: '',
        supply: '',
        place: '',
        priority: Money.of('10'),
        isFallback: false,
        exemption: '',
        effectiveFrom: null,
        ...more,
    };
}

const table: readonly choice.TaxRule[] = [
    rule('Inside the state', 'CGST 9 % + SGST 9 %', { supply: 'intra' }),
    rule('Between states', 'IGST 18 %', { supply: 'inter' }),
    rule('Export', 'IGST 0 %', { supply: 'export', isFallback: true }),
    rule('Exempt', '', { treatment: 'exempt', priority: Money.of('1'), exemption: 'RESALE' }),
    rule('Books', 'CGST 2.5 % + SGST 2.5 %', { supply: 'intra', category: 'Books' }),
    rule('Old reduced', 'CGST 6 % + SGST 6 %', { supply: 'intra', category: 'Food' }),
    rule('New reduced', 'CGST 2.5 % + SGST 2.5 %', {
        supply: 'intra',
        category: 'Food',
        effectiveFrom: PlainDate.of('2026-04-01'),
    }),
    rule('Goa A', 'IGST 12 %', { place: 'GA', supply: 'inter' }),
    rule('Goa B', 'IGST 28 %', { place: 'GA', supply: 'inter' }),
];

function line(more: Partial<place.Parties>, category: string, code: string, day = '2026-06-10'): choice.TaxedLine {
    const all = parties(more);
    return {
        region: all.region,
        where: place.placeOfSupply(all),
        category,
        treatment: all.treatment,
        code,
        day: PlainDate.of(day),
    };
}

export const gstNumberExamples = examplesOf('gst-number', gst, [
    { name: 'knowsARightNumber', of: 'isGstNumber', args: ['27AAPFU0939F1ZV'] },
    { name: 'knowsAWrongCheckCharacter', of: 'isGstNumber', args: ['27AAPFU0939F1ZX'] },
    { name: 'knowsAWrongState', of: 'isGstNumber', args: ['99AAPFU0939F1ZV'] },
    { name: 'readsTheState', of: 'stateOfGstNumber', args: [' 27aapfu0939f1zv '] },
]);

export const indianStatesExamples = examplesOf('indian-states', states, [
    { name: 'findsAStateByItsName', of: 'stateCodeOf', args: ['karnataka'] },
    { name: 'findsNoStateElsewhere', of: 'stateCodeOf', args: ['Bavaria'] },
    { name: 'findsAStateByItsNumber', of: 'stateOfGstCode', args: ['29'] },
    { name: 'namesAState', of: 'stateName', args: ['KA'] },
]);

export const placeOfSupplyExamples = examplesOf('place-of-supply', place, [
    { name: 'isInsideOneState', of: 'placeOfSupply', args: [parties({ buyerState: 'KA' })] },
    { name: 'isBetweenStates', of: 'placeOfSupply', args: [parties({ buyerState: 'Goa' })] },
    { name: 'readsTheStateOfTheNumber', of: 'placeOfSupply', args: [parties({ buyerTaxNumber: '27AAPFU0939F1ZV' })] },
    { name: 'doesNotGuessAState', of: 'placeOfSupply', args: [parties({})] },
    { name: 'isAnExport', of: 'placeOfSupply', args: [parties({ buyerCountry: 'US' })] },
    {
        name: 'isABusinessInTheUnion',
        of: 'placeOfSupply',
        args: [parties({ region: 'eu', sellerCountry: 'DE', buyerCountry: 'FR', buyerTaxNumber: 'FR40303265045' })],
    },
    {
        name: 'isAConsumerInTheUnion',
        of: 'placeOfSupply',
        args: [parties({ region: 'eu', sellerCountry: 'DE', buyerCountry: 'FR', treatment: 'consumer' })],
    },
    {
        name: 'isInTheUnitedKingdom',
        of: 'placeOfSupply',
        args: [parties({ region: 'uk', sellerCountry: 'GB', buyerCountry: 'GB' })],
    },
    {
        name: 'doesNotGuessWithoutASeller',
        of: 'placeOfSupply',
        args: [parties({ region: 'eu', sellerCountry: '', buyerCountry: 'DE' })],
    },
    { name: 'asksForTheSellersState', of: 'missingOfSeller', args: ['in', 'IN', ''] },
    { name: 'asksForTheSellersCountry', of: 'missingOfSeller', args: ['uk', ' ', ''] },
    { name: 'asksForNothingElsewhere', of: 'missingOfSeller', args: ['other', '', ''] },
    {
        name: 'takesTheStateInTheUnitedStates',
        of: 'placeOfSupply',
        args: [parties({ region: 'us', sellerCountry: 'US', buyerCountry: 'US', sellerState: 'CA', buyerState: 'tx' })],
    },
]);

export const taxChoiceExamples = examplesOf('tax-choice', choice, [
    { name: 'taxesInsideAState', of: 'chooseTax', args: [line({ buyerState: 'KA' }, '', '998314'), table] },
    { name: 'taxesBetweenStates', of: 'chooseTax', args: [line({ buyerState: 'TN' }, '', '998314'), table] },
    { name: 'prefersTheMorePreciseRow', of: 'chooseTax', args: [line({ buyerState: 'KA' }, 'books', '4901'), table] },
    { name: 'fallsBackOnlyWhenNothingFits', of: 'chooseTax', args: [line({ buyerCountry: 'US' }, '', ''), table] },
    {
        name: 'exemptsByPriority',
        of: 'chooseTax',
        args: [line({ buyerState: 'KA', treatment: 'exempt' }, '', ''), table],
    },
    { name: 'doesNotChooseBetweenEquals', of: 'chooseTax', args: [line({ buyerState: 'GA' }, '', ''), table] },
    { name: 'takesTheNewestRowThatHasBegun', of: 'chooseTax', args: [line({ buyerState: 'KA' }, 'Food', ''), table] },
    {
        name: 'takesTheOlderRowBefore',
        of: 'chooseTax',
        args: [line({ buyerState: 'KA' }, 'Food', '', '2026-03-31'), table],
    },
    { name: 'findsNothingWithoutAPlace', of: 'chooseTax', args: [line({}, '', ''), table] },
]);
