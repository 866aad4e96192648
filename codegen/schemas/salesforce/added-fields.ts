/** Written by `npm run schemas` from `force-app/main/default/objects`; do not edit. */
import { date, decimal, labelled, text } from '../field';

export const addedToAccount = {
    Last_Payment_Date__c: labelled(date(), 'Last Payment'),
    Open_Balance__c: labelled(decimal(16, 2), 'Open Balance'),
    Overdue_Balance__c: labelled(decimal(16, 2), 'Overdue Balance'),
    Payment_Terms_Days__c: labelled(decimal(4, 0), 'Payment Terms Days'),
    Tax_Authority__c: labelled(text(100), 'Tax Authority'),
    Tax_Exemption__c: labelled(text(50), 'Tax Exemption'),
    Tax_Number__c: labelled(text(50), 'Tax Number'),
    Tax_Treatment__c: labelled(text(40), 'Tax Treatment'),
};

export const addedToOpportunity = {
    Invoice_Balance__c: labelled(decimal(16, 2), 'Invoice Balance'),
    Invoice_Status__c: labelled(text(255), 'Invoice Status'),
    Invoiced_Amount__c: labelled(decimal(16, 2), 'Invoiced'),
};

export const addedToProduct2 = {
    Tax_Category__c: labelled(text(80), 'Tax Category'),
    Tax_Code__c: labelled(text(20), 'Tax Code'),
};
