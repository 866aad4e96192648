import * as fc from 'fast-check';
import type { FieldPath } from '../../compiler/plan/field-usage';
import { schemaNamed } from '../../compiler/plan/schema-catalogue';
import type { DefinitionNode, FieldNode } from '../../compiler/read/definition-node';
import type { Override } from '../../language';
import { overrideRefusal } from '../../language/override-text';
import type { FieldShape } from '../../schemas/field';
import type { Schema } from '../../schemas/schema';

const constants = ['pcs', '12.5', '-3', '30', 'true', 'false', '2028-02-29', 'business', 'service', 'x'.repeat(60)];
const replaceable: ReadonlySet<FieldNode['kind']> = new Set(['field', 'constant', 'reference']);
const unreplaceable: ReadonlySet<FieldShape['kind']> = new Set(['instant', 'texts', 'parent', 'children']);
const numbers: ReadonlySet<FieldShape['kind']> = new Set(['decimal', 'whole']);

/** What an org lets an admin put into a field, by the types of both. */
function accepts(target: FieldShape, source: FieldShape): boolean {
    switch (target.kind) {
        case 'decimal':
        case 'whole':
            return numbers.has(source.kind);
        case 'flag':
        case 'date':
            return source.kind === target.kind;
        default:
            return source.kind !== 'texts';
    }
}

function shapeAt(schema: Schema, [step = '', ...rest]: FieldPath): FieldShape | undefined {
    const shape = schema.fields[step]?.shape;
    return rest.length > 0 && (shape?.kind === 'parent' || shape?.kind === 'children')
        ? shapeAt(schemaNamed(shape.of), rest)
        : shape;
}

function sourcesFor(definition: DefinitionNode, target: FieldShape, paths: readonly FieldPath[]): readonly string[] {
    if (definition.from.system === 'zoho') {
        return accepts(target, { kind: 'text', max: 255 }) && 'cf_bookbridge_key' in definition.from.fields
            ? ['cf_bookbridge_key']
            : [];
    }
    return paths
        .filter(([first = '']) => definition.from.fields[first]?.shape.kind !== 'children')
        .filter((path) => accepts(target, shapeAt(definition.from, path) ?? { kind: 'texts' }))
        .map((path) => path.join('.'));
}

function isRequired(field: FieldNode, definition: DefinitionNode): boolean {
    const hasWords = (field.kind === 'field' || field.kind === 'reference') && field.required !== null;
    return hasWords || definition.to.fields[field.key]?.access === 'required';
}

/** The overrides of one field that an org would save. */
function ofField(field: FieldNode, definition: DefinitionNode, paths: readonly FieldPath[]): readonly Override[] {
    const shape = definition.to.fields[field.key]?.shape;
    if (shape === undefined || !replaceable.has(field.kind) || unreplaceable.has(shape.kind)) {
        return [];
    }
    const base = { mapping: definition.key, field: field.key, source: null, value: null };
    const required = isRequired(field, definition);
    if (shape.kind === 'reference' && definition.to.system === 'salesforce') {
        return required ? [] : [{ ...base, kind: 'off' }];
    }
    const fitting = constants.filter((text) => overrideRefusal(text, { shape, isRequired: required }) === null);
    return [
        ...(required ? [] : [{ ...base, kind: 'off' as const }]),
        ...fitting.map((value) => ({ ...base, kind: 'constant' as const, value })),
        ...sourcesFor(definition, shape, paths).map((source) => ({ ...base, kind: 'source' as const, source })),
    ];
}

function pairs(definition: DefinitionNode, paths: readonly FieldPath[]): readonly Override[] {
    const isOutbound = definition.from.system === 'salesforce';
    return isOutbound && 'cf_bookbridge_key' in definition.to.fields && definition.isMain
        ? sourcesFor(definition, { kind: 'text', max: 255 }, paths).map((source) => ({
              mapping: definition.key,
              kind: 'custom_pair' as const,
              field: 'cf_pair',
              source,
              value: null,
          }))
        : [];
}

/** Sets of overrides of a mapping, one per field at most, in the order in which an org applies them. */
export function arbitraryOverrides(
    definition: DefinitionNode,
    paths: readonly FieldPath[],
): fc.Arbitrary<readonly Override[]> {
    const possible = [
        ...definition.fields.flatMap((field) => ofField(field, definition, paths)),
        ...pairs(definition, paths),
    ];
    return possible.length === 0
        ? fc.constant([])
        : fc.uniqueArray(fc.constantFrom(...possible), { maxLength: 4, selector: ({ field }) => field });
}
