/** Any Apex value; the table in `runtime/README.md` says which Apex type is which JavaScript value. Null is `null`. */
export type ApexValue = unknown;
