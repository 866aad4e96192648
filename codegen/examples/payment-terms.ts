import { Money } from '../language';
import * as terms from '../logic/payment-terms';
import { examplesOf } from './logic-examples';

export const paymentTermsExamples = examplesOf('payment-terms', terms, [
    { name: 'takesWhatIsAgreedWithTheCustomer', of: 'paymentDays', args: [Money.of('30'), Money.of('14')] },
    { name: 'takesTheStandardWhereNothingIsAgreed', of: 'paymentDays', args: [null, Money.of('14')] },
    { name: 'isDueAtOnceWithoutTerms', of: 'paymentDays', args: [null, null] },
    { name: 'cutsPartsOfADay', of: 'paymentDays', args: [Money.of('30.9'), null] },
]);
