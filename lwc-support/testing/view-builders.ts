/**
 * Views as the Apex controllers answer them, for tests: sound by default, each test changes what it is about. Members that are null are
 * left out, as Apex does.
 */
import type {
    CustomerHit,
    AccountPanel,
    CalibrationResult,
    CauseGroup,
    HandmadeView,
    Conflict,
    IntentView,
    InvoicePanel,
    InvoicePreview,
    InvoiceView,
    Item,
    MoneySetup,
    MassBillingRow,
    Pair,
    Problem,
    Summary,
    VarianceView,
} from 'bookbridge/views';

export const OPPORTUNITY_ID = '006000000000001AAA';
export const ACCOUNT_ID = '001000000000001AAA';

export const invoiceView = (changes: Partial<InvoiceView> = {}): InvoiceView => ({
    key: 'a00:460000000000001',
    invoiceNumber: 'INV-000001',
    status: 'draft',
    total: 1200,
    balance: 1200,
    paid: 0,
    currencyCode: 'EUR',
    invoiceDate: '2026-11-22',
    dueDate: '2026-12-22',
    daysOverdue: 0,
    agingBucket: 'current',
    url: 'https://books.zoho.eu/app/60001#/invoices/460000000000001',
    opportunityId: OPPORTUNITY_ID,
    reference: 'Acme – 50 seats',
    canSend: false,
    canApprove: false,
    canUpdate: false,
    canVoid: false,
    isRegistered: false,
    isHandmade: false,
    ...changes,
});

export const varianceView = (changes: Partial<VarianceView> = {}): VarianceView => ({
    invoiceKey: 'a00:460000000000001',
    invoiceNumber: 'INV-000001',
    opportunityId: OPPORTUNITY_ID,
    opportunityName: 'Acme – 50 seats',
    accountName: 'Acme Ltd',
    status: 'open',
    dealTotal: 1200,
    invoiceTotal: 1007.22,
    currencyCode: 'EUR',
    lines: [
        {
            kind: 'changed',
            name: 'Seat licence',
            dealQuantity: 50,
            dealAmount: 810,
            invoiceQuantity: 40,
            invoiceAmount: 648,
        },
    ],
    foundAt: '2026-11-22T09:42:07.000Z',
    canAccept: true,
    ...changes,
});

export const intentView = (changes: Partial<IntentView> = {}): IntentView => ({
    id: 'a01000000000001AAA',
    state: 'ready',
    step: 'queued',
    attempts: 0,
    expectedTotal: 1200,
    currencyCode: 'EUR',
    ...changes,
});

export const invoicePanel = (changes: Partial<InvoicePanel> = {}): InvoicePanel => ({
    recordId: OPPORTUNITY_ID,
    state: 'none',
    canCreate: true,
    canSend: true,
    phase: 'none',
    canBillAgain: false,
    canMatch: false,
    money: [],
    canViewFinance: true,
    invoices: [],
    completeUntil: '2026-11-22T09:42:07.000Z',
    connectionName: 'Bookbridge Demo',
    changeChannel: '/event/Change__e',
    problems: [],
    ...changes,
});

export const problem = (changes: Partial<Problem> = {}): Problem => ({
    severity: 'error',
    code: 'needs-lines',
    field: 'line_items',
    message: 'The opportunity has no products.',
    remedy: 'Add a product to the opportunity first.',
    ...changes,
});

export const invoicePreview = (changes: Partial<InvoicePreview> = {}): InvoicePreview => ({
    recordId: OPPORTUNITY_ID,
    hash: 'abc123',
    currencyCode: 'EUR',
    decimals: 2,
    customer: { name: 'Acme Ltd', match: 'create', evidence: ['No customer of this name or e-mail'], options: [] },
    invoiceDate: '2026-11-22',
    timeZone: 'Europe/Berlin',
    dueDate: '2026-12-22',
    paymentTermsDays: 30,
    recipients: [{ name: 'Jane Doe', email: 'jane.doe@acme.example' }],
    lines: [
        {
            position: 1,
            name: 'Seat licence',
            quantity: 50,
            rate: 18,
            discountPercent: 10,
            discountAmount: 90,
            taxName: 'USt 19%',
            taxPercentage: 19,
            amount: 810,
        },
    ],
    subTotal: 810,
    beforeDiscount: 900,
    lineDiscountTotal: 90,
    discountTotal: 0,
    charges: [],
    taxes: [{ name: 'USt 19%', percentage: 19, amount: 153.9 }],
    taxTotal: 153.9,
    total: 963.9,
    wholeTotal: 963.9,
    leftTotal: 963.9,
    partLines: [{ id: '00k000000000001AAA', name: 'Seat licence', left: 50 }],
    isAllBilled: false,
    problems: [],
    canCreate: true,
    canSend: true,
    isUpToDate: false,
    ...changes,
});

