interface CustomLabel {
    readonly fullName: string;
    readonly value: string;
}

/** Longest text of a custom label, in characters. Source: https://help.salesforce.com/s/articleView?id=sf.cl_edit.htm */
const LONGEST_VALUE = 1000;

function flawOf({ fullName, value }: CustomLabel): string | undefined {
    if (value.length > LONGEST_VALUE) {
        return `the label ${fullName} has ${value.length} characters, Salesforce keeps ${LONGEST_VALUE}; shorten it`;
    }
    if (/\{\d\}/.test(value) && value.includes("'")) {
        return `the label ${fullName} has an apostrophe beside a placeholder; String.format in Apex drops it and leaves the placeholder as it is, so use the typographic one (’)`;
    }
    return undefined;
}

/** What no element's type tells of a file of custom labels: texts that are too long, or that String.format spoils. */
export function checkLabels(labels: readonly CustomLabel[]): readonly string[] {
    return labels.map(flawOf).filter((flaw) => flaw !== undefined);
}
