export { Books, createBooks, DEMO_CREDENTIALS, type BooksCredentials, type BooksOptions } from './core/books';
export type { BooksRequest, BooksResponse, Clock, Random } from './core/protocol';
export { SWITCHES, type SwitchName, type SwitchSettings, type SwitchValue } from './core/switch-table';
export { DEMO_DATA } from './seed/demo-data';
export { emptyBooks } from './seed/organization';
export { postSeed } from './seed/seed-data';
export { startZohoBooks, type RunningZohoBooks, type StartOptions } from './start-zoho-books';
export { signatureOf } from './webhooks/delivery-plan';
export type { DeliveryOutcome, WebhookDelivery } from './webhooks/webhook-queue';
