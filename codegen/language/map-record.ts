import type { FieldShape } from '../schemas/field';
import type { AdviceText, Rule } from './advice';
import type { Mapping } from './define-mapping';
import type { MappingContext } from './mapping-context';
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
    readonly problems: Problem[];
    readonly references: Reference[];
    /** `line_items` and the index within it, for children */
    readonly parent: { readonly field: string; readonly position: number } | null;
}

type AnyMapping = Pick<Mapping<string, string>, 'to' | 'fields' | 'rules'>;

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
    if (!rule.holds(source as never, run.at)) {
        run.problems.push({
            severity: rule.severity,
            code: rule.code,
            field: pathOf(run, rule.field),
            message: say(rule.message, source, run.at),
            remedy: say(rule.remedy, source, run.at),
        });
    }
}

function mapFields(source: unknown, mapping: AnyMapping, run: Run): MappedValue {
    const value = Object.entries(mapping.fields).map(([key, spec]) => [key, mapSpec(spec, key, source, mapping, run)]);
    mapping.rules.forEach((rule) => applyRule(rule, source, run));
    return Object.fromEntries(value) as MappedValue;
}

/** Runs a mapping in Node, as the generated Apex runs it in Salesforce. */
export function mapRecord(mapping: Mapping<string, string>, source: unknown, at: MappingContext): MappingResult {
    const run: Run = { at, problems: [], references: [], parent: null };
    const value = mapFields(source, mapping, run);
    return { value, problems: run.problems, references: run.references };
}
