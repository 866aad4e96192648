import { required, text } from '../../core/body-schema';
import { textOf } from '../../core/json';
import type { Call, Reply, Route } from '../../core/route';
import type { AuthorityRecord } from '../../state/reference-records';
import { shortList } from './short-list';

const authorityBody = {
    tax_authority_name: required(text(100)),
    description: text(500),
    registration_number_label: text(100),
    registration_number: text(100),
};

/** `/settings/taxauthorities`: whom taxes are paid to. */
export const authorityRoutes: readonly Route[] = [
    {
        method: 'GET',
        path: '/settings/taxauthorities',
        scope: ['settings', 'READ'],
        handle: (call) =>
            shortList(
                call,
                'tax_authorities',
                [...call.kernel.state.authorities.values()].map((one) => ({ ...one })),
            ),
    },
    { method: 'POST', path: '/settings/taxauthorities', scope: ['settings', 'CREATE'], handle: createAuthority },
];

function createAuthority(call: Call): Reply {
    const { kernel } = call;
    const body = call.body(authorityBody);
    const made: AuthorityRecord = {
        tax_authority_id: kernel.newId(),
        tax_authority_name: textOf(body, 'tax_authority_name'),
        description: textOf(body, 'description'),
    };
    kernel.state.authorities.set(made.tax_authority_id, made);
    const message = 'Tax authority added.';
    return { message, created: made.tax_authority_id, data: { tax_authority: { ...made } } };
}
