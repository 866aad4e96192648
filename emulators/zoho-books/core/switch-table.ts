/** How one switch is written and what it does. `doc` is a full sentence for the README and the page. */
export type SwitchSpec =
    | { readonly kind: 'flag'; readonly value: boolean; readonly doc: string }
    | { readonly kind: 'integer'; readonly value: number; readonly doc: string }
    | { readonly kind: 'rate'; readonly value: number; readonly doc: string }
    | { readonly kind: 'text'; readonly value: string; readonly doc: string }
    | { readonly kind: 'choice'; readonly value: string; readonly choices: readonly string[]; readonly doc: string };

const flag = (value: boolean, doc: string) => ({ kind: 'flag', value, doc }) as const;
const integer = (value: number, doc: string) => ({ kind: 'integer', value, doc }) as const;
const rate = (doc: string) => ({ kind: 'rate', value: 0 as number, doc }) as const;
const text = (doc: string) => ({ kind: 'text', value: '' as string, doc }) as const;
function choice<const C extends readonly string[]>(choices: C, value: C[number], doc: string) {
    return { kind: 'choice', value: value as C[number], choices, doc } as const;
}

/** Every switch, with its default: the live truth where it is known, else the likelier of the two. */
export const SWITCHES = {
    'contacts.last_modified_filter': flag(false, 'GET /contacts honours `last_modified_time`.'),
    'items.last_modified_filter': flag(false, 'GET /items honours `last_modified_time`.'),
    'customerpayments.last_modified_filter': flag(false, 'GET /customerpayments honours `last_modified_time`.'),
    'creditnotes.last_modified_filter': flag(false, 'GET /creditnotes honours `last_modified_time`.'),
    'invoices.last_modified_sort': flag(true, 'GET /invoices honours `sort_column=last_modified_time`.'),
    'items.last_modified_sort': flag(false, 'GET /items honours `sort_column=last_modified_time`.'),
    'customerpayments.last_modified_sort': flag(
        true,
        'GET /customerpayments honours `sort_column=last_modified_time`.',
    ),
    'creditnotes.last_modified_sort': flag(false, 'GET /creditnotes honours `sort_column=last_modified_time`.'),
    delta_filter: choice(
        ['exclusive', 'inclusive'],
        'exclusive',
        '`last_modified_time=T` means after T, or from T on.',
    ),
    list_duplicates: flag(false, 'GET /invoices repeats every second issued row.'),
    payments_list_key: choice(
        ['customerpayments', 'customer_payments'],
        'customerpayments',
        'The key under which GET /customerpayments lists: the live one, or the documented one.',
    ),
    payment_refund_wrapper: choice(
        ['array', 'object'],
        'array',
        '`payment_refunds` of a single refund is a list of one, or the object.',
    ),
    per_page_above_max: choice(['cap', 'refuse'], 'cap', '`per_page` above 200 is capped, or refused with code 2.'),
    token_error_status: choice(['200', '400'], '200', 'HTTP status of OAuth errors other than throttling.'),
    token_throttle_status: choice(['400', '200'], '400', 'HTTP status when too many tokens were asked for.'),
    access_token_seconds: integer(3600, 'Life of an access token.'),
    bearer: flag(true, '`Authorization: Bearer` is accepted beside `Zoho-oauthtoken`.'),
    retry_after: choice(['43', 'all', 'none'], '43', 'Which 429 answers carry `Retry-After`.'),
    minute_limit: integer(100, 'Requests a minute before code 44; 0 means no limit.'),
    minute_limit_wording: choice(
        ['organization', 'account'],
        'organization',
        'Which of the two texts comes with code 44.',
    ),
    abuse_limit: integer(1000, 'Requests a minute before code 43 and an hour of block; 0 means no limit.'),
    daily_limit: integer(1000, 'Requests a day before code 45; 0 means no limit.'),
    daily_remaining: integer(-1, 'Set to N ≥ 0: N requests are left today. Reads -1 once it has been applied.'),
    in_flight_limit: integer(10, 'Requests at a time before code 1070; 0 means no limit.'),
    tax_rounding: choice(['entity_level', 'item_level'], 'entity_level', 'Tax is rounded once per tax, or per line.'),
    transaction_rounding: choice(
        ['no_rounding', 'whole', 'increment'],
        'no_rounding',
        'Totals stay, or go to whole numbers, or to `rounding_increment`.',
    ),
    rounding_increment: text('Step for `transaction_rounding=increment`, e.g. `0.05` (used when empty).'),
    line_discount_rounding: choice(
        ['discount', 'remainder'],
        'discount',
        'A percentage off a line is rounded by itself, or only the amount that is left is.',
    ),
    discount_shares: choice(
        ['exact', 'rounded'],
        'exact',
        'A document discount before tax lowers the lines by exact shares, or by shares in whole cents.',
    ),
    late_discount_base: choice(
        ['with_tax', 'sub_total'],
        'with_tax',
        'A document discount after tax is counted on the sub total with tax, or without.',
    ),
    inclusive_split: choice(
        ['net_first', 'tax_first'],
        'net_first',
        'Out of a price with tax inside, the net is rounded and tax is the rest, or the other way round.',
    ),
    inclusive_sub_total: choice(
        ['from_quoted', 'from_lines'],
        'from_quoted',
        'The sub total of prices with tax inside: the quoted sum less its tax, or the sum of the nets of the lines.',
    ),
    compound_base: choice(
        ['exact', 'rounded'],
        'exact',
        'A compound tax stands on exact or on rounded simple taxes of its line.',
    ),
    shipping_tax: choice(
        ['apart', 'with_lines'],
        'apart',
        'Tax on shipping is a figure of its own, or part of the tax total.',
    ),
    base_total: choice(
        ['converted', 'summed'],
        'converted',
        'The total in base currency is the converted total, or the sum of the converted parts.',
    ),
    rate_feed: flag(true, 'A currency that is added takes the rate of each day from a feed; else it has none.'),
    quantity_decimals: integer(6, 'Decimals that are kept of a quantity.'),
    rate_decimals: integer(6, 'Decimals that are kept of a price.'),
    discount_type: choice(['item_level', 'entity_level'], 'item_level', '`discount_type` of a body that names none.'),
    upsert_stores_key: flag(false, 'An upsert stores the header value in the custom field by itself.'),
    upsert_create_status: choice(['201', '200'], '201', 'HTTP status of an upsert that created.'),
    unique_fields: flag(true, 'The plan allows custom fields without duplicates.'),
    workflow_rules: flag(
        true,
        'The plan has workflow rules, and rules can be made through the API in the shape that is emulated [model].',
    ),
    unique_item_names: flag(false, 'Two items must not share a name.'),
    not_found_status: choice(['404', '400'], '404', 'HTTP status of code 1002.'),
    overdue_moves_modified: flag(false, '`last_modified_time` moves when an invoice becomes overdue by date.'),
    partially_paid_overdue: flag(true, 'A part-paid invoice past its due date reads `overdue`.'),
    e_invoicing: flag(false, 'The edition has e-invoicing: its page registers invoices with an authority [model].'),
    blank_numbers: text('Comma-separated keys that answer `""` where a number belongs, e.g. `total,balance`.'),
    odd_rows: text('JSON by id: members shown to clients instead; null takes one away, a list shows several rows.'),
    fault_only: text('Faults hit only these requests: `METHOD /path-prefix`, e.g. `PUT /invoices`.'),
    latency_ms: integer(0, 'Milliseconds before each answer.'),
    latency_jitter_ms: integer(0, 'Up to so many milliseconds more, at random.'),
    lose_answers: integer(0, 'The next N writes are done, but their answers are lost. Counts down.'),
    lose_answer_rate: rate('Share of writes that are done but whose answer is lost.'),
    lost_answer_hold_ms: integer(0, 'How long a connection is held before it breaks without an answer.'),
    fail_500: integer(0, 'The next N requests fail with 500/1000 and do nothing. Counts down.'),
    fail_500_rate: rate('Share of requests that fail with 500/1000 and do nothing.'),
    fail_401: integer(0, 'The next N requests fail with 401/57. Counts down.'),
    fail_429: integer(0, 'The next N requests fail with 429/44. Counts down.'),
    webhook_delay_ms: integer(0, 'Milliseconds from the change to the delivery.'),
    webhook_drop_rate: rate('Share of deliveries that are never made.'),
    webhook_duplicate_rate: rate('Share of deliveries that are made twice.'),
    webhook_out_of_order: flag(false, 'Deliveries that are due together go out in random order.'),
    webhook_signature: flag(true, 'Webhooks with a secret are signed.'),
    webhook_retries: integer(0, 'Further attempts after a failed delivery (a retry policy).'),
    webhook_daily_limit: integer(1000, 'Deliveries a day; 0 means no limit.'),
} as const satisfies Record<string, SwitchSpec>;

/** Name of a switch. */
export type SwitchName = keyof typeof SWITCHES;

/** Type of a switch's value. */
export type SwitchValue<N extends SwitchName> = (typeof SWITCHES)[N] extends { kind: 'choice'; choices: infer C }
    ? C extends readonly string[]
        ? C[number]
        : never
    : (typeof SWITCHES)[N] extends { kind: 'flag' }
      ? boolean
      : (typeof SWITCHES)[N] extends { kind: 'text' }
        ? string
        : number;

/** Some switches with values. */
export type SwitchSettings = { readonly [N in SwitchName]?: SwitchValue<N> };