export const accountPanel = (changes: Partial<AccountPanel> = {}): AccountPanel => ({
    recordId: ACCOUNT_ID,
    totals: [
        {
            currencyCode: 'EUR',
            decimals: 2,
            open: 900,
            overdue: 200,
            unusedCredits: 0,
            aging: [
                { bucket: 'current', label: 'Not due', amount: 700, count: 1 },
                { bucket: '1_30', label: '1–30 days', amount: 200, count: 1 },
                { bucket: '31_60', label: '31–60 days', amount: 0, count: 0 },
                { bucket: '61_90', label: '61–90 days', amount: 0, count: 0 },
                { bucket: 'over_90', label: 'Over 90 days', amount: 0, count: 0 },
            ],
        },
    ],
    invoices: [
        invoiceView({ status: 'partially_paid', balance: 700, paid: 500 }),
        invoiceView({
            key: 'a00:2',
            invoiceNumber: 'INV-000002',
            status: 'overdue',
            total: 200,
            balance: 200,
            daysOverdue: 9,
            agingBucket: '1_30',
        }),
    ],
    creditNotes: [],
    payments: [
        {
            key: 'a00:3',
            paymentNumber: '1',
            paymentDate: '2026-11-22',
            amount: 500,
            unused: 0,
            currencyCode: 'EUR',
            mode: 'banktransfer',
            invoiceNumbers: 'INV-000001',
        },
    ],
    completeUntil: '2026-11-22T09:42:07.000Z',
    canViewFinance: true,
    changeChannel: '/event/Change__e',
    ...changes,
});

export const causeGroup = (changes: Partial<CauseGroup> = {}): CauseGroup => ({
    cause: 'tax-missing',
    count: 2,
    blocked: [
        { currencyCode: 'EUR', amount: 150 },
        { currencyCode: 'USD', amount: 7 },
    ],
    message: 'The tax is unknown.',
    remedy: 'Map it.',
    isApproval: false,
    canReplay: true,
    canDismiss: true,
    ...changes,
});

export const inboxItem = (changes: Partial<Item> = {}): Item => ({
    id: 'a01',
    name: 'INT-000001',
    recordId: OPPORTUNITY_ID,
    recordName: 'Acme – 50 seats',
    accountName: 'Acme Ltd',
    amount: 1200,
    currencyCode: 'EUR',
    message: 'The tax is unknown.',
    remedy: 'Map it.',
    since: '2026-11-22T09:42:07.000Z',
    ...changes,
});

/** A calibration that found one setting which differs. */
export function calibrationResult(given: Partial<CalibrationResult> = {}): CalibrationResult {
    return {
        at: '2026-06-10T07:00:00.000Z',
        calls: 53,
        invoices: 50,
        explained: 49,
        settingsText: '{"tax_rounding":"item_level"}',
        settings: [
            { name: 'tax_rounding', found: 'item_level', holds: 'entity_level' },
            { name: 'transaction_rounding', found: 'no_rounding', holds: 'no_rounding' },
        ],
        unexplained: [{ id: '1', invoiceNumber: 'INV-000007', total: 119, computed: 118.99 }],
        isNews: true,
        ...given,
    };
}

