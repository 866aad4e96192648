/** The Salesforce emulator: loads any SFDX project, compiles its Apex and runs it in an org that lives in this process. */
export * from './org';
