import { ApiError, invalidField, refused } from '../../core/api-error';
import { objectsOf, textOf, type JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import { MODEL_CODES } from '../../core/model-codes';
import type { ContactRecord } from '../../state/document-records';
import type { TaxRecord } from '../../state/reference-records';
import { isGstin, stateOf } from './gstin';

const GST_TREATMENTS = ['business_gst', 'business_none', 'overseas', 'consumer'];
const VAT_TREATMENTS = ['uk', 'eu_vat_registered', 'eu_vat_not_registered', 'overseas', 'non_eu', 'home_country'];

/** What a document's tax must agree with: its place, the seller's, and what it says of the customer. */
export interface TaxedDocument {
    readonly body: JsonObject;
    readonly customer: ContactRecord;
    /** Tax ids of the lines. */
    readonly taxIds: readonly string[];
}

/** Refuses references that lead nowhere and taxes that do not belong to the place. @throws ApiError */
export function checkTax(kernel: Kernel, document: TaxedDocument): void {
    const { body } = document;
    checkReferences(kernel, body);
    if (kernel.state.organization.country_code === 'IN') checkIndia(kernel, document);
    else checkVat(document);
}

function checkReferences({ state }: Kernel, body: JsonObject): void {
    const location = textOf(body, 'location_id');
    if (location !== '' && state.locations.get(location)?.is_location_active !== true)
        throw invalidField('location_id');
    const authority = textOf(body, 'tax_authority_id');
    if (authority !== '' && !state.authorities.has(authority)) throw invalidField('tax_authority_id');
    for (const part of [body, ...objectsOf(body, 'line_items')]) {
        const exemption = textOf(part, 'tax_exemption_id');
        if (exemption !== '' && !state.exemptions.has(exemption)) throw invalidField('tax_exemption_id');
        if (exemption !== '' && textOf(part, 'tax_id') !== '') {
            throw refused(MODEL_CODES.wrongStatus, 'A line with a tax exemption cannot have a tax.');
        }
    }
}

/** Registered buyers in other countries of the union need a number. */
function checkVat({ body, customer }: TaxedDocument): void {
    const treatment = textOf(body, 'vat_treatment');
    if (treatment === '') return;
    if (!VAT_TREATMENTS.includes(treatment)) throw invalidField('vat_treatment');
    if (treatment === 'eu_vat_registered' && textOf(customer.details, 'vat_reg_no') === '') {
        throw refused(MODEL_CODES.wrongStatus, 'The customer has no VAT registration number.');
    }
}

function checkIndia(kernel: Kernel, { body, taxIds }: TaxedDocument): void {
    const treatment = textOf(body, 'gst_treatment');
    if (treatment !== '' && !GST_TREATMENTS.includes(treatment)) throw invalidField('gst_treatment');
    const number = textOf(body, 'gst_no');
    if ((treatment === 'business_gst' || number !== '') && !isGstin(number)) throw invalidField('gst_no');
    const place = textOf(body, 'place_of_supply');
    if (place === '') return;
    // Codes are those of states; no code for abroad is documented, `overseas` says it.
    if (stateOf(place) !== place) throw invalidField('place_of_supply');
    const seller = sellerState(kernel, body);
    if (seller === '') return;
    const isAbroad = treatment === 'overseas';
    const kind = isAbroad || place !== seller ? 'igst' : 'cgst';
    for (const id of taxIds) checkKind(kernel, id, kind);
}

function sellerState({ state }: Kernel, body: JsonObject): string {
    const primary = [...state.locations.values()].find((one) => one.is_primary);
    const location = state.locations.get(textOf(body, 'location_id')) ?? primary;
    const address = location?.address ?? state.organization.address;
    return stateOf(textOf(address, 'state_code') || textOf(address, 'state'));
}

/** CGST and SGST inside a state, IGST between states. */
function checkKind({ state }: Kernel, taxId: string, wanted: 'igst' | 'cgst'): void {
    const tax = state.taxes.get(taxId);
    if (!tax) return;
    const parts = tax.tax_type === 'tax_group' ? tax.parts.map((id) => state.taxes.get(id)) : [tax];
    const isIntegrated = parts.some((part: TaxRecord | undefined) => part?.tax_specific_type === 'igst');
    const isSplit = parts.some((part) => part?.tax_specific_type === 'cgst' || part?.tax_specific_type === 'sgst');
    if ((wanted === 'cgst' && isIntegrated) || (wanted === 'igst' && isSplit)) {
        throw new ApiError(
            400,
            3032,
            wanted === 'cgst'
                ? 'IGST cannot be applied to a supply inside the state.'
                : 'CGST and SGST cannot be applied to a supply to another state.',
        );
    }
}
