import type { SourceFile } from 'ts-morph';
import { ApexDate } from '../../../emulators/salesforce/library/date';
import { ApexDatetime } from '../../../emulators/salesforce/library/datetime';
import { ApexDecimal } from '../../../emulators/salesforce/library/decimal';
import { ApexList } from '../../../emulators/salesforce/library/collections/apex-list';
import type { Program } from '../../../emulators/salesforce/compiler';
import { ApexObject, typeRef, type ApexValue } from '../../../emulators/salesforce/runtime';
import type { SubsetType } from '../../compiler/check/subset-type';
import { reservedWords } from '../../compiler/plan/apex-names';
import { structFields } from '../../compiler/emit/logic/struct-fields';
import { pascalCase } from '../../compiler/plan/apex-names';
import { Instant, Money, PlainDate } from '../../language';

/** A value of Node that is no object of ours as a value of the emulated platform. */
export function apexScalar(value: unknown): ApexValue {
    if (value === null || value === undefined) {
        return null;
    }
    if (value instanceof Money) {
        return ApexDecimal.parse(value.toString()) ?? null;
    }
    if (value instanceof PlainDate) {
        return ApexDate.of(value.year, value.month, value.day);
    }
    return value instanceof Instant ? new ApexDatetime(value.epochSeconds * 1000) : (value as ApexValue);
}

/** Turns values of Node into values of the emulated platform. */
export class ApexValues {
    constructor(
        private readonly program: Program,
        /** The class that a file became. */
        private readonly classOf: (file: SourceFile) => string = (file) =>
            pascalCase(file.getBaseNameWithoutExtension()),
    ) {}

    private struct(value: Readonly<Record<string, unknown>>, type: SubsetType & { kind: 'struct' }): ApexValue {
        const fields = structFields(type.declaration);
        const args = fields.map((field) =>
            this.toApex(value[field.name], field.type ?? { kind: 'null', nullable: true }),
        );
        const owner = this.classOf(type.declaration.getSourceFile());
        const info = this.program.findClass(`${owner}.${type.name}`);
        if (info === undefined) {
            throw new Error(`There is no class ${owner}.${type.name}`);
        }
        return info.construct(args);
    }

    toApex(value: unknown, type: SubsetType): ApexValue {
        if (value === null || value === undefined) {
            return null;
        }
        if (Array.isArray(value) && type.kind === 'list') {
            return new ApexList(
                typeRef('List<Object>'),
                value.map((item: unknown) => this.toApex(item, type.element)),
            );
        }
        return type.kind === 'struct'
            ? this.struct(value as Readonly<Record<string, unknown>>, type)
            : apexScalar(value);
    }
}

/** What is null on one side and left out on the other is the same: a member of another variant. */
function withoutNulls(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
    return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

/** A member whose name Apex keeps for itself has `Value` behind it. */
function nodeName(apexName: string): string {
    const name = apexName.toLowerCase();
    const short = name.replace(/value$/, '');
    return reservedWords.has(short) ? short : name;
}

/** A value of Node in one plain form, so that results can be compared. */
export function plainOfNode(value: unknown): unknown {
    if (value === null || value === undefined) {
        return null;
    }
    if (value instanceof Money || value instanceof PlainDate) {
        return `${value.constructor.name} ${value.toString()}`;
    }
    if (value instanceof Instant) {
        return `Instant ${value.epochSeconds}`;
    }
    if (Array.isArray(value)) {
        return value.map(plainOfNode);
    }
    if (typeof value === 'object') {
        return withoutNulls(Object.entries(value).map(([key, item]) => [key.toLowerCase(), plainOfNode(item)]));
    }
    return typeof value === 'number' ? value + 0 : value;
}

/** A value of the emulated platform in the same form. */
export function plainOfApex(value: ApexValue, program: Program): unknown {
    if (value instanceof ApexDecimal) {
        return `Money ${Money.of(value.toPlainString()).toString()}`;
    }
    if (value instanceof ApexDate) {
        return `PlainDate ${PlainDate.of('1970-01-01').addDays(value.days).toString()}`;
    }
    if (value instanceof ApexDatetime) {
        return `Instant ${value.epoch / 1000}`;
    }
    if (value instanceof ApexList) {
        return value.items.map((item) => plainOfApex(item, program));
    }
    if (value instanceof ApexObject) {
        const members = program.findClass(value.typeName)?.members.filter(({ isStatic }) => !isStatic) ?? [];
        return withoutNulls(members.map((member) => [nodeName(member.name), plainOfApex(member.get(value), program)]));
    }
    return value;
}
