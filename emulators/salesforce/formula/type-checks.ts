import { FormulaError } from './formula-node';
import type { Compiled, FormulaType } from './formula-value';

const SPOKEN: Readonly<Record<string, string>> = {
    text: 'Text',
    number: 'Number',
    boolean: 'Boolean',
    date: 'Date',
    datetime: 'DateTime',
    time: 'Time',
    picklist: 'Picklist',
    multipicklist: 'Multi-Select Picklist',
    moment: 'Date, DateTime',
};

export function spokenType(type: string): string {
    return SPOKEN[type] ?? type;
}

export function wrongType(what: string, expected: string, received: FormulaType): FormulaError {
    return new FormulaError(
        `Incorrect parameter type for ${what}. Expected ${SPOKEN[expected] ?? expected}, received ${SPOKEN[received] ?? received}`,
    );
}

/** Picklists may stand in few functions only. */
export function checkPlain(arg: Compiled): void {
    if (arg.type === 'picklist' || arg.type === 'multipicklist')
        throw new FormulaError(
            `Field ${arg.leadsTo?.apiName ?? ''} is a picklist field. Picklist fields are only supported in certain functions.`,
        );
}
