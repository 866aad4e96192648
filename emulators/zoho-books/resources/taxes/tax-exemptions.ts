import { refused } from '../../core/api-error';
import { choice, required, text } from '../../core/body-schema';
import { textOf, type JsonObject } from '../../core/json';
import { MODEL_CODES } from '../../core/model-codes';
import type { Call, Reply, Route } from '../../core/route';
import type { ExemptionRecord } from '../../state/reference-records';
import { shortList } from './short-list';

const exemptionBody = {
    tax_exemption_code: required(text(50)),
    description: text(500),
    type: required(choice('customer', 'item')),
};

/** `/settings/taxexemptions`: reasons for charging no tax. */
export const exemptionRoutes: readonly Route[] = [
    {
        method: 'GET',
        path: '/settings/taxexemptions',
        scope: ['settings', 'READ'],
        handle: (call) =>
            shortList(call, 'tax_exemptions', [...call.kernel.state.exemptions.values()].map(exemptionRow)),
    },
    { method: 'POST', path: '/settings/taxexemptions', scope: ['settings', 'CREATE'], handle: createExemption },
];

function createExemption(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(exemptionBody);
    const code = textOf(body, 'tax_exemption_code');
    if ([...kernel.state.exemptions.values()].some((one) => one.tax_exemption_code === code)) {
        throw refused(MODEL_CODES.duplicateValue, `The exemption "${code}" already exists.`);
    }
    const made: ExemptionRecord = {
        tax_exemption_id: kernel.newId(),
        tax_exemption_code: code,
        description: textOf(body, 'description'),
        type: textOf(body, 'type'),
    };
    kernel.state.exemptions.set(made.tax_exemption_id, made);
    const message = 'Tax Exemption added.';
    return { message, created: made.tax_exemption_id, data: { tax_exemption: exemptionRow(made) } };
}

function exemptionRow(one: ExemptionRecord): JsonObject {
    return { ...one, type_formatted: one.type === 'item' ? 'Item' : 'Customer' };
}
