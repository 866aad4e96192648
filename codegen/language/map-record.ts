import type { FieldShape } from '../schemas/field';
import type { AdviceText, Rule } from './advice';
import type { Mapping } from './define-mapping';
import type { MappingContext } from './mapping-context';
import { overriddenFields, overrideRemedy, type Override } from './apply-overrides';
import type { AnySpec, ReferenceTarget, Spec } from './spec';

export interface Problem {
    readonly severity: 'error' | 'warning';
    readonly code: string;
    readonly field: string;
    readonly message: string;
    readonly remedy: string;
}
/** A record of the other side that is not there yet. */
export interface Reference {
    readonly mappingKey: string;
    readonly recordId: string;
    readonly field: string;
    readonly position: number | null;
}
export type MappedValue = Readonly<Record<string, unknown>>;
/** What a mapping makes of a record. Lists of children are part of the value. */
export interface MappingResult {
    readonly value: MappedValue;
    readonly problems: readonly Problem[];
    readonly references: readonly Reference[];
}

interface Run {
    readonly at: MappingContext;
    readonly overrides: readonly Override[];
    readonly problems: Problem[];
    readonly references: Reference[];
    /** Places of fields that overrides fill: the mapping's own problems there are none any more. */
    readonly taken: Set<string>;
    /** `line_items` and the index within it, for children */
    readonly parent: { readonly field: string; readonly position: number } | null;
}

type AnyMapping = Pick<Mapping<string, string>, 'key' | 'to' | 'fields' | 'rules'>;

function pathOf(run: Run, field: string): string {
    return run.parent === null ? field : `${run.parent.field}[${run.parent.position}].${field}`;
}

function say(text: AdviceText<never>, source: unknown, at: MappingContext): string {
    return typeof text === 'string' ? text : text(source as never, at);
}

function resolve(target: ReferenceTarget, id: string, field: string, run: Run): string | null {
    const { mappingKey, direction, isNeeded } = target;
    const found = direction === 'toZoho' ? run.at.resolve(mappingKey, id) : run.at.recordIdFor(mappingKey, id);
    if (found === null && isNeeded) {
        const path = run.parent === null ? field : `${run.parent.field}.${field}`;
        run.references.push({ mappingKey, recordId: id, field: path, position: run.parent?.position ?? null });
    }
    return found;
}

function isTooLong(value: unknown, shape: FieldShape | undefined): boolean {
    return typeof value === 'string' && shape?.kind === 'text' && value.length > shape.max;
}

function mapValue(
    spec: Spec<never, unknown>,
    key: string,
    source: unknown,
    shape: FieldShape | undefined,
    run: Run,
): unknown {
    if (spec.condition !== null && !spec.condition(source as never, run.at)) {
        return null;
    }
    const value = spec.value(source as never, run.at) ?? null;
    const field = pathOf(run, key);
    if (value === null && spec.requiredAdvice !== null) {
        const { code, message, remedy } = spec.requiredAdvice;
        const words = { message: say(message, source, run.at), remedy: say(remedy, source, run.at) };
        run.problems.push({ severity: 'error', code, field, ...words });
    }
    if (spec.fitsAdvice !== null && isTooLong(value, shape)) {
        const { code, message, remedy } = spec.fitsAdvice;
        const words = { message: say(message, source, run.at), remedy: say(remedy, source, run.at) };
        run.problems.push({ severity: 'error', code, field, ...words });
    }
    return value !== null && spec.reference !== null ? resolve(spec.reference, String(value), key, run) : value;
}

function mapSpec(spec: AnySpec, key: string, source: unknown, mapping: AnyMapping, run: Run): unknown {
    switch (spec.kind) {
        case 'children':
            return spec.list(source).map((record, position) =>
                mapFields(record, spec.child as unknown as AnyMapping, {
                    ...run,
                    parent: { field: key, position },
                }),
            );
        case 'embedded': {
            const inner = Object.entries(spec.fields).map(
                ([name, field]) => [name, mapSpec(field, name, source, { ...mapping, to: spec.schema }, run)] as const,
            );
            return inner.every(([, value]) => value === null) ? null : Object.fromEntries(inner);
        }
        case 'value':
            return mapValue(spec, key, source, mapping.to.fields[key]?.shape, run);
        default:
            throw new Error(`Field ${key}: a nullable reference needs required(…) or optional().`);
    }
}

function applyRule(rule: Rule<never>, source: unknown, run: Run): void {
    if (!rule.holds(source as never, run.at) && !run.taken.has(pathOf(run, rule.field))) {
        run.problems.push({
            severity: rule.severity,
            code: rule.code,
            field: pathOf(run, rule.field),
            message: say(rule.message, source, run.at),
            remedy: say(rule.remedy, source, run.at),
        });
    }
}

/** What was noted about a field that an override fills is taken back. */
function takeOver(field: string, run: Run): void {
    const path = pathOf(run, field);
    const name = run.parent === null ? field : `${run.parent.field}.${field}`;
    const position = run.parent?.position ?? null;
    run.taken.add(path);
    keep(run.problems, (problem) => problem.field !== path);
    keep(run.references, (reference) => reference.field !== name || reference.position !== position);
}

function keep<T>(list: T[], test: (item: T) => boolean): void {
    list.splice(0, list.length, ...list.filter(test));
}

function applyOverrides(mapping: AnyMapping, source: unknown, run: Run): MappedValue {
    const found = overriddenFields(mapping, source, run.overrides);
    for (const { field, refusal } of found) {
        takeOver(field, run);
        if (refusal !== null) {
            run.problems.push({ severity: 'error', field: pathOf(run, field), ...refusal, remedy: overrideRemedy });
        }
    }
    return Object.fromEntries(found.map(({ field, value }) => [field, value]));
}

/** Lists of a Salesforce record come beside it, mapped after it; those of a Zoho document are part of it. */
function mapFields(source: unknown, mapping: AnyMapping, run: Run): MappedValue {
    const isBeside = (spec: AnySpec): boolean => spec.kind === 'children' && mapping.to.system === 'salesforce';
    const mapped = (specs: readonly (readonly [string, AnySpec])[]): MappedValue =>
        Object.fromEntries(specs.map(([key, spec]) => [key, mapSpec(spec, key, source, mapping, run)]));
    const specs = Object.entries(mapping.fields);
    const own = mapped(specs.filter(([, spec]) => !isBeside(spec)));
    const overridden = applyOverrides(mapping, source, run);
    const lists = mapped(specs.filter(([, spec]) => isBeside(spec)));
    mapping.rules.forEach((rule) => applyRule(rule, source, run));
    return { ...own, ...overridden, ...lists };
}

/**
 * Runs a mapping in Node, as the generated Apex runs it in Salesforce.
 * @param overrides what admins changed, in the order in which they apply
 */
export function mapRecord(
    mapping: Mapping<string, string>,
    source: unknown,
    at: MappingContext,
    overrides: readonly Override[] = [],
): MappingResult {
    const run: Run = { at, overrides, problems: [], references: [], taken: new Set(), parent: null };
    const value = mapFields(source, mapping, run);
    return { value, problems: run.problems, references: run.references };
}
