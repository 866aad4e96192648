/**
 * What the package's Apex controllers answer, as web components get it. A member that can be null is left out of the JSON then.
 * Generated from the `@AuraEnabled` members below `force-app/main/default/classes` by `npm run generate`; edits here are lost.
 */

declare module 'bookbridge/views' {
    /** What the page shows. */
    export interface SyncView {
        /** Whether a connection is there. */
        readonly isConnected: boolean;
        /** Where the calls of today went. */
        readonly callsText?: string;
        /** ISO 8601 in GMT, or null. */
        readonly completeUntil?: string;
        /** One of `none`, `planned`, `running`, `paused` or `done`. */
        readonly state: 'none' | 'planned' | 'running' | 'paused' | 'done';
        readonly phase?: string;
        readonly rowsRead: number;
        /** Null before the forecast. */
        readonly rowsTotal?: number;
        /** Calls of the backfill so far. */
        readonly callsMade: number;
        readonly message?: string;
        readonly withoutLines?: ForecastView;
        readonly withLines?: ForecastView;
        /** What was compared, the newest month first. */
        readonly months: readonly MonthView[];
    }

    /** What reading everything costs. */
    export interface ForecastView {
        readonly calls: number;
        readonly days: number;
        /** The day on which it ends if it starts now. */
        readonly endsOn: string;
        readonly megabytes: number;
    }

    /** One list, month and currency, as both sides counted it. */
    export interface MonthView {
        readonly key: string;
        readonly entity: string;
        /** `yyyy-mm`. */
        readonly month: string;
        readonly currencyCode?: string;
        readonly booksCount: number;
        readonly mirrorCount: number;
        readonly booksTotal: number;
        readonly mirrorTotal: number;
        readonly tiesOut: boolean;
        readonly cause?: string;
        readonly checkedAt?: string;
    }

    /** One deal among several that are to be billed: what it will come to, or why it is refused, or where it stands. */
    export interface MassBillingRow {
        readonly recordId: string;
        readonly name: string;
        readonly accountName?: string;
        /** One of `billable`, `refused`, `billed` or `asked`. */
        readonly state: 'billable' | 'refused' | 'billed' | 'asked';
        readonly total?: number;
        readonly currencyCode?: string;
        /** Hash of the invoice that is shown; posting carries it. */
        readonly hash?: string;
        /** Where the newest invoice stands: `queued`, `retrying`, `blocked`, `needs_person`, `approval` or `done`; null when there is none. */
        readonly phase?: string;
        readonly invoiceNumber?: string;
        /** What stands against it, and what a person should know. */
        readonly problems: readonly Problem[];
    }

    /** A list and how often it is read. */
    export interface ListView {
        readonly entity: string;
        /** Minutes that an admin has set; null: the default. */
        readonly minutes?: number;
        readonly defaultMinutes: number;
    }

    /** What the page shows. */
    export interface ScheduleView {
        /** Who owns the schedules in Salesforce. */
        readonly runnerName?: string;
        /** Whether schedules are there and their owner is active. */
        readonly isRunning: boolean;
        /** How often Salesforce looks, in minutes; no list is read more often. */
        readonly tickMinutes: number;
        /** Whether Zoho Books lets us in. */
        readonly hasConsent: boolean;
        /** What Zoho Books said, when it does not. */
        readonly consentMessage?: string;
        readonly lists: readonly ListView[];
    }

    /** What one customer owed in one currency at the end of a day. */
    export interface AgedBalance {
        readonly key: string;
        readonly customerName: string;
        /** Zoho's id of the customer. */
        readonly zohoId: string;
        readonly currencyCode: string;
        readonly open: number;
        /** Advances and credits that were not used by then. */
        readonly unused: number;
        readonly current: number;
        /** Late by 1 to 30 days. */
        readonly days30: number;
        /** Late by 31 to 60 days. */
        readonly days60: number;
        /** Late by 61 to 90 days. */
        readonly days90: number;
        /** Late by more than 90 days. */
        readonly older: number;
    }

    /** A page of customers. */
    export interface AgingPage {
        readonly rows: readonly AgedBalance[];
        /** Where the next page begins; null at the end. */
        readonly after?: string;
    }

    /** What the page that closes a period shows. */
    export interface MonthEndView {
        /** Whether this user may close periods; without it nothing else is told. */
        readonly canClose: boolean;
        /** Null while there is none for the period. */
        readonly recordId?: string;
        readonly periodStart: string;
        readonly periodEnd: string;
        /** One of `none`, `running`, `ready` or `locked`. */
        readonly state: 'none' | 'running' | 'ready' | 'locked';
        /** What is being compared; null when nothing is. */
        readonly step?: string;
        readonly message?: string;
        readonly tiesOut: boolean;
        readonly comparedAt?: string;
        readonly lockedAt?: string;
        readonly lockedBy?: string;
        /** Rows of a locked period that are not what they were. */
        readonly laterChanges: number;
        readonly rows: readonly RowView[];
        readonly differences: readonly DifferenceView[];
        readonly totals: readonly TotalView[];
        readonly deals: readonly DealView[];
        /** Whether more deals are unbilled, or may be, than are listed. */
        readonly hasMoreDeals: boolean;
        readonly drafts: readonly DraftView[];
        /** Whether there are more drafts than are listed. */
        readonly hasMoreDrafts: boolean;
    }

    /** One customer, currency and status on both sides. */
    export interface RowView {
        readonly key: string;
        /** One of `invoices`, `payments`, `creditnotes` or `receivables`. */
        readonly entity: 'invoices' | 'payments' | 'creditnotes' | 'receivables';
        readonly customerName?: string;
        readonly currencyCode?: string;
        readonly status?: string;
        readonly crmCount: number;
        readonly booksCount: number;
        readonly crmTotal: number;
        readonly booksTotal: number;
        readonly crmOpen: number;
        readonly booksOpen: number;
        readonly tiesOut: boolean;
        /** How the snapshot differs from today. */
        readonly change?: string;
    }

    /** A document that both sides differ about. */
    export interface DifferenceView {
        readonly recordId: string;
        readonly entity: string;
        /** One of `missing`, `extra`, `stale`, `amount`, `rounding` or `currency`. */
        readonly kind: 'missing' | 'extra' | 'stale' | 'amount' | 'rounding' | 'currency';
        readonly document?: string;
        readonly customerName?: string;
        readonly currencyCode?: string;
        readonly crmTotal?: number;
        readonly booksTotal?: number;
        readonly crmBalance?: number;
        readonly booksBalance?: number;
        /** One of `open`, `pulled` or `accepted`. */
        readonly state: 'open' | 'pulled' | 'accepted';
        readonly note?: string;
    }

