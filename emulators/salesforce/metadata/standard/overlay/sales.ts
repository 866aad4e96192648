/**
 * Sales objects. Lengths, precision, required fields and default picklists after the Object Reference for the Salesforce Platform
 * (v65, "Standard Objects", one page per object) and the picklists of a new Developer Edition org.
 */
import {
    email,
    longText,
    lookup,
    master,
    money,
    number,
    type Overlay,
    percent,
    phone,
    picklist,
    readOnly,
    required,
    text,
    url,
} from './field-spec';

const INDUSTRIES =
    'Agriculture|Apparel|Banking|Biotechnology|Chemicals|Communications|Construction|Consulting|Education|Electronics|Energy|Engineering|Entertainment|Environmental|Finance|Food & Beverage|Government|Healthcare|Hospitality|Insurance|Machinery|Manufacturing|Media|Not For Profit|Recreation|Retail|Shipping|Technology|Telecommunications|Transportation|Utilities|Other';
const SOURCES = 'Web|Phone Inquiry|Partner Referral|Purchased List|Other';
const SALUTATIONS = 'Mr.|Ms.|Mrs.|Dr.|Prof.|Mx.';
const RATINGS = 'Hot|Warm|Cold';
export const STAGES =
    'Prospecting|Qualification|Needs Analysis|Value Proposition|Id. Decision Makers|Perception Analysis|Proposal/Price Quote|Negotiation/Review|Closed Won|Closed Lost';
const FORECAST = 'Omitted|Pipeline|Best Case|Commit|Closed';
const ROLES =
    'Business User|Decision Maker|Economic Buyer|Economic Decision Maker|Evaluator|Executive Sponsor|Influencer|Technical Buyer|Other';

