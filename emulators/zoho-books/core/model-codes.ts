/**
 * Error codes for which no live evidence exists. A client must not branch on them:
 * decide on the HTTP status first. They are gathered here so that one real recording corrects them all.
 */
export const MODEL_CODES = {
    duplicateNumber: 1001,
    duplicateValue: 1001,
    wrongStatus: 1020,
    inTransaction: 3002,
    moreThanBalance: 24016,
    moreThanUnused: 24017,
    customerMismatch: 24018,
    lockedByApplications: 1018,
    belowApplied: 1019,
    planLimit: 9042,
} as const;