    /** What customers owed at the end of the period in one currency, beside what finance entered. */
    export interface TotalView {
        readonly currencyCode: string;
        readonly open: number;
        /** Advances and credits that were not used. */
        readonly unused: number;
        readonly current: number;
        readonly days30: number;
        readonly days60: number;
        readonly days90: number;
        readonly older: number;
        /** Receivables of Zoho Books on that day, as finance entered them. */
        readonly entered?: number;
        /** What was entered less what is open: opening balances and journals. */
        readonly unexplained?: number;
        /** How finance explains it. */
        readonly note?: string;
    }

    /** A won deal that is not billed, or not wholly. */
    export interface DealView {
        readonly recordId: string;
        readonly name: string;
        readonly accountName?: string;
        readonly amount?: number;
        readonly billed?: number;
        /** ISO 4217, of both amounts. */
        readonly currencyCode: string;
        readonly closedOn?: string;
    }

    /** An invoice that was never sent. */
    export interface DraftView {
        readonly recordId: string;
        readonly document: string;
        readonly customerName?: string;
        readonly currencyCode?: string;
        readonly total: number;
        readonly dated?: string;
    }

    /** A kind of record and its webhook. */
    export interface KindView {
        /** Name of the module in Zoho Books. */
        readonly module: string;
        /** Whether the webhook is there. */
        readonly hasWebhook: boolean;
        /** Whether the workflow rule is there. */
        readonly hasRule: boolean;
        /** Why something has to be done by hand. */
        readonly problem?: string;
        /** When the last webhook came in: ISO 8601 in GMT. */
        readonly receivedAt?: string;
    }

    /** What the page shows. */
    export interface WebhookView {
        /** One of `none`, `asked`, `made` or `partly`. */
        readonly step: 'none' | 'asked' | 'made' | 'partly';
        readonly siteUrl?: string;
        /** What to enter in Zoho Books; null before an address is known. */
        readonly address?: string;
        readonly secret?: string;
        readonly kinds: readonly KindView[];
    }

    /** Money that a cause blocks, in one currency. */
    export interface BlockedAmount {
        readonly currencyCode: string;
        readonly amount: number;
    }

    /** Everything that stopped for one cause. */
    export interface CauseGroup {
        readonly cause: string;
        readonly count: number;
        readonly blocked: readonly BlockedAmount[];
        readonly message?: string;
        readonly remedy?: string;
        /** Whether these are drafts that finance approves; trying again is approving then. */
        readonly isApproval: boolean;
        /** Whether the running user may try these again. */
        readonly canReplay: boolean;
        /** Whether these may be given up. */
        readonly canDismiss: boolean;
    }

    /** One thing that stopped. */
    export interface Item {
        readonly id: string;
        readonly name: string;
        readonly recordId?: string;
        readonly recordName?: string;
        readonly accountName?: string;
        readonly amount?: number;
        readonly currencyCode?: string;
        readonly message?: string;
        readonly remedy?: string;
        /** ISO 8601 in GMT. */
        readonly since: string;
    }

    /** A step in the life of one thing. */
    export interface Step {
        /** ISO 8601 in GMT. */
        readonly at: string;
        readonly what: string;
        readonly fromState?: string;
        readonly toState?: string;
        readonly note?: string;
        readonly who?: string;
    }

    /** An Account that may be linked. */
    export interface AccountHit {
        readonly id: string;
        readonly name: string;
    }

    /** A customer that may be picked. */
    export interface CustomerHit {
        readonly zohoId: string;
        readonly name: string;
        readonly email?: string;
        readonly taxNumber?: string;
        readonly currencyCode?: string;
        /** Account that it is linked to, or null; several Accounts may share a customer. */
        readonly accountName?: string;
    }

    /** Where matching stands and what goes on would cost. */
    export interface Summary {
        /** Accounts that a match goes through. */
        readonly accounts: number;
        /** Customers that are mirrored. */
        readonly customers: number;
        readonly suggested: number;
        readonly ambiguous: number;
        readonly linked: number;
        readonly ignored: number;
        /** Calls to list the customers of the book: one for every 200, none when they are mirrored already. */
        readonly listCalls: number;
        /** Calls for a closer look: one for each customer that list rows could not decide. */
        readonly detailCalls: number;
        /** Minutes that the calls take within the minute budget. */
        readonly minutes: number;
        /** Calls that are left today; null when Zoho has not said yet. */
        readonly dailyRemaining?: number;
        /** Why a match that was begun does not go on by itself; null when none was stopped. */
        readonly stopped?: string;
        /** What a person does about that. */
        readonly stoppedRemedy?: string;
    }

    /** A pair as a page shows it. */
    export interface Pair {
        readonly id: string;
        readonly accountId: string;
        readonly accountName: string;
        readonly zohoId: string;
        readonly customerName?: string;
        readonly currencyCode?: string;
        readonly outstanding?: number;
        readonly state: string;
        readonly evidence: readonly string[];
        readonly decisionId?: string;
    }

    /** One field that both sides changed. */
    export interface Conflict {
        readonly id: string;
        readonly recordId: string;
        readonly recordName?: string;
        /** What kind of record it is: Account, Contact, Product. */
        readonly kind: string;
        /** The Account of a contact. */
        readonly accountName?: string;
        /** Name of the field in Zoho Books. */
        readonly field: string;
        /** Label of the field in Salesforce. */
        readonly label: string;
        /** What both had. */
        readonly base?: string;
        readonly crm?: string;
        readonly books?: string;
        readonly crmChangedBy?: string;
        /** ISO 8601 in GMT. */
        readonly crmChangedAt?: string;
        /** ISO 8601 in GMT. */
        readonly booksChangedAt?: string;
        /** Whether the value of Zoho Books, or a new one, can be written to Salesforce. */
        readonly canWriteCrm: boolean;
        /** Whether a decision is being carried out. */
        readonly isDecided: boolean;
    }

