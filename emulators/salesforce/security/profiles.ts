import type { FieldInfo, ObjectPermission, SObjectTypeInfo } from '../metadata/org-model';

export const NO_ACCESS: ObjectPermission = {
    create: false,
    read: false,
    edit: false,
    delete: false,
    viewAll: false,
    modifyAll: false,
};
export const ALL_OBJECTS = {
    create: true,
    read: true,
    edit: true,
    delete: true,
    undelete: true,
    viewAll: true,
    modifyAll: true,
} as const;
const OWN: ObjectPermission = { create: true, read: true, edit: true, delete: true, viewAll: false, modifyAll: false };
/** Cases: the standard profiles may not delete them. */
const OWN_BUT_DELETE: ObjectPermission = { ...OWN, delete: false };
const READ: ObjectPermission = { ...NO_ACCESS, read: true };

/** What a profile grants by itself; a profile of the project adds what its file says. */
export interface ProfileRule {
    /** View and Modify All Data, every field, every class. */
    readonly all: boolean;
    object(type: SObjectTypeInfo): ObjectPermission;
    /** Whether a standard field of an object is open. */
    standardFields(type: SObjectTypeInfo, field: FieldInfo): boolean;
    readonly userPermissions: ReadonlySet<string>;
}

/** Objects of the Sales and Service clouds that the Standard User profile of a new org opens. */
const CRM = new Set(
    'account contact opportunity opportunitylineitem opportunitycontactrole opportunitycompetitor lead case casecomment contract order orderitem quote quotelineitem asset task event note attachment contentversion contentdocument contentdocumentlink idea solution individual accountcontactrole accountcontactrelation partner feeditem feedcomment document topic topicassignment opportunityshare accountshare leadshare caseshare emailmessage workorder workorderlineitem'.split(
        ' ',
    ),
);
/** Company data of Dun & Bradstreet, which administrators open to others. */
const CLOSED_FIELDS = new Set(
    'account.tradestyle account.dunsnumber account.naicscode account.naicsdesc account.yearstarted account.dandbcompanyid lead.companydunsnumber lead.dandbcompanyid'.split(
        ' ',
    ),
);
const CRM_READ = new Set('campaign campaignmember product2 pricebook2 pricebookentry'.split(' '));

/** Setup data that every internal user can query. */
const OPEN_SETUP = new Set(
    'user profile userrole userlicense organization recordtype group groupmember queuesobject businesshours holiday currencytype datedconversionrate opportunitystage casestatus leadstatus taskstatus taskpriority contractstatus orderstatus permissionset permissionsetassignment entitydefinition fielddefinition apexclass apextrigger asyncapexjob crontrigger cronjobdetail staticresource emailtemplate custompermission folder network'.split(
        ' ',
    ),
);

/** Whether any internal user may query the type. */
export function isAlwaysReadable(type: SObjectTypeInfo): boolean {
    return OPEN_SETUP.has(type.key);
}

const ADMINISTRATOR: ProfileRule = {
    all: true,
    object: () => ALL_OBJECTS,
    standardFields: () => true,
    userPermissions: new Set(),
};

const STANDARD_USER: ProfileRule = {
    all: false,
    object(type) {
        if (type.key === 'case') return OWN_BUT_DELETE;
        if (CRM.has(type.key)) return OWN;
        return CRM_READ.has(type.key) || isAlwaysReadable(type) ? READ : NO_ACCESS;
    },
    standardFields: (type, field) => !CLOSED_FIELDS.has(`${type.key}.${field.key}`),
    userPermissions: new Set([
        'apienabled',
        'runreports',
        'viewsetup',
        'edittask',
        'editevent',
        'lightningexperienceuser',
    ]),
};

const READ_ONLY: ProfileRule = {
    ...STANDARD_USER,
    object: (type) => (CRM.has(type.key) || CRM_READ.has(type.key) || isAlwaysReadable(type) ? READ : NO_ACCESS),
};

const MINIMUM: ProfileRule = {
    all: false,
    object: (type) => (isAlwaysReadable(type) ? READ : NO_ACCESS),
    standardFields: isAlwaysReadable,
    userPermissions: new Set(['apienabled', 'lightningexperienceuser']),
};

const RULES: Readonly<Record<string, ProfileRule>> = {
    'system administrator': ADMINISTRATOR,
    'standard user': STANDARD_USER,
    'solution manager': STANDARD_USER,
    'marketing user': STANDARD_USER,
    'contract manager': STANDARD_USER,
    'read only': READ_ONLY,
    'standard platform user': MINIMUM,
    'minimum access - salesforce': MINIMUM,
    'minimum access - api only integrations': MINIMUM,
    'salesforce api only system integrations': MINIMUM,
    'analytics cloud integration user': MINIMUM,
    'chatter free user': MINIMUM,
};

/** The names that a new org has; the order in which they are created. */
export const PROFILE_NAMES = [
    'System Administrator',
    'Standard User',
    'Minimum Access - Salesforce',
    'Read Only',
    'Solution Manager',
    'Marketing User',
    'Contract Manager',
    'Standard Platform User',
    'Minimum Access - API Only Integrations',
    'Chatter Free User',
] as const;

/** The rule of a profile by name; a profile of the project starts from the minimum. */
export function PROFILES(name: string | null): ProfileRule {
    return RULES[(name ?? '').toLowerCase()] ?? MINIMUM;
}
