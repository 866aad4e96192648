import * as countries from '../logic/country-code';
import * as customer from '../logic/customer-tax';
import * as vat from '../logic/vat-number';
import { examplesOf } from './logic-examples';

export const countryCodeExamples = examplesOf('country-code', countries, [
    { name: 'knowsAName', of: 'countryCodeOf', args: [' Germany '] },
    { name: 'takesACode', of: 'countryCodeOf', args: ['us'] },
    { name: 'doesNotGuess', of: 'countryCodeOf', args: ['Ruritania'] },
]);

export const vatNumberExamples = examplesOf('vat-number', vat, [
    { name: 'takesTheLettersOff', of: 'vatNumberOf', args: ['DE 811.569-869', 'DE'] },
    { name: 'takesOneWithoutLetters', of: 'vatNumberOf', args: ['811569869', 'DE'] },
    { name: 'knowsGreekLetters', of: 'vatNumberOf', args: ['EL094259216', 'GR'] },
    { name: 'knowsDutchNumbers', of: 'vatNumberOf', args: ['NL004495445B01', 'NL'] },
    { name: 'knowsBritishNumbers', of: 'vatNumberOf', args: ['GB 980 7806 84', 'GB'] },
    { name: 'refusesAWrongForm', of: 'vatNumberOf', args: ['DE12345', 'DE'] },
    { name: 'leavesTheLettersOutWhereThereIsNoRoom', of: 'vatNumberOf', args: ['FR40303265045', 'FR'] },
    { name: 'comparesWithTheLetters', of: 'comparableTaxNumber', args: ['40 303265045', 'France'] },
    { name: 'comparesOthersAsTheyAre', of: 'comparableTaxNumber', args: ['27aapfu0939f1zv', 'India'] },
    { name: 'comparesNothing', of: 'comparableTaxNumber', args: [null, 'FR'] },
    { name: 'refusesAnotherCountrysNumber', of: 'vatNumberOf', args: ['ATU10223006', 'DE'] },
]);

export const customerTaxExamples = examplesOf('customer-tax', customer, [
    { name: 'treatsARegisteredIndian', of: 'gstTreatment', args: ['in', 'registered'] },
    { name: 'treatsNobodyElsewhere', of: 'gstTreatment', args: ['eu', 'registered'] },
    { name: 'writesTheGstNumber', of: 'gstNumber', args: ['in', 'registered', ' 29aagcb7383j1z4 '] },
    { name: 'placesByTheState', of: 'placeOfContact', args: ['in', 'India', 'Karnataka', ''] },
    { name: 'placesByTheNumber', of: 'placeOfContact', args: ['in', '', '', '27AAPFU0939F1ZV'] },
    { name: 'placesNobodyAbroad', of: 'placeOfContact', args: ['in', 'Germany', '', ''] },
    {
        name: 'treatsABusinessInTheUnion',
        of: 'vatTreatment',
        args: ['eu', 'registered', 'FR40303265045', 'France', 'DE'],
    },
    { name: 'treatsAConsumerInTheUnion', of: 'vatTreatment', args: ['eu', 'consumer', '', 'FR', 'DE'] },
    { name: 'treatsAbroad', of: 'vatTreatment', args: ['eu', 'registered', '', 'CH', 'DE'] },
    { name: 'treatsTheKingdom', of: 'vatTreatment', args: ['uk', 'registered', '', 'UK', 'GB'] },
    { name: 'knowsWhoIsExempt', of: 'isExemptCustomer', args: ['us', 'exempt'] },
    { name: 'knowsNobodyExemptElsewhere', of: 'isExemptCustomer', args: ['uk', 'exempt'] },
    { name: 'writesTheVatNumber', of: 'vatNumber', args: ['eu', 'registered', 'FR 40 303265045', 'France'] },
    { name: 'writesNoWrongVatNumber', of: 'vatNumber', args: ['eu', 'registered', 'FR1', 'France'] },
    { name: 'asksForAGstNumber', of: 'isTaxNumberRight', args: ['in', 'registered', '', 'IN'] },
    { name: 'refusesAWrongVatNumber', of: 'isTaxNumberRight', args: ['uk', 'registered', 'GB1', 'GB'] },
    { name: 'asksNothingOfConsumers', of: 'isTaxNumberRight', args: ['in', 'consumer', '', 'IN'] },
]);