    /** What a calibration found, for whoever decides whether its settings are taken over. */
    export interface CalibrationResult {
        /** Time of the calibration, ISO 8601. */
        readonly at: string;
        /** Calls that it made. */
        readonly calls: number;
        /** Invoices that were recomputed. */
        readonly invoices: number;
        /** Invoices that the settings reproduce. */
        readonly explained: number;
        /** The settings as JSON, as they would be saved. */
        readonly settingsText: string;
        /** Every setting, with what holds now. */
        readonly settings: readonly Setting[];
        /** Invoices that no setting explains. */
        readonly unexplained: readonly Unexplained[];
        /** Whether what was found differs from what holds. */
        readonly isNews: boolean;
    }

    /** One setting. */
    export interface Setting {
        readonly name: string;
        readonly found: string;
        readonly holds: string;
    }

    /** An invoice whose total cannot be reproduced. */
    export interface Unexplained {
        readonly id: string;
        readonly invoiceNumber: string;
        readonly total?: number;
        readonly computed?: number;
    }

    /** A field that may be chosen. */
    export interface DiscountField {
        readonly name: string;
        readonly label: string;
    }

    /** How products become items: the income account and the HSN or SAC code, for all products and by product family, and whether a product without them is billed. What a family gets stands in the tables of look-ups that admins keep. */
    export interface ItemSettings {
        /** Income accounts that Zoho Books has; none: they could not be read. */
        readonly accounts: readonly Option[];
        /** Income account of all products; blank: Zoho Books chooses. */
        readonly accountId: string;
        /** Whether a product without an income account stops its invoice. */
        readonly isAccountRequired: boolean;
        /** Whether a product without an HSN or SAC code stops its invoice. */
        readonly isCodeRequired: boolean;
        /** Whether the tax region has HSN or SAC codes. */
        readonly hasCodes: boolean;
        /** The product families of this org. */
        readonly families: readonly Family[];
    }

    /** What the products of a family get. */
    export interface Family {
        readonly name: string;
        /** Id of the income account; blank: that of all products. */
        readonly accountId: string;
        /** HSN or SAC code. */
        readonly code: string;
    }

    /** What an administrator sees about money: taxes of the Zoho organisation, the tax table, calibration, prices. */
    export interface MoneySetup {
        readonly connectionId: string;
        readonly organizationName: string;
        /** Whether the organisation is marked as one for tests. */
        readonly isTest: boolean;
        /** Calls that a calibration needs at most. */
        readonly forecast: number;
        /** Calls that Zoho grants today and that are left. */
        readonly callsLeft?: number;
        /** What the last calibration found. */
        readonly calibration?: CalibrationResult;
        /** The tax region; blank: the category of the product alone decides. */
        readonly region: string;
        readonly defaultTax?: string;
        readonly taxes: readonly TaxOffer[];
        /** Reasons for charging no tax that Zoho Books has. */
        readonly exemptions: readonly Option[];
        /** Whom taxes are paid to, as Zoho Books has it. */
        readonly authorities: readonly Option[];
        readonly seller: SellerSettings;
        readonly table: readonly TaxRow[];
        readonly prices: PriceRules;
        /** How products become items. */
        readonly items: ItemSettings;
        /** How far a total may be adjusted without asking anybody, in the currency of the invoice; blank: never. */
        readonly adjustmentLimit?: number;
    }

    /** A row of the tax table in words. */
    export interface TaxRow {
        readonly id: string;
        readonly name: string;
        readonly taxId?: string;
        readonly exemptionId?: string;
        readonly authorityId?: string;
        readonly category?: string;
        readonly treatment?: string;
        readonly supply?: string;
        readonly place?: string;
        /** The lowest goes first. */
        readonly priority?: number;
        /** First day on which it counts; null: always. */
        readonly effectiveFrom?: string;
        readonly tax: string;
        readonly isFallback: boolean;
    }

    /** How prices and the discount of a deal become those of its invoice. */
    export interface PriceRules {
        readonly hasListPrices: boolean;
        readonly discountField?: string;
        /** One of `percent` or `amount`. */
        readonly discountKind: 'percent' | 'amount';
        readonly isAfterTax: boolean;
        /** Whether prices include tax: blank, `all`, or a path from a line to a checkbox. */
        readonly taxInPrices: string;
        /** Fields that may hold the discount. */
        readonly fields: readonly DiscountField[];
    }

    /** From where an organisation sells, by which rules it is taxed, and where exchange rates and currencies of deals come from. */
    export interface SellerSettings {
        /** Tax region; blank: the category of the product alone decides. */
        readonly region: string;
        readonly homeCountry: string;
        readonly homeState: string;
        /** Places of business that Zoho Books has. */
        readonly locations: readonly Option[];
        readonly locationId: string;
        /** Path from a deal to the place of business. */
        readonly locationField: string;
        /** One of `zoho`, `salesforce` or `typed`. */
        readonly rateSource: 'zoho' | 'salesforce' | 'typed';
        /** Field of a deal with a typed rate. */
        readonly rateField: string;
        /** Path from a deal to the code of its currency, in an org with one currency. */
        readonly currencyField: string;
        /** Whether the org has several currencies. */
        readonly hasCurrencies: boolean;
    }

    /** Which tax a sample sale gets, and why. */
    export interface TaxAnswer {
        /** One of `found`, `ambiguous` or `missing`. */
        readonly kind: 'found' | 'ambiguous' | 'missing';
        /** In words, as the preview of an invoice says it. */
        readonly reason: string;
        /** Id of the row that decided; null without one. */
        readonly rowId?: string;
    }

    /** A tax of the Zoho organisation, offered for the tax table with the kind of sale that it is for. */
    export interface TaxOffer {
        readonly taxId?: string;
        readonly name?: string;
        /** The taxes in words: `CGST 9 % + SGST 9 %`. */
        readonly parts?: string;
        /** intra, inter or blank: the suggested `Supply__c` of a row. */
        readonly supply?: string;
        /** All its parts together. */
        readonly percentage: number;
        readonly authorityId?: string;
    }

    /** One that may be chosen. */
    export interface Option {
        readonly id: string;
        readonly name: string;
    }

