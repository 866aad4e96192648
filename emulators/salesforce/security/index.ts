/** Who may do what: objects, fields, records, classes, custom permissions. */
export { canAccessRecord, recordFilter } from './record-access';
export type { ObjectAccess, UserAccess } from './user-access';
export { userAccess } from './user-access';
