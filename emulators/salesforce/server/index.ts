/** The Salesforce emulator as a web site: pages with the project's components, Apex REST, platform events. */
export { startSalesforce, type RunningSalesforce, type SalesforceOptions } from './start-salesforce';
export type { OrgClient } from './http/org-client';