    /** Everything the finance panel of an Account shows. Currencies are never added up. */
    export interface AccountPanel {
        readonly recordId: string;
        readonly totals: readonly CurrencyTotals[];
        readonly invoices: readonly InvoiceView[];
        readonly payments: readonly PaymentView[];
        readonly creditNotes: readonly CreditNoteView[];
        /** Time up to which Zoho's changes are known: ISO 8601 in GMT, or null. */
        readonly completeUntil?: string;
        /** That older documents may be missing; null when the history is complete. */
        readonly historyText?: string;
        /** That other Accounts have the same customer, and what is shown where; null when none has. */
        readonly sharedText?: string;
        readonly canViewFinance: boolean;
        readonly message?: string;
        /** What exchange rates gained or lost on the invoices that are shown, computed by us; null: none is foreign and paid. */
        readonly exchangeGain?: number;
        /** Currency of the books. */
        readonly baseCurrencyCode?: string;
        /** Channel that announces changes. */
        readonly changeChannel: string;
    }

    /** What is open in one currency. */
    export interface CurrencyTotals {
        readonly currencyCode: string;
        readonly decimals: number;
        readonly open: number;
        readonly overdue: number;
        readonly unusedCredits: number;
        readonly aging: readonly BucketView[];
    }

    /** One step of the aging bar. */
    export interface BucketView {
        /** One of `current`, `1_30`, `31_60`, `61_90` or `over_90`. */
        readonly bucket: 'current' | '1_30' | '31_60' | '61_90' | 'over_90';
        readonly label: string;
        readonly amount: number;
        readonly count: number;
    }

    /** A payment as a page shows it. */
    export interface PaymentView {
        readonly key: string;
        readonly paymentNumber: string;
        readonly paymentDate?: string;
        readonly amount: number;
        readonly unused: number;
        readonly currencyCode?: string;
        /** Base units for one unit of a foreign payment; null in the currency of the books. */
        readonly exchangeRate?: number;
        /** A foreign payment in the currency of the books. */
        readonly baseAmount?: number;
        readonly baseCurrencyCode?: string;
        readonly mode?: string;
        readonly reference?: string;
        readonly invoiceNumbers?: string;
    }

    /** A credit note as a page shows it. Amounts are in its own currency. */
    export interface CreditNoteView {
        readonly key: string;
        readonly creditNoteNumber: string;
        /** Status as Zoho Books says it. */
        readonly status: string;
        /** yyyy-mm-dd, or null. */
        readonly creditNoteDate?: string;
        readonly total: number;
        /** What of it is not used yet. */
        readonly balance: number;
        readonly currencyCode?: string;
        readonly reference?: string;
        readonly url?: string;
        /** Number that an authority gave it, and what that locks; null where there is none. */
        readonly authorityText?: string;
    }

    /** A payment or a credit note. */
    export interface Row {
        readonly key: string;
        /** What it is called, with its number. */
        readonly name: string;
        /** yyyy-mm-dd, or null. */
        readonly documentDate?: string;
        readonly total: number;
        /** What of it no invoice has used. */
        readonly unused: number;
        readonly currencyCode?: string;
    }

    /** Which field of an invoice in Zoho Books holds which field of a deal. */
    export interface Rule {
        /** API name of a custom field in Zoho Books. */
        readonly booksField: string;
        /** Path from an Opportunity, Quote or Order to a field. */
        readonly dealField: string;
        /** Whether the user may change it. */
        readonly canChange: boolean;
    }

    /** An invoice that somebody wrote in Zoho Books by hand and that bills no deal yet, as a page shows it. */
    export interface HandmadeView {
        readonly key: string;
        readonly invoiceNumber: string;
        readonly accountId: string;
        readonly accountName?: string;
        readonly total: number;
        readonly currencyCode?: string;
        /** yyyy-mm-dd, or null. */
        readonly invoiceDate?: string;
        readonly reference?: string;
        readonly url?: string;
        /** Whether a person said that it bills no deal. */
        readonly isDecided: boolean;
        /** What it may bill by its reference or the rule, as far as the user may see it. */
        readonly choices: readonly Choice[];
    }

    /** A record that it may bill. */
    export interface Choice {
        readonly recordId: string;
        /** What people call it. */
        readonly name: string;
        /** What such a record is called in this org. */
        readonly kind: string;
    }

    /** What a page may know about an intent: where it stands, why, and what comes next. */
    export interface IntentView {
        readonly id: string;
        /** One of `waiting`, `ready`, `in_flight`, `uncertain`, `done`, `retry_at`, `needs_person`, `blocked` or `cancelled`. */
        readonly state:
            | 'waiting'
            | 'ready'
            | 'in_flight'
            | 'uncertain'
            | 'done'
            | 'retry_at'
            | 'needs_person'
            | 'blocked'
            | 'cancelled';
        /** One of `queued`, `customer`, `items`, `invoice`, `send`, `check` or `done`. */
        readonly step: 'queued' | 'customer' | 'items' | 'invoice' | 'send' | 'check' | 'done';
        readonly message?: string;
        readonly remedy?: string;
        /** ISO 8601 in GMT, or null. */
        readonly retryAt?: string;
        readonly attempts: number;
        readonly invoiceNumber?: string;
        readonly expectedTotal?: number;
        readonly currencyCode?: string;
        /** Whether Zoho's total is the approved one; null while there is none. */
        readonly totalMatches?: boolean;
        /** Every figure in which Zoho's invoice differs from the approved one, one a line; null when none does. */
        readonly totalDifference?: string;
    }

    /** Everything the invoice panel of an Opportunity, Quote or Order shows. */
    export interface InvoicePanel {
        readonly recordId: string;
        /** One of `none`, `working`, `invoiced`, `attention` or `unavailable`. */
        readonly state: 'none' | 'working' | 'invoiced' | 'attention' | 'unavailable';
        readonly message?: string;
        readonly remedy?: string;
        readonly canCreate: boolean;
        readonly canSend: boolean;
        /** One of `none`, `queued`, `blocked`, `retrying`, `needs_person`, `approval` or `done`. */
        readonly phase: 'none' | 'queued' | 'blocked' | 'retrying' | 'needs_person' | 'approval' | 'done';
        /** Whether what void or deleted invoices had billed may be billed anew. */
        readonly canBillAgain: boolean;
        /** Which invoices these are; null when there is none, or when the user may not. */
        readonly goneText?: string;
        /** Whether the user may say which deal an invoice bills that was written by hand. */
        readonly canMatch: boolean;
        /** What the invoices of the deal come to, those under way included; null when there is none. */
        readonly billedTotal?: number;
        /** What of billedTotal Zoho Books does not have yet; null when there is no invoice. */
        readonly underWayTotal?: number;
        /** What of the deal's total was left when it was billed last; null when nothing was billed. */
        readonly leftTotal?: number;
        /** Currency of billedTotal and leftTotal. */
        readonly currencyCode?: string;
        /** What a person should know although nothing failed, for example that the deal was re-opened; null otherwise. */
        readonly notice?: string;
        readonly canViewFinance: boolean;
        readonly intent?: IntentView;
        readonly invoices: readonly InvoiceView[];
        /** Payments and credit notes that name the record as what they are for. */
        readonly money: readonly Row[];
        /** Time up to which Zoho's changes are known: ISO 8601 in GMT, or null. */
        readonly completeUntil?: string;
        /** That older documents may be missing; null when the history is complete. */
        readonly historyText?: string;
        readonly connectionName?: string;
        /** Problems that kept a click from posting; empty otherwise. */
        readonly problems: readonly Problem[];
        /** The new preview when the deal has changed since the one that was approved; null otherwise. */
        readonly preview?: InvoicePreview;
        /** Channel that announces changes. */
        readonly changeChannel: string;
    }

