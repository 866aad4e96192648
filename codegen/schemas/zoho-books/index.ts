/** Resources of the Zoho Books REST API v3: request and response fields with their lengths, choices and access. */
export { address, contact, contactPerson } from './contact';
export { creditApplication, creditNote, creditNoteLine, creditNoteRefund, paymentRefund } from './credit-note';
export { customerPayment, paymentAllocation } from './customer-payment';
export { eInvoice, invoice, invoiceLine, invoiceTax, lineTax } from './invoice';
export { item } from './item';
export {
    account,
    currency,
    field,
    location,
    organization,
    tax,
    taxAuthority,
    taxExemption,
    taxGroup,
} from './settings';
