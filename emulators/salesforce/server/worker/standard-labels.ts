/**
 * Labels of standard fields as pages show them, where they differ from the words of the API name.
 * Source: field labels of a new org in Lightning Experience, English (US).
 */
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    account: {
        name: 'Account Name',
        ownerid: 'Account Owner',
        parentid: 'Parent Account',
        site: 'Account Site',
        numberofemployees: 'Employees',
    },
    contact: { accountid: 'Account Name', ownerid: 'Contact Owner', mobilephone: 'Mobile', reportstoid: 'Reports To' },
    opportunity: {
        name: 'Opportunity Name',
        accountid: 'Account Name',
        ownerid: 'Opportunity Owner',
        stagename: 'Stage',
        probability: 'Probability (%)',
        pricebook2id: 'Price Book',
    },
    opportunitylineitem: {
        product2id: 'Product',
        unitprice: 'Sales Price',
        opportunityid: 'Opportunity',
        servicedate: 'Date',
        description: 'Line Description',
    },
    opportunitycontactrole: { contactid: 'Contact', isprimary: 'Primary' },
    pricebookentry: { product2id: 'Product', pricebook2id: 'Price Book', unitprice: 'List Price', isactive: 'Active' },
    product2: { name: 'Product Name', family: 'Product Family', isactive: 'Active' },
    lead: { ownerid: 'Lead Owner', status: 'Lead Status' },
    case: { ownerid: 'Case Owner', contactid: 'Contact Name', accountid: 'Account Name', origin: 'Case Origin' },
    task: { whoid: 'Name', whatid: 'Related To', activitydate: 'Due Date', ownerid: 'Assigned To' },
};

/** @param object and field are keys (lower-case API names) */
export const standardLabel = (object: string, field: string): string | undefined => labels[object]?.[field];