    /** What has been asked for an invoice that exists, and is not done yet. */
    export interface InvoicePending {
        /** One of `update_invoice`, `send_invoice` or `void_invoice`. */
        readonly operation: 'update_invoice' | 'send_invoice' | 'void_invoice';
        /** One of `queued`, `retrying`, `blocked`, `needs_person` or `approval`. */
        readonly phase: 'queued' | 'retrying' | 'blocked' | 'needs_person' | 'approval';
        readonly message?: string;
        readonly remedy?: string;
        /** ISO 8601 in GMT, or null. */
        readonly retryAt?: string;
    }

    /** What an invoice will be, to the cent, before anything is posted. */
    export interface InvoicePreview {
        readonly recordId: string;
        /** SHA-256 of the canonical request; posting carries it, so that only what was seen is posted. */
        readonly hash?: string;
        readonly currencyCode?: string;
        readonly decimals: number;
        readonly customer?: CustomerView;
        readonly invoiceDate?: string;
        readonly timeZone?: string;
        readonly dueDate?: string;
        readonly paymentTermsDays?: number;
        readonly recipients: readonly RecipientView[];
        readonly lines: readonly LineView[];
        readonly subTotal?: number;
        /** What the lines came to before their own discounts. */
        readonly beforeDiscount?: number;
        /** The discounts of all lines. */
        readonly lineDiscountTotal?: number;
        /** The discount on the document. */
        readonly discountTotal?: number;
        /** Everything between the lines and the total, in the order of the document. */
        readonly charges: readonly AmountView[];
        readonly taxes: readonly TaxView[];
        readonly taxTotal?: number;
        readonly total?: number;
        /** Currency of the books, where the document is in another one; null otherwise. */
        readonly baseCurrencyCode?: string;
        /** Base units for one unit of the document's currency; null where Zoho decides it on the day. */
        readonly exchangeRate?: number;
        /** The total in the currency of the books, computed; null without a rate. */
        readonly baseTotal?: number;
        /** Total of the whole deal; the invoice may be a part of it. */
        readonly wholeTotal?: number;
        /** What of the deal's total is not billed yet, this invoice included. */
        readonly leftTotal?: number;
        /** The lines of the deal with what is left of each, for a choice of quantities. */
        readonly partLines: readonly PartLineView[];
        /** Whether nothing of the deal is left to bill. */
        readonly isAllBilled: boolean;
        readonly problems: readonly Problem[];
        readonly existing?: InvoiceView;
        readonly canCreate: boolean;
        readonly canSend: boolean;
        /** Whether the draft that exists is what this is; only for a draft that is to be brought in line. */
        readonly isUpToDate: boolean;
    }

    /** The Zoho customer that the invoice will go to, and how it was found. */
    export interface CustomerView {
        readonly name: string;
        /** One of `linked`, `found`, `create` or `ambiguous`. */
        readonly match: 'linked' | 'found' | 'create' | 'ambiguous';
        readonly evidence: readonly string[];
        readonly zohoId?: string;
        /** What a person may choose from when several fit, best first. */
        readonly options: readonly CustomerOption[];
    }

    /** A customer that may be the one. */
    export interface CustomerOption {
        readonly zohoId: string;
        readonly name: string;
        readonly currencyCode?: string;
        /** What speaks for it, strongest first. */
        readonly evidence: readonly string[];
    }

    /** A line of the deal with what is left of it. */
    export interface PartLineView {
        readonly id: string;
        readonly name: string;
        /** Quantity that is not billed yet. */
        readonly left: number;
    }

    /** A person who gets the invoice. */
    export interface RecipientView {
        readonly name: string;
        readonly email: string;
    }

    /** One line. Amounts are net, after the line's discount. */
    export interface LineView {
        readonly position: number;
        readonly name: string;
        readonly description?: string;
        readonly quantity: number;
        readonly rate: number;
        readonly discountPercent?: number;
        readonly discountAmount: number;
        readonly taxName?: string;
        /** Why the line has this tax; only where a tax region is set. */
        readonly taxReason?: string;
        readonly taxPercentage?: number;
        readonly amount: number;
    }

    /** A named amount that is not zero: shipping, its tax, an adjustment, rounding. */
    export interface AmountView {
        readonly name?: string;
        readonly amount?: number;
    }

    /** The sum of one tax. */
    export interface TaxView {
        readonly name: string;
        readonly percentage: number;
        readonly amount: number;
    }

