import { refused } from '../../core/api-error';
import type { JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import type { Registration } from '../../state/document-records';

const NUMBER_DIGITS = 64;
const ACKNOWLEDGEMENT_DIGITS = 15;

/** A document that an authority may register. */
export interface Registered {
    registration?: Registration;
}

/** What an authority answers. [model] The members of `einvoice_details` are those seen in public clients. */
export function newRegistration(kernel: Kernel): Registration {
    return {
        inv_ref_num: kernel.randomHex(NUMBER_DIGITS),
        ack_number: String(kernel.now()).padStart(ACKNOWLEDGEMENT_DIGITS, '1'),
        status: 'pushed',
    };
}

/** @throws ApiError when an authority's registration locks the document */
export function refuseRegistered(document: Registered): void {
    if (document.registration?.status !== 'pushed') return;
    throw refused(
        MODEL_CODES.wrongStatus,
        'This transaction has been pushed to the authority. Cancel its e-invoice before you change it.',
    );
}

/** @throws ApiError when there is no registration to take back */
export function cancelled(document: Registered): Registration {
    if (document.registration?.status === 'pushed') return { ...document.registration, status: 'cancelled' };
    throw refused(MODEL_CODES.wrongStatus, 'The transaction is not registered.');
}

/** What a detail shows of it; nothing while there never was a registration. */
export function registrationView(document: Registered): JsonObject {
    return document.registration === undefined ? {} : { einvoice_details: { ...document.registration } };
}
