/** Salesforce objects: the standard ones that mappings read and our own. */
export * from './custom-objects';
export * from './standard-objects';