    /** An invoice as a page shows it. Amounts are in the invoice's own currency. */
    export interface InvoiceView {
        readonly key: string;
        readonly invoiceNumber: string;
        /** Status for a person: Zoho's own, except that overdue is worked out from the due date. */
        readonly status: string;
        readonly total: number;
        readonly balance: number;
        readonly paid: number;
        readonly currencyCode?: string;
        /** Currency of the books, where the invoice is in another one; null otherwise. */
        readonly baseCurrencyCode?: string;
        /** What the currency of the books gained by its payments, or lost below zero; computed. Null while nothing is paid. */
        readonly exchangeGain?: number;
        /** yyyy-mm-dd */
        readonly invoiceDate?: string;
        /** yyyy-mm-dd, or null. */
        readonly dueDate?: string;
        readonly daysOverdue: number;
        /** One of `current`, `1_30`, `31_60`, `61_90`, `over_90` or `none`. */
        readonly agingBucket: 'current' | '1_30' | '31_60' | '61_90' | 'over_90' | 'none';
        readonly url?: string;
        readonly opportunityId?: string;
        readonly reference?: string;
        /** Whether somebody wrote it in Zoho Books by hand. */
        readonly isHandmade: boolean;
        /** Why one that was written by hand belongs to its deal; null where it belongs to none, or we made it. */
        readonly matchText?: string;
        /** What has been asked for it and is not done yet; null when nothing is. */
        readonly pending?: InvoicePending;
        /** Why it cannot be changed any more, and what can be done instead; null when it can. */
        readonly lockedText?: string;
        /** Whether an authority's registration locks it. */
        readonly isRegistered: boolean;
        /** Number that an authority gave it, and what that locks; null where there is none. */
        readonly authorityText?: string;
        /** Why it is owed again; null when nothing that had settled it was taken away. */
        readonly reopenedText?: string;
        /** How it differs from its deal since it was sent; null when it does not. */
        readonly variance?: VarianceView;
        readonly canSend: boolean;
        readonly canApprove: boolean;
        /** Whether the draft may be brought in line with its deal. */
        readonly canUpdate: boolean;
        readonly canVoid: boolean;
    }

    /** A problem as a page shows it: what is wrong, in which field, and what to do. */
    export interface Problem {
        /** One of `error` or `warning`. `error` stops the document, `warning` does not. */
        readonly severity: 'error' | 'warning';
        readonly code: string;
        /** API name of the field, or null. */
        readonly field?: string;
        readonly message: string;
        readonly remedy: string;
        /** What this user may do about it at once; null: nothing. One of `enable-currency`. */
        readonly action?: 'enable-currency';
        /** What the action is about, such as the code of the currency. */
        readonly subject?: string;
    }

    /** A part of the file, and where the next one begins. */
    export interface LogPage {
        /** Lines with their ends; those of the first page begin with the names of the columns. */
        readonly text: string;
        /** What to ask the next page with; null when there is none. */
        readonly next?: string;
    }

    /** The panel after the deal was brought in line, and what could not be written. */
    export interface Outcome {
        readonly panel: InvoicePanel;
        /** One text per thing that a person has to do. */
        readonly left: readonly string[];
    }

    /** How a sent invoice differs from its deal, for a page. */
    export interface VarianceView {
        readonly invoiceKey: string;
        readonly invoiceNumber?: string;
        readonly opportunityId?: string;
        readonly opportunityName?: string;
        readonly accountName?: string;
        /** One of `open` or `accepted`. */
        readonly status: 'open' | 'accepted';
        readonly dealTotal: number;
        readonly invoiceTotal: number;
        readonly currencyCode?: string;
        readonly lines: readonly Line[];
        /** ISO 8601 in GMT. */
        readonly foundAt?: string;
        /** Who accepted it, when (ISO 8601 in GMT) and why. */
        readonly decidedBy?: string;
        readonly decidedAt?: string;
        readonly reason?: string;
        readonly canAccept: boolean;
    }

    /** A line on which the two sides do not agree. */
    export interface Line {
        /** One of `changed`, `removed` or `added`. */
        readonly kind: 'changed' | 'removed' | 'added';
        readonly name: string;
        readonly dealQuantity?: number;
        readonly dealAmount?: number;
        readonly invoiceQuantity?: number;
        readonly invoiceAmount?: number;
        /** Price of the line on the invoice. */
        readonly invoiceRate?: number;
        /** Id of the deal's line, where the invoice bills all of the deal. */
        readonly dealLineId?: string;
    }
}

declare module '@salesforce/apex/SyncController.getView' {
    import type { SyncView } from 'bookbridge/views';
    export default function getView(): Promise<SyncView>;
}

declare module '@salesforce/apex/SyncController.forecast' {
    import type { SyncView } from 'bookbridge/views';
    export default function forecast(): Promise<SyncView>;
}

declare module '@salesforce/apex/SyncController.start' {
    import type { SyncView } from 'bookbridge/views';
    export default function start(input: { withLines: boolean | null }): Promise<SyncView>;
}

declare module '@salesforce/apex/SyncController.pause' {
    import type { SyncView } from 'bookbridge/views';
    export default function pause(): Promise<SyncView>;
}

declare module '@salesforce/apex/ScheduleSetup.getView' {
    import type { ScheduleView } from 'bookbridge/views';
    export default function getView(): Promise<ScheduleView>;
}

declare module '@salesforce/apex/ScheduleSetup.setInterval' {
    import type { ScheduleView } from 'bookbridge/views';
    export default function setInterval(input: {
        entity: string | null;
        minutes: number | null;
    }): Promise<ScheduleView>;
}

declare module '@salesforce/apex/ScheduleSetup.takeOver' {
    import type { ScheduleView } from 'bookbridge/views';
    export default function takeOver(): Promise<ScheduleView>;
}

declare module '@salesforce/apex/AgingController.ofAccount' {
    import type { AgedBalance } from 'bookbridge/views';
    export default function ofAccount(input: {
        accountId: string | null;
        day: string | null;
    }): Promise<readonly AgedBalance[]>;
}

declare module '@salesforce/apex/AgingController.ofAll' {
    import type { AgingPage } from 'bookbridge/views';
    export default function ofAll(input: { day: string | null; after: string | null }): Promise<AgingPage>;
}

declare module '@salesforce/apex/MonthEndController.getView' {
    import type { MonthEndView } from 'bookbridge/views';
    export default function getView(input: {
        periodStart: string | null;
        periodEnd: string | null;
    }): Promise<MonthEndView>;
}

declare module '@salesforce/apex/MonthEndController.compare' {
    import type { MonthEndView } from 'bookbridge/views';
    export default function compare(input: {
        periodStart: string | null;
        periodEnd: string | null;
    }): Promise<MonthEndView>;
}

declare module '@salesforce/apex/MonthEndController.enter' {
    import type { MonthEndView } from 'bookbridge/views';
    export default function enter(input: {
        recordId: string | null;
        currencyCode: string | null;
        total: number | null;
        note: string | null;
    }): Promise<MonthEndView>;
}

declare module '@salesforce/apex/MonthEndController.repair' {
    import type { MonthEndView } from 'bookbridge/views';
    export default function repair(input: {
        recordId: string | null;
        differenceIds: readonly string[] | null;
    }): Promise<MonthEndView>;
}