/** Money as an administrator sets it up: two taxes, one row of the table, never calibrated. */
export function moneySetup(given: Partial<MoneySetup> = {}): MoneySetup {
    return {
        connectionId: 'a00000000000001AAA',
        organizationName: 'Nordwind Books',
        isTest: false,
        forecast: 52,
        callsLeft: 900,
        region: '',
        defaultTax: 'USt 19 %',
        taxes: [
            { taxId: '11', name: 'USt 19 %', parts: 'USt 19 %', supply: '', percentage: 19 },
            { taxId: '12', name: 'GST 18 %', parts: 'CGST 9 % + SGST 9 %', supply: 'intra', percentage: 18 },
        ],
        exemptions: [{ id: '31', name: 'RESALE' }],
        authorities: [],
        seller: {
            region: 'in',
            homeCountry: 'IN',
            homeState: 'Karnataka',
            locations: [{ id: '41', name: 'Bengaluru' }],
            locationId: '',
            locationField: '',
            rateSource: 'zoho',
            rateField: '',
            currencyField: '',
            hasCurrencies: false,
        },
        table: [
            {
                id: 'a01000000000001AAA',
                name: 'Books',
                category: 'Books',
                tax: 'USt 7 %',
                priority: 10,
                isFallback: false,
            },
            { id: 'a01000000000002AAA', name: 'All', taxId: '11', tax: 'USt 19 %', priority: 20, isFallback: false },
        ],
        prices: {
            hasListPrices: false,
            discountKind: 'percent',
            isAfterTax: false,
            taxInPrices: 'all',
            fields: [{ name: 'Rebate__c', label: 'Rebate' }],
        },
        items: {
            accounts: [
                { id: '388', name: 'Sales' },
                { id: '391', name: 'Licences' },
            ],
            accountId: '388',
            isAccountRequired: false,
            isCodeRequired: false,
            hasCodes: true,
            families: [
                { name: 'Software', accountId: '391', code: '997331' },
                { name: 'Services', accountId: '', code: '' },
            ],
        },
        ...given,
    };
}

export const massBillingRow = (changes: Partial<MassBillingRow> = {}): MassBillingRow => ({
    recordId: '0061',
    name: 'Acme – 50 seats',
    accountName: 'Acme Ltd',
    state: 'billable',
    total: 1200,
    currencyCode: 'EUR',
    hash: 'h1',
    problems: [],
    ...changes,
});

export const matchSummary = (changes: Partial<Summary> = {}): Summary => ({
    accounts: 8000,
    customers: 5000,
    suggested: 4900,
    ambiguous: 100,
    linked: 0,
    ignored: 0,
    listCalls: 26,
    detailCalls: 100,
    minutes: 2,
    dailyRemaining: 900,
    ...changes,
});

export const customerHit = (changes: Partial<CustomerHit> = {}): CustomerHit => ({
    zohoId: '460000000026099',
    name: 'Acme Holding',
    email: 'office@acme.example',
    currencyCode: 'EUR',
    ...changes,
});

export const matchPair = (changes: Partial<Pair> = {}): Pair => ({
    id: 'm1',
    accountId: ACCOUNT_ID,
    accountName: 'Acme Ltd',
    zohoId: '460000000026049',
    customerName: 'Acme Limited',
    currencyCode: 'EUR',
    outstanding: 900,
    state: 'suggested',
    evidence: ['Same tax number', 'Same name in Zoho Books'],
    ...changes,
});

export const conflict = (changes: Partial<Conflict> = {}): Conflict => ({
    id: 'a0A000000000001AAA',
    recordId: ACCOUNT_ID,
    recordName: 'Acme Ltd',
    kind: 'Account',
    field: 'website',
    label: 'Website',
    base: 'https://old.example',
    crm: 'https://crm.example',
    books: 'https://books.example',
    crmChangedBy: 'Riley Rep',
    crmChangedAt: '2026-06-10T07:00:00Z',
    booksChangedAt: '2026-06-10T08:00:00Z',
    canWriteCrm: true,
    isDecided: false,
    ...changes,
});

export const handmadeView = (changes: Partial<HandmadeView> = {}): HandmadeView => ({
    key: 'a00:460000000000009',
    invoiceNumber: 'INV-000009',
    accountId: ACCOUNT_ID,
    accountName: 'Acme Ltd',
    total: 100,
    currencyCode: 'EUR',
    invoiceDate: '2026-11-20',
    reference: 'Seats',
    isDecided: false,
    choices: [],
    ...changes,
});
