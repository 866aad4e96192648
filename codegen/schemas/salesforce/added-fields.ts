/** Written by `npm run schemas` from `force-app/main/default/objects`; do not edit. */
import { decimal, labelled, text } from '../field';

export const addedToAccount = {
    Payment_Terms_Days__c: labelled(decimal(4, 0), 'Payment Terms Days'),
    Tax_Number__c: labelled(text(50), 'Tax Number'),
    Tax_Treatment__c: labelled(text(40), 'Tax Treatment'),
};

export const addedToProduct2 = {
    Tax_Category__c: labelled(text(80), 'Tax Category'),
    Tax_Code__c: labelled(text(20), 'Tax Code'),
};