declare module '@salesforce/apex/MonthEndController.accept' {
    import type { MonthEndView } from 'bookbridge/views';
    export default function accept(input: {
        recordId: string | null;
        differenceId: string | null;
        note: string | null;
    }): Promise<MonthEndView>;
}

declare module '@salesforce/apex/MonthEndController.lock' {
    import type { MonthEndView } from 'bookbridge/views';
    export default function lock(input: { recordId: string | null }): Promise<MonthEndView>;
}

declare module '@salesforce/apex/WebhookSetup.getView' {
    import type { WebhookView } from 'bookbridge/views';
    export default function getView(): Promise<WebhookView>;
}

declare module '@salesforce/apex/WebhookSetup.setUp' {
    import type { WebhookView } from 'bookbridge/views';
    export default function setUp(input: { siteUrl: string | null }): Promise<WebhookView>;
}

declare module '@salesforce/apex/Inbox.getGroups' {
    import type { CauseGroup } from 'bookbridge/views';
    export default function getGroups(): Promise<readonly CauseGroup[]>;
}

declare module '@salesforce/apex/Inbox.getItems' {
    import type { Item } from 'bookbridge/views';
    export default function getItems(input: { cause: string | null; page: number | null }): Promise<readonly Item[]>;
}

declare module '@salesforce/apex/Inbox.canExportLog' {
    export default function canExportLog(): Promise<boolean>;
}

declare module '@salesforce/apex/Inbox.getHistory' {
    import type { Step } from 'bookbridge/views';
    export default function getHistory(input: { intentId: string | null }): Promise<readonly Step[]>;
}

declare module '@salesforce/apex/Inbox.replay' {
    export default function replay(input: { intentIds: readonly string[] | null }): Promise<number>;
}

declare module '@salesforce/apex/Inbox.replayAll' {
    export default function replayAll(input: { cause: string | null }): Promise<number>;
}

declare module '@salesforce/apex/Inbox.dismiss' {
    export default function dismiss(input: {
        intentIds: readonly string[] | null;
        reason: string | null;
    }): Promise<number>;
}

declare module '@salesforce/apex/Inbox.takeOver' {
    export default function takeOver(): Promise<void>;
}

declare module '@salesforce/apex/MappingOverrideService.exportJson' {
    export default function exportJson(): Promise<string>;
}

declare module '@salesforce/apex/MappingOverrideService.importJson' {
    export default function importJson(input: { text: string | null }): Promise<readonly string[]>;
}

declare module '@salesforce/apex/MatchSearch.findAccounts' {
    import type { AccountHit } from 'bookbridge/views';
    export default function findAccounts(input: { text: string | null }): Promise<readonly AccountHit[]>;
}

declare module '@salesforce/apex/MatchSearch.findCustomers' {
    import type { CustomerHit } from 'bookbridge/views';
    export default function findCustomers(input: { text: string | null }): Promise<readonly CustomerHit[]>;
}

declare module '@salesforce/apex/MatchWorkbench.startMatch' {
    import type { Summary } from 'bookbridge/views';
    export default function startMatch(): Promise<Summary>;
}

declare module '@salesforce/apex/MatchWorkbench.readDetails' {
    import type { Summary } from 'bookbridge/views';
    export default function readDetails(): Promise<Summary>;
}

declare module '@salesforce/apex/MatchWorkbench.getSummary' {
    import type { Summary } from 'bookbridge/views';
    export default function getSummary(): Promise<Summary>;
}

declare module '@salesforce/apex/MatchWorkbench.listPairs' {
    import type { Pair } from 'bookbridge/views';
    export default function listPairs(input: { state: string | null; page: number | null }): Promise<readonly Pair[]>;
}

declare module '@salesforce/apex/MatchWorkbench.accept' {
    export default function accept(input: { matchIds: readonly string[] | null }): Promise<string>;
}

declare module '@salesforce/apex/MatchWorkbench.pick' {
    export default function pick(input: { accountId: string | null; zohoId: string | null }): Promise<string>;
}

declare module '@salesforce/apex/MatchWorkbench.createOwn' {
    export default function createOwn(input: {
        accountId: string | null;
        currencyCode: string | null;
    }): Promise<string>;
}

declare module '@salesforce/apex/MatchWorkbench.ignore' {
    export default function ignore(input: { matchIds: readonly string[] | null }): Promise<string>;
}

declare module '@salesforce/apex/MatchWorkbench.undo' {
    export default function undo(input: { decisionId: string | null }): Promise<number>;
}

declare module '@salesforce/apex/ConflictInbox.getConflicts' {
    import type { Conflict } from 'bookbridge/views';
    export default function getConflicts(): Promise<readonly Conflict[]>;
}

declare module '@salesforce/apex/ConflictInbox.decide' {
    export default function decide(input: {
        conflictIds: readonly string[] | null;
        decision: string | null;
        value: string | null;
    }): Promise<void>;
}

declare module '@salesforce/apex/MoneySetupController.getSetup' {
    import type { MoneySetup } from 'bookbridge/views';
    export default function getSetup(): Promise<MoneySetup>;
}

declare module '@salesforce/apex/MoneySetupController.saveTaxRow' {
    export default function saveTaxRow(input: { connectionId: string | null; row: string | null }): Promise<void>;
}

declare module '@salesforce/apex/MoneySetupController.orderTaxRows' {
    export default function orderTaxRows(input: {
        connectionId: string | null;
        rowIds: readonly string[] | null;
    }): Promise<void>;
}

declare module '@salesforce/apex/MoneySetupController.removeTaxRow' {
    export default function removeTaxRow(input: { connectionId: string | null; rowId: string | null }): Promise<void>;
}

declare module '@salesforce/apex/MoneySetupController.explainTax' {
    import type { TaxAnswer } from 'bookbridge/views';
    export default function explainTax(input: {
        connectionId: string | null;
        sample: string | null;
    }): Promise<TaxAnswer>;
}

declare module '@salesforce/apex/MoneySetupController.saveSeller' {
    export default function saveSeller(input: { connectionId: string | null; settings: string | null }): Promise<void>;
}

declare module '@salesforce/apex/MoneySetupController.savePrices' {
    export default function savePrices(input: {
        connectionId: string | null;
        hasListPrices: boolean | null;
        discountField: string | null;
        discountKind: string | null;
        isAfterTax: boolean | null;
        taxInPrices: string | null;
    }): Promise<void>;
}

declare module '@salesforce/apex/MoneySetupController.saveItems' {
    export default function saveItems(input: { connectionId: string | null; settings: string | null }): Promise<void>;
}

