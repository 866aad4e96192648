/**
 * Custom names as the org sees them. Inside a package `Invoice__c` means `ns__Invoice__c`; a name that already carries a namespace
 * (`other__Thing__c`) stays.
 */
const CUSTOM = /^(?:(\w+?)__)?([A-Za-z]\w*?)__(c|mdt|e|r|s|x|b|kav|pc|pr|share|history|feed|tag|changeevent)$/i;

export interface QualifiedName {
    readonly namespace: string;
    /** `ns__Invoice__c` */
    readonly full: string;
}

export function qualify(name: string, namespace: string): QualifiedName {
    const match = CUSTOM.exec(name);
    if (!match) return { namespace: '', full: name };
    if (match[1] !== undefined) return { namespace: match[1], full: name };
    return namespace === '' ? { namespace: '', full: name } : { namespace, full: `${namespace}__${name}` };
}

/** Every part of a dotted reference: `Invoice__c.Amount__c`. */
export function qualifyPath(path: string, namespace: string): string {
    return path
        .split('.')
        .map((part) => qualify(part, namespace).full)
        .join('.');
}

/** Developer names (permission sets, credentials …) carry the namespace as `ns__Name`; without one they are our own. */
export function splitDeveloperName(name: string, namespace: string): { namespace: string; name: string } {
    const match = /^(\w+?)__(\w+)$/.exec(name);
    return match ? { namespace: match[1]!, name: match[2]! } : { namespace, name };
}
