import { join } from 'node:path';
import { subsetType, type SubsetType } from '../../compiler/check/subset-type';
import { pascalCase } from '../../compiler/plan/apex-names';
import { readProject, type CodegenProject } from '../../compiler/read/read-project';
import { Money } from '../../language';
import { loadApex } from '../proof/apex-program';
import { ApexValues, plainOfApex } from '../proof/apex-values';
import { classesWithTheirNeeds } from '../proof/package-classes';
import type { RuleSet } from './run-in-node';

const unknown: SubsetType = { kind: 'null', nullable: true };

/** Turns `Money 1.5` of the plain form back into Money, and member names into those of the rules. */
function revive(value: unknown, names: ReadonlyMap<string, string>): unknown {
    if (typeof value === 'string') {
        return value.startsWith('Money ') ? Money.of(value.slice(6)) : value;
    }
    if (Array.isArray(value)) {
        return value.map((item) => revive(item, names));
    }
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(
            Object.entries(value).map(([key, item]) => [names.get(key) ?? key, revive(item, names)]),
        );
    }
    return value;
}

function memberNames(project: CodegenProject): ReadonlyMap<string, string> {
    const names = project.logic.flatMap((file) =>
        file.getInterfaces().flatMap((one) => one.getProperties().map((property) => property.getName())),
    );
    return new Map(names.map((name) => [name.toLowerCase(), name]));
}

/** The committed classes that the worked examples call, with all that they lean on. */
const needed = ['BaseAmounts', 'InvoiceAmounts', 'InvoiceBalance', 'InvoiceChecks', 'PartBilling'];

/** Functions of the rules as Apex that runs in an emulated org, by name, behind the signatures that they have in Node. */
export function apexFunctions(
    classNames: readonly string[],
    functions: readonly string[],
): Readonly<Record<string, unknown>> {
    const root = join(__dirname, '../../..');
    const project = readProject(root);
    const apex = loadApex(classesWithTheirNeeds(root, classNames));
    const names = memberNames(project);
    const values = new ApexValues(apex.program);
    const call = (name: string, args: readonly unknown[]): unknown => {
        const declaration = project.logic
            .flatMap((file) => file.getFunctions())
            .find((one) => one.getName() === name && one.isExported());
        if (declaration === undefined) {
            throw new Error(`The rules have no function ${name}.`);
        }
        const className = pascalCase(declaration.getSourceFile().getBaseNameWithoutExtension());
        return apex.org.execute({ user: apex.org.admin, kind: 'sync' }, () => {
            const converted = declaration
                .getParameters()
                .map((parameter, index) => values.toApex(args[index], subsetType(parameter.getType()) ?? unknown));
            const result = apex.program.findClass(className)?.invokeStatic(name, converted) ?? null;
            return revive(plainOfApex(result, apex.program), names);
        });
    };
    const rule =
        (name: string) =>
        (...args: readonly unknown[]) =>
            call(name, args);
    return Object.fromEntries(functions.map((name) => [name, rule(name)]));
}

/** The rules of an invoice's amounts as Apex. */
export function apexRules(): RuleSet {
    const all = [
        'invoiceAmounts',
        'baseAmounts',
        'checkInvoice',
        'exchangeGain',
        'balanceOf',
        'owed',
        'unusedOf',
        'planPart',
        'closingAdjustment',
        'discountShare',
    ];
    return apexFunctions(needed, all) as unknown as RuleSet;
}
