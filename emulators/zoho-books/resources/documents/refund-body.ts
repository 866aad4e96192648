import { invalidField, refused } from '../../core/api-error';
import { date, number, required, text } from '../../core/body-schema';
import { textOf, type JsonObject } from '../../core/json';
import { MODEL_CODES } from '../../core/model-codes';
import type { Call } from '../../core/route';
import { amount, roundTo, toNumber } from '../../ledger/money';
import type { RefundRecord } from '../../state/document-records';

export const refundBody = {
    date: required(date),
    amount: required(number),
    from_account_id: required(text(50)),
    refund_mode: text(100),
    payment_form: text(100),
    reference_number: text(100),
    exchange_rate: number,
    description: text(2000),
};

/** What a refund takes from: its currency, its rate and what is left. */
export interface Refundable {
    readonly currency_id: string;
    readonly exchange_rate: number;
    readonly left: number;
}

/** Reads a refund over what is there. @throws ApiError when it is more than what is left. */
export function readRefund(call: Call, from: Refundable, present?: RefundRecord): RefundRecord {
    const { kernel } = call;
    const body = call.body(refundBody, present ? 'partial' : 'whole');
    const size = body['amount'] === undefined ? amount(present?.amount ?? 0) : amount(Number(body['amount']));
    const rounded = roundTo(size, kernel.precisionOf(from.currency_id));
    if (rounded.lte(0)) throw invalidField('amount');
    if (rounded.gt(amount(from.left).plus(present?.amount ?? 0))) {
        throw refused(MODEL_CODES.moreThanUnused, 'The refund is more than the amount that is left.');
    }
    const account = textOf(body, 'from_account_id') || (present?.from_account_id ?? '');
    if (!kernel.state.accounts.has(account)) throw invalidField('from_account_id');
    const now = kernel.now();
    return {
        refund_id: present?.refund_id ?? kernel.newId(),
        date: textOf(body, 'date') || (present?.date ?? ''),
        refund_mode: ownText(body, 'refund_mode', present?.refund_mode) || ownText(body, 'payment_form', ''),
        reference_number: ownText(body, 'reference_number', present?.reference_number),
        description: ownText(body, 'description', present?.description),
        amount: toNumber(rounded),
        exchange_rate: Number(body['exchange_rate'] || (present?.exchange_rate ?? from.exchange_rate)),
        from_account_id: account,
        created_ms: present?.created_ms ?? now,
        modified_ms: now,
    };
}

function ownText(body: JsonObject, key: string, fallback = ''): string {
    return body[key] === undefined ? fallback : textOf(body, key);
}
