import { isBlank, sameValues } from '../compare';
import type { Compiled, FormulaRun, FormulaType, FormulaValue } from '../formula-value';
import { subjectValue } from '../subject';
import type { FunctionTable } from './formula-function';

function firstType(args: readonly Compiled[]): FormulaType {
    return args.find(({ type }) => type !== 'null')?.type ?? 'null';
}

/** `CASE(expression, value, result, …, else)` */
function buildCase(args: readonly Compiled[]): (run: FormulaRun) => FormulaValue {
    const [expression, ...rest] = args;
    const otherwise = rest.at(-1)!;
    return (run) => {
        const value = expression!.read(run);
        for (let at = 0; at + 1 < rest.length; at += 2) {
            if (sameValues(value, rest[at]!.read(run))) return rest[at + 1]!.read(run);
        }
        return otherwise.read(run);
    };
}

function changed({ field }: Compiled): (run: FormulaRun) => boolean {
    return (run) => {
        if (run.isNew || !run.before) return false;
        const [now, then] = [run.subject, run.before].map((subject) => subjectValue(run.rt, subject, field!));
        return !sameValues(now!, then!);
    };
}

export const LOGIC: FunctionTable = {
    AND: {
        parameters: ['boolean'],
        rest: 'boolean',
        result: 'boolean',
        build: (args) => (run) => args.every((arg) => arg.read(run) === true),
    },
    OR: {
        parameters: ['boolean'],
        rest: 'boolean',
        result: 'boolean',
        build: (args) => (run) => args.some((arg) => arg.read(run) === true),
    },
    NOT: { parameters: ['boolean'], result: 'boolean', build: (args) => (run) => args[0]!.read(run) !== true },
    IF: {
        parameters: ['boolean', 'plain', 'plain'],
        result: (args) => firstType(args.slice(1)),
        build:
            ([test, yes, no]) =>
            (run) =>
                (test!.read(run) === true ? yes! : no!).read(run),
    },
    CASE: {
        parameters: ['any', 'plain', 'plain', 'plain'],
        rest: 'plain',
        result: (args) => firstType([...args.filter((_arg, at) => at > 0 && at % 2 === 0), args.at(-1)!]),
        build: buildCase,
    },
    ISBLANK: { parameters: ['plain'], result: 'boolean', build: (args) => (run) => isBlank(args[0]!.read(run)) },
    /** Text is never null (Salesforce Help, "ISNULL"). */
    ISNULL: {
        parameters: ['plain'],
        result: 'boolean',
        build:
            ([arg]) =>
            (run) =>
                arg!.type !== 'text' && arg!.read(run) === null,
    },
    BLANKVALUE: {
        parameters: ['plain', 'plain'],
        result: firstType,
        build:
            ([value, substitute]) =>
            (run) => {
                const given = value!.read(run);
                return isBlank(given) ? substitute!.read(run) : given;
            },
    },
    NULLVALUE: {
        parameters: ['plain', 'plain'],
        result: firstType,
        build:
            ([value, substitute]) =>
            (run) => {
                const given = value!.read(run);
                return given === null && value!.type !== 'text' ? substitute!.read(run) : given;
            },
    },
    ISPICKVAL: {
        parameters: ['picklist', 'text'],
        result: 'boolean',
        build:
            ([field, value]) =>
            (run) =>
                sameValues(field!.read(run), value!.read(run)),
    },
    INCLUDES: {
        parameters: ['multipicklist', 'text'],
        result: 'boolean',
        build:
            ([field, value]) =>
            (run) =>
                String(field!.read(run) ?? '')
                    .split(';')
                    .includes(String(value!.read(run) ?? '')),
    },
    ISNEW: { parameters: [], result: 'boolean', build: () => (run) => run.isNew },
    ISCHANGED: { parameters: ['field'], result: 'boolean', build: ([field]) => changed(field!) },
    /** The value before; of a new record the value it has (Salesforce Help, "PRIORVALUE"). */
    PRIORVALUE: {
        parameters: ['field'],
        result: (args) => args[0]!.type,
        build:
            ([field]) =>
            (run) =>
                subjectValue(run.rt, run.before ?? run.subject, field!.field!),
    },
};