declare module '@salesforce/apex/MoneySetupController.enableCurrency' {
    export default function enableCurrency(input: { currencyCode: string | null }): Promise<void>;
}

declare module '@salesforce/apex/MoneySetupController.saveAdjustmentLimit' {
    export default function saveAdjustmentLimit(input: {
        connectionId: string | null;
        most: number | null;
    }): Promise<void>;
}

declare module '@salesforce/apex/MoneySetupController.calibrate' {
    export default function calibrate(input: { connectionId: string | null }): Promise<number>;
}

declare module '@salesforce/apex/MoneySetupController.probe' {
    export default function probe(input: { connectionId: string | null }): Promise<void>;
}

declare module '@salesforce/apex/MoneySetupController.saveSettings' {
    export default function saveSettings(input: {
        connectionId: string | null;
        settings: string | null;
    }): Promise<void>;
}

declare module '@salesforce/apex/AccountPanelController.getPanel' {
    import type { AccountPanel } from 'bookbridge/views';
    export default function getPanel(input: { accountId: string | null }): Promise<AccountPanel>;
}

declare module '@salesforce/apex/AccountPanelController.refresh' {
    import type { AccountPanel } from 'bookbridge/views';
    export default function refresh(input: { accountId: string | null }): Promise<AccountPanel>;
}

declare module '@salesforce/apex/HandmadeController.getOpen' {
    import type { HandmadeView } from 'bookbridge/views';
    export default function getOpen(): Promise<readonly HandmadeView[]>;
}

declare module '@salesforce/apex/HandmadeController.getOffers' {
    import type { HandmadeView } from 'bookbridge/views';
    export default function getOffers(input: { recordId: string | null }): Promise<readonly HandmadeView[]>;
}

declare module '@salesforce/apex/HandmadeController.assign' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function assign(input: {
        recordId: string | null;
        invoiceKey: string | null;
    }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/HandmadeController.takeOff' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function takeOff(input: {
        recordId: string | null;
        invoiceKey: string | null;
    }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/HandmadeController.keepOnAccount' {
    import type { HandmadeView } from 'bookbridge/views';
    export default function keepOnAccount(input: {
        invoiceKey: string | null;
        isKept: boolean | null;
    }): Promise<readonly HandmadeView[]>;
}

declare module '@salesforce/apex/HandmadeController.getRule' {
    import type { Rule } from 'bookbridge/views';
    export default function getRule(): Promise<Rule>;
}

declare module '@salesforce/apex/HandmadeController.saveRule' {
    import type { Rule } from 'bookbridge/views';
    export default function saveRule(input: { booksField: string | null; dealField: string | null }): Promise<Rule>;
}

declare module '@salesforce/apex/InvoiceActionController.voidInvoice' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function voidInvoice(input: {
        recordId: string | null;
        invoiceKey: string | null;
        reason: string | null;
    }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/InvoiceActionController.sendInvoice' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function sendInvoice(input: {
        recordId: string | null;
        invoiceKey: string | null;
        mail: boolean | null;
    }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/InvoiceActionController.approveInvoice' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function approveInvoice(input: {
        recordId: string | null;
        invoiceKey: string | null;
    }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/InvoiceActionController.previewUpdate' {
    import type { InvoicePreview } from 'bookbridge/views';
    export default function previewUpdate(input: {
        recordId: string | null;
        invoiceKey: string | null;
    }): Promise<InvoicePreview>;
}

declare module '@salesforce/apex/InvoiceActionController.updateDraft' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function updateDraft(input: {
        recordId: string | null;
        invoiceKey: string | null;
        previewHash: string | null;
    }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/InvoicePanelController.getPanel' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function getPanel(input: { recordId: string | null }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/InvoicePanelController.previewInvoice' {
    import type { InvoicePreview } from 'bookbridge/views';
    export default function previewInvoice(input: {
        recordId: string | null;
        wish: string | null;
    }): Promise<InvoicePreview>;
}

declare module '@salesforce/apex/InvoicePanelController.createInvoice' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function createInvoice(input: {
        recordId: string | null;
        previewHash: string | null;
        ending: string | null;
        wish: string | null;
    }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/InvoicePanelController.chooseCustomer' {
    export default function chooseCustomer(input: {
        recordId: string | null;
        zohoId: string | null;
        currencyCode: string | null;
    }): Promise<void>;
}

declare module '@salesforce/apex/InvoicePanelController.billAgain' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function billAgain(input: { recordId: string | null }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/InvoicePanelController.refresh' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function refresh(input: { recordId: string | null }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/MassBillingController.preview' {
    import type { MassBillingRow } from 'bookbridge/views';
    export default function preview(input: { recordIds: readonly string[] | null }): Promise<readonly MassBillingRow[]>;
}

declare module '@salesforce/apex/MassBillingController.create' {
    import type { MassBillingRow } from 'bookbridge/views';
    export default function create(input: {
        recordIds: readonly string[] | null;
        hashes: readonly string[] | null;
        ending: string | null;
    }): Promise<readonly MassBillingRow[]>;
}

declare module '@salesforce/apex/MassBillingController.follow' {
    import type { MassBillingRow } from 'bookbridge/views';
    export default function follow(input: { recordIds: readonly string[] | null }): Promise<readonly MassBillingRow[]>;
}

declare module '@salesforce/apex/MassBillingController.canSend' {
    export default function canSend(): Promise<boolean>;
}

declare module '@salesforce/apex/LogExport.page' {
    import type { LogPage } from 'bookbridge/views';
    export default function page(input: {
        since: string | null;
        until: string | null;
        correlationId: string | null;
        after: string | null;
    }): Promise<LogPage>;
}

declare module '@salesforce/apex/VarianceController.updateDeal' {
    import type { Outcome } from 'bookbridge/views';
    export default function updateDeal(input: { recordId: string | null; invoiceKey: string | null }): Promise<Outcome>;
}

declare module '@salesforce/apex/VarianceController.accept' {
    import type { InvoicePanel } from 'bookbridge/views';
    export default function accept(input: {
        recordId: string | null;
        invoiceKey: string | null;
        reason: string | null;
    }): Promise<InvoicePanel>;
}

declare module '@salesforce/apex/VarianceController.getOpen' {
    import type { VarianceView } from 'bookbridge/views';
    export default function getOpen(): Promise<readonly VarianceView[]>;
}