export const SALES: Overlay = {
    Account: {
        prefix: '001',
        sharing: 'ReadWrite',
        fields: {
            Name: required(text(255)),
            Type: picklist(
                'Prospect|Customer - Direct|Customer - Channel|Channel Partner / Reseller|Installation Partner|Technology Partner|Other',
            ),
            AccountNumber: text(40),
            AccountSource: picklist(SOURCES),
            /** Keeps cents that it does not show: fflib_SObjectSelectorTest. */
            AnnualRevenue: money(18, 0, { storedScale: 2 }),
            Fax: phone(),
            Industry: picklist(INDUSTRIES),
            NumberOfEmployees: { type: 'int' },
            Ownership: picklist('Public|Private|Subsidiary|Other'),
            Phone: phone(),
            Rating: picklist(RATINGS),
            Sic: text(20),
            SicDesc: text(80),
            Site: text(80),
            TickerSymbol: text(20),
            Website: url(),
            ParentId: lookup('Account'),
            DandbCompanyId: lookup('DandBCompany'),
        },
    },
    Contact: {
        prefix: '003',
        sharing: 'ControlledByParent',
        fields: {
            AccountId: lookup('Account', { onDelete: 'cascade' }),
            FirstName: text(40),
            LastName: required(text(80)),
            Name: readOnly(text(121, { calculated: true })),
            Salutation: picklist(SALUTATIONS),
            AssistantName: text(40),
            Department: text(80),
            Email: email(),
            LeadSource: picklist(SOURCES),
            Title: text(128),
            EmailBouncedReason: text(255),
            Jigsaw: text(20),
        },
    },
    Lead: {
        prefix: '00Q',
        sharing: 'ReadWriteTransfer',
        fields: {
            FirstName: text(40),
            LastName: required(text(80)),
            Name: readOnly(text(121, { calculated: true })),
            Company: required(text(255)),
            Salutation: picklist(SALUTATIONS),
            Status: picklist('Open - Not Contacted*|Working - Contacted|Closed - Converted|Closed - Not Converted', {
                required: true,
            }),
            Rating: picklist(RATINGS),
            Industry: picklist(INDUSTRIES),
            LeadSource: picklist(SOURCES),
            Title: text(128),
            /** Keeps cents that it does not show: fflib_SObjectSelectorTest. */
            AnnualRevenue: money(18, 0, { storedScale: 2 }),
            IsConverted: readOnly(),
            ConvertedDate: readOnly(),
            ConvertedAccountId: readOnly(),
            ConvertedContactId: readOnly(),
            ConvertedOpportunityId: readOnly(),
            OwnerId: lookup('Group User'),
        },
    },
    Opportunity: {
        prefix: '006',
        sharing: 'ReadWrite',
        plural: 'Opportunities',
        fields: {
            Name: required(text(120)),
            AccountId: lookup('Account', { onDelete: 'cascade' }),
            Amount: money(18, 2),
            CloseDate: required(),
            Description: longText(32000),
            ExpectedRevenue: readOnly(money(18, 2, { calculated: true })),
            Fiscal: readOnly(text(6, { calculated: true })),
            FiscalQuarter: readOnly({ calculated: true }),
            FiscalYear: readOnly({ calculated: true }),
            ForecastCategory: readOnly(
                picklist(FORECAST.replace('Best Case', 'BestCase').replace('Commit', 'Forecast')),
            ),
            ForecastCategoryName: picklist(FORECAST),
            HasOpportunityLineItem: readOnly(),
            HasOpenActivity: readOnly(),
            HasOverdueTask: readOnly(),
            IsClosed: readOnly(),
            IsWon: readOnly(),
            IsSplit: readOnly(),
            LastStageChangeDate: readOnly(),
            PushCount: readOnly(),
            LeadSource: picklist(SOURCES),
            NextStep: text(255),
            Pricebook2Id: lookup('Pricebook2', { onDelete: 'restrict' }),
            Probability: percent(3, 0),
            StageName: picklist(STAGES, { required: true }),
            TotalOpportunityQuantity: number(18, 2),
            Type: picklist(
                'Existing Customer - Upgrade|Existing Customer - Replacement|Existing Customer - Downgrade|New Customer',
            ),
        },
    },
    OpportunityContactRole: {
        prefix: '00K',
        sharing: 'ControlledByParent',
        fields: {
            OpportunityId: master(),
            ContactId: lookup('Contact', { required: true, updateable: false, onDelete: 'cascade' }),
            Role: picklist(ROLES),
        },
    },
    OpportunityCompetitor: { prefix: '00J', fields: { OpportunityId: master() } },
    OpportunityStage: {
        prefix: '01J',
        nameField: 'MasterLabel',
        fields: { MasterLabel: text(255), ApiName: text(255), DefaultProbability: percent(3, 0) },
    },
    OpportunityHistory: { prefix: '008', readOnly: true },
    AccountContactRole: {
        prefix: '02Z',
        fields: { AccountId: master(), ContactId: required({ onDelete: 'cascade' }), Role: picklist(ROLES) },
    },
    AccountContactRelation: { prefix: '07k', fields: { AccountId: master(), ContactId: master() } },
    AccountTeamMember: { prefix: '01M', fields: { AccountId: master(), UserId: required() } },
    OpportunityTeamMember: { prefix: '00q', fields: { OpportunityId: master(), UserId: required() } },
    Campaign: {
        prefix: '701',
        fields: {
            Name: required(text(80)),
            Status: picklist('Planned*|In Progress|Completed|Aborted'),
            Type: picklist(
                'Conference*|Webinar|Trade Show|Public Relations|Partners|Referral Program|Advertisement|Banner Ads|Direct Mail|Email|Telemarketing|Other',
            ),
            ActualCost: money(18, 0),
            BudgetedCost: money(18, 0),
            ExpectedRevenue: money(18, 0),
            ExpectedResponse: percent(8, 2),
            NumberSent: number(18, 0),
        },
    },
    CampaignMember: {
        prefix: '00v',
        fields: {
            CampaignId: master(),
            ContactId: lookup('Contact', { updateable: false, onDelete: 'cascade' }),
            LeadId: lookup('Lead', { updateable: false, onDelete: 'cascade' }),
            Status: picklist('Sent*|Responded'),
            Name: readOnly({ calculated: true }),
        },
    },
    Contract: {
        prefix: '800',
        nameField: 'ContractNumber',
        fields: {
            AccountId: lookup('Account', { required: true, onDelete: 'restrict' }),
            ContractNumber: readOnly(text(30, { autoNumber: '{00000000}' })),
            Status: picklist('In Approval Process|Activated|Draft*', { required: true }),
            ContractTerm: { type: 'int' },
            EndDate: readOnly({ calculated: true }),
            StatusCode: readOnly(picklist('Draft*|InApproval|Activated|Terminated|Expired')),
        },
    },
    Asset: {
        prefix: '02i',
        fields: {
            Name: required(text(255)),
            AccountId: lookup('Account', { onDelete: 'cascade' }),
            ContactId: lookup('Contact', { onDelete: 'cascade' }),
            Price: money(18, 2),
            Quantity: number(10, 2),
            SerialNumber: text(80),
            Status: picklist('Shipped|Installed|Registered|Obsolete|Purchased'),
        },
    },
    Individual: {
        prefix: '0PK',
        fields: { LastName: required(text(80)), FirstName: text(40), Name: readOnly(text(121, { calculated: true })) },
    },
    Partner: { prefix: '00I' },
    Territory2: { prefix: '0MI', feature: 'Territories' },
    AccountShare: { prefix: '00r', fields: { AccountId: master() } },
    ContactShare: { prefix: '03s', fields: { ContactId: master() } },
    OpportunityShare: { prefix: '00t', fields: { OpportunityId: master() } },
    LeadShare: { prefix: '01o', fields: { LeadId: master() } },
    CaseShare: { prefix: '01n', fields: { CaseId: master() } },
    CampaignShare: { prefix: '08s', fields: { CampaignId: master() } },
};
