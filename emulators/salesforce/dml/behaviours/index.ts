import type { SObjectTypeInfo } from '../../metadata/org-model';
import type { Behaviour } from './behaviour';
import { campaign, campaignMember } from './campaign';
import { emailMessage } from './email';
import { opportunityLine, orderLine, quoteLine } from './lines';
import { lead, personName } from './names';
import { opportunity } from './opportunity';
import { pricebookEntry } from './products';
import { quote } from './quotes';
import {
    attachment,
    caseRecord,
    contentDistribution,
    contentVersion,
    contract,
    event,
    feedItem,
    task,
} from './service';
import { customSetting, permissionSetAssignment, user } from './setup';

export type { Behaviour } from './behaviour';

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
    attachment,
    campaign,
    campaignmember: campaignMember,
    case: caseRecord,
    contact: personName,
    contentdistribution: contentDistribution,
    contentversion: contentVersion,
    contract,
    emailmessage: emailMessage,
    event,
    feeditem: feedItem,
    individual: personName,
    lead,
    opportunity,
    opportunitylineitem: opportunityLine,
    orderitem: orderLine,
    permissionsetassignment: permissionSetAssignment,
    pricebookentry: pricebookEntry,
    quote,
    quotelineitem: quoteLine,
    task,
    user,
};

const NONE: Behaviour = {};

export function behaviourOf(type: SObjectTypeInfo): Behaviour {
    return type.kind === 'customSetting' ? customSetting : (BEHAVIOURS[type.key] ?? NONE);
}
