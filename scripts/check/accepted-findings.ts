/** Findings of the analyzers that stay, each with the reason. A pattern names rule and file. */
export interface AcceptedFinding {
    readonly pattern: RegExp;
    readonly reason: string;
}

export const acceptedFindings: readonly AcceptedFinding[] = [
    {
        pattern: /ProtectSensitiveData \S+\/(\w+_)?Key__c\.field/,
        reason: 'external ids and idempotency keys of records: they identify, they open nothing',
    },
    {
        pattern: /ProtectSensitiveData \S+\/(Request_)?Hash__c\.field/,
        reason: 'fingerprints of what was approved or last synced, to notice a change',
    },
    {
        pattern:
            /ProtectSensitiveData \S+\/(Credit_Note__c|Credit_Note_Date__c|Unused_Credits__c|Credits_Applied__c)\.field/,
        reason: "credit notes and credits of accounting; the rule takes 'Cred' for credentials",
    },
    {
        pattern: /ProtectSensitiveData \S+\/Named_Credential__c\.field/,
        reason: 'the name of a named credential; its secrets stay with the platform',
    },
    {
        pattern: /ProtectSensitiveData \S+\/(Authority_Id__c|Tax_Authorities__c)\.field/,
        reason: "ids and names of tax authorities in Zoho Books; the rule takes 'Auth' for authentication",
    },
];
