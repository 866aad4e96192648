import type { OrgModel, SObjectTypeInfo } from '../../metadata';

const standardIcons: Readonly<Record<string, string>> = {
    account: 'standard:account',
    asset: 'standard:asset_object',
    campaign: 'standard:campaign',
    case: 'standard:case',
    contact: 'standard:contact',
    contract: 'standard:contract',
    event: 'standard:event',
    lead: 'standard:lead',
    opportunity: 'standard:opportunity',
    opportunitycontactrole: 'standard:opportunity_contact_role',
    opportunitylineitem: 'standard:product_item',
    order: 'standard:orders',
    orderitem: 'standard:order_item',
    pricebook2: 'standard:pricebook',
    pricebookentry: 'standard:pricebook',
    product2: 'standard:product',
    quote: 'standard:quotes',
    quotelineitem: 'standard:quotes',
    task: 'standard:task',
    user: 'standard:user',
};

/** The icon of an object: a standard one, or the motif of the custom object's tab. */
export function iconOf(object: SObjectTypeInfo, model: OrgModel): string {
    const known = standardIcons[object.key];
    if (known) return known;
    const tab = [...model.tabs.values()].find((candidate) => candidate.target === object.apiName);
    const number = /^Custom(\d+)/.exec(tab?.motif ?? '')?.[1];
    return number ? `custom:custom${number}` : 'standard:custom';
}
