import type { Json, JsonObject } from '../core/json';

/** The company whose books these are. */
export interface OrganizationRecord {
    readonly organization_id: string;
    name: string;
    contact_name: string;
    email: string;
    /** IANA name. */
    time_zone: string;
    country_code: string;
    country_name: string;
    currency_id: string;
    language_code: string;
    /** Text, as live: `"1"`. */
    fiscal_year_start_month: string;
    date_format: string;
    account_created_date: string;
    portal_name: string;
    plan_name: string;
    address: JsonObject;
    phone: string;
    website: string;
}

/** A currency of the organisation. */
export interface CurrencyRecord {
    readonly currency_id: string;
    readonly currency_code: string;
    readonly currency_name: string;
    readonly currency_symbol: string;
    /** Digits after the point. */
    price_precision: number;
    currency_format: string;
    /** Base-currency units per unit; 0 when no rate is known. The base currency has 0 too, as live. */
    exchange_rate: number;
    effective_date: string;
    /** Whether the books look the rate of a day up by themselves. */
    has_feed?: boolean;
    /** Rates that begin on a day, in no order. */
    dated_rates?: readonly DatedRate[];
}

/** A rate of a currency that holds from a day on. */
export interface DatedRate {
    readonly exchange_rate_id: string;
    /** `yyyy-mm-dd` */
    readonly effective_date: string;
    /** Base-currency units per unit. */
    readonly rate: number;
}

/** An account of the chart. */
export interface AccountRecord {
    readonly account_id: string;
    readonly account_name: string;
    readonly account_type: string;
}

/** A tax or a group of taxes. */
export interface TaxRecord {
    readonly tax_id: string;
    tax_name: string;
    /** Of a group: the sum of its parts. */
    tax_percentage: number;
    readonly tax_type: 'tax' | 'compound_tax' | 'tax_group';
    /** Ids of the parts of a group, else empty. */
    parts: readonly string[];
    tax_specific_type: string;
    tax_authority_id: string;
    tax_authority_name: string;
    is_value_added: boolean;
    is_default_tax: boolean;
    is_editable: boolean;
    country: string;
    country_code: string;
}

/** A reason for charging no tax. */
export interface ExemptionRecord {
    readonly tax_exemption_id: string;
    readonly tax_exemption_code: string;
    readonly description: string;
    /** `customer` or `item` */
    readonly type: string;
}

/** Whom a tax is paid to. */
export interface AuthorityRecord {
    readonly tax_authority_id: string;
    readonly tax_authority_name: string;
    readonly description: string;
}

/** A place of business. */
export interface LocationRecord {
    readonly location_id: string;
    readonly location_name: string;
    readonly type: string;
    readonly is_primary: boolean;
    is_location_active: boolean;
    readonly address: JsonObject;
}

/** Entities that can carry custom fields. */
export type FieldEntity = 'contact' | 'item' | 'invoice' | 'creditnote' | 'customer_payment';

/** A custom field. */
export interface CustomFieldRecord {
    readonly field_id: string;
    readonly entity: FieldEntity;
    /** From 1, per entity. */
    readonly index: number;
    label: string;
    readonly api_name: string;
    readonly data_type: string;
    is_unique: boolean;
    is_active: boolean;
    is_mandatory: boolean;
    show_on_pdf: boolean;
    value_length: number;
    help_text: string;
    values: readonly string[];
}

/** Values of custom fields by field id. */
export type CustomValues = ReadonlyMap<string, Json>;

/** A webhook definition. */
export interface WebhookRecord {
    readonly webhook_id: string;
    webhook_name: string;
    description: string;
    entity: string;
    method: string;
    url: string;
    secret: string;
    headers: readonly JsonObject[];
    query_parameters: readonly JsonObject[];
    body_type: string;
    raw_data: string;
    form_data: readonly JsonObject[];
    events: readonly string[];
    created_ms: number;
    modified_ms: number;
}

/** A workflow rule: what happens to which entity calls which webhooks. */
export interface WorkflowRecord {
    readonly workflow_id: string;
    workflow_name: string;
    entity: string;
    rule_type: string;
    status: 'active' | 'inactive';
    webhook_ids: readonly string[];
    actions: readonly JsonObject[];
}

/** One delivery of a webhook, planned or made. */
export interface DeliveryRecord {
    readonly history_id: string;
    readonly webhook_id: string;
    readonly entity: string;
    readonly event: string;
    readonly record_id: string;
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
    due_ms: number;
    attempts: number;
    status: 'waiting' | 'sending' | 'success' | 'failed' | 'dropped';
    /** HTTP status of the last answer, 0 when none came. */
    response_status: number;
    response: string;
    readonly created_ms: number;
}
