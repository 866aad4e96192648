import {
    apexType,
    apex,
    booleanType,
    jsonObjectType,
    listOf,
    stringType,
    type ApexExpression,
    type ApexMember,
    type ApexStatement,
    type SoqlSelect,
} from '../../apex';
import { planUsage, listPath, type FieldPath } from '../../plan/field-usage';
import { schemaNamed } from '../../plan/schema-catalogue';
import type { Field } from '../../../schemas/field';
import type { Schema } from '../../../schemas/schema';
import type { MappingGraph } from '../../plan/mapping-graph';
import { printSelect } from '../../print';
import type { DefinitionNode } from '../../read/definition-node';

function columns(paths: readonly FieldPath[]): readonly string[] {
    const names = new Set(['Id', ...paths.map((path) => path.join('.'))]);
    return ['Id', ...[...names].filter((name) => name !== 'Id').sort()];
}

/** Order of a child list: what the mapping of the children says, else their ids. */
function orderOf(list: string, definition: DefinitionNode, graph: MappingGraph): readonly string[] {
    for (const field of definition.fields) {
        if (field.kind === 'each' && listPath(field.callback)[0] === list) {
            const order = graph.definitionAt(field.mapping)?.orderBy ?? [];
            return order.length === 0 ? ['Id'] : order;
        }
    }
    return ['Id'];
}

/** The field at the end of a path. */
function fieldAt(path: FieldPath, start: Schema): Field | undefined {
    const field = start.fields[path[0] ?? ''];
    const shape = field?.shape;
    const isThrough = path.length > 1 && (shape?.kind === 'parent' || shape?.kind === 'children');
    return isThrough ? fieldAt(path.slice(1), schemaNamed(shape.of)) : field;
}

/** Paths of fields that only orgs with a feature have, and all others. */
function splitByFeature(definition: DefinitionNode, graph: MappingGraph) {
    const paths = planUsage(definition, graph);
    const isGuarded = (path: FieldPath): boolean => fieldAt(path, definition.from)?.feature !== undefined;
    return { guarded: paths.filter(isGuarded), plain: paths.filter((path) => !isGuarded(path)) };
}

/** Reads, in orgs that have them, the fields that others lack. */
function fillFeatures(definition: DefinitionNode, graph: MappingGraph): readonly ApexStatement[] {
    const { guarded } = splitByFeature(definition, graph);
    const byList = new Map<string, string[]>();
    for (const path of guarded) {
        const isChild = definition.from.fields[path[0] ?? '']?.shape.kind === 'children';
        const list = isChild ? (path[0] ?? '') : '';
        byList.set(list, [...(byList.get(list) ?? []), (isChild ? path.slice(1) : path).join('.')]);
    }
    const features = apex.name('FeatureFields');
    const names = (paths: readonly string[]): ApexExpression => ({
        kind: 'newList',
        element: stringType,
        items: paths.map(apex.stringLiteral),
    });
    return [...byList].map(([list, paths]) =>
        apex.run(
            list === ''
                ? apex.call(features, 'fill', [records, names(paths)])
                : apex.call(features, 'fillChildren', [records, apex.stringLiteral(list), names(paths)]),
        ),
    );
}

/** The query of exactly the fields that the mapping reads. */
export function planQuery(definition: DefinitionNode, graph: MappingGraph): SoqlSelect {
    const { guarded, plain: paths } = splitByFeature(definition, graph);
    const isChild = (path: FieldPath): boolean => definition.from.fields[path[0] ?? '']?.shape.kind === 'children';
    const lists = [...new Set([...paths, ...guarded].filter(isChild).map((path) => path[0] ?? ''))].sort();
    return {
        fields: columns(paths.filter((path) => !isChild(path))),
        children: lists.map((list) => ({
            fields: columns(paths.filter((path) => path[0] === list && path.length > 1).map((path) => path.slice(1))),
            children: [],
            from: list,
            where: null,
            orderBy: orderOf(list, definition, graph),
            accessMode: null,
        })),
        from: definition.from.name,
        where: 'Id IN :recordIds',
        orderBy: ['Id'],
        accessMode: 'SYSTEM_MODE',
    };
}

const access =
    'System mode: what is posted must not depend on who asks; whoever shows the result has checked access to the ' +
    'record before.';
const loadDoc = {
    description: [`Reads exactly the fields that the mapping uses. ${access}`],
    params: [{ name: 'recordIds', text: 'records to map' }],
    returns: 'the records in the order of their ids',
};
const recordIds = apex.name('recordIds');

const records = apex.name('records');

/** Reads, once for all records, what overrides of the mapping and of its child mappings need. */
function fillSources(definition: DefinitionNode, graph: MappingGraph): readonly ApexStatement[] {
    const sources = apex.name('OverrideSources');
    const children = definition.fields.flatMap((field) => {
        const key = field.kind === 'each' ? graph.definitionAt(field.mapping)?.key : undefined;
        const list = field.kind === 'each' ? listPath(field.callback)[0] : undefined;
        return key === undefined || list === undefined
            ? []
            : [
                  apex.run(
                      apex.call(sources, 'fillChildren', [apex.stringLiteral(key), records, apex.stringLiteral(list)]),
                  ),
              ];
    });
    return [
        ...fillFeatures(definition, graph),
        apex.run(apex.call(sources, 'fill', [apex.name('KEY'), records])),
        ...children,
        apex.giveBack(records),
    ];
}

/** The statements that read records of an object that every org has. */
function staticQuery(definition: DefinitionNode, graph: MappingGraph): readonly ApexStatement[] {
    const type = listOf(apexType(definition.from.apexType));
    return [
        apex.declare(type, 'records', { kind: 'soql', query: planQuery(definition, graph) }),
        ...fillSources(definition, graph),
    ];
}

/** Nothing is read of an object that the org lacks. */
const stopWhereMissing = apex.when(apex.not(apex.call(null, 'isAvailable')), [
    apex.giveBack(apex.newList(apexType('SObject'))),
]);

/** The statements that read records of an object that an org may lack: none there. */
function dynamicQuery(definition: DefinitionNode, graph: MappingGraph): readonly ApexStatement[] {
    const text = printSelect({ ...planQuery(definition, graph), accessMode: null });
    const binds: ApexExpression = {
        kind: 'newMap',
        type: jsonObjectType,
        entries: [{ key: apex.stringLiteral('recordIds'), value: recordIds }],
    };
    const mode = apex.member(apex.name('AccessLevel'), 'SYSTEM_MODE');
    return [
        stopWhereMissing,
        apex.declare(
            listOf(apexType('SObject')),
            'records',
            apex.call(apex.name('Database'), 'queryWithBinds', [queryText(text), binds, mode]),
        ),
        ...fillSources(definition, graph),
    ];
}

/** A long query in several literals, cut where a word ends. */
function queryText(text: string): ApexExpression {
    const [first = '', ...rest] = text.match(/.{1,90}(?:\s|$)/g) ?? [text];
    return rest.reduce((left, part) => apex.binary(left, '+', apex.stringLiteral(part)), apex.stringLiteral(first));
}

function availabilityMethod(definition: DefinitionNode): ApexMember {
    const { feature, name } = definition.from;
    return {
        kind: 'method',
        doc: {
            description: [`Whether the org has ${feature ?? name}. Where it has not, there is nothing to load.`],
            returns: `true where the object ${name} exists`,
        },
        annotations: [],
        visibility: 'public',
        isStatic: true,
        returns: booleanType,
        name: 'isAvailable',
        parameters: [],
        body: [apex.giveBack(apex.call(apex.name('OrgFeatures'), 'hasObject', [apex.stringLiteral(name)]))],
    };
}

const more = apex.name('more');

/** Reads a document with its one list, and what else a caller needs of them, in one query; nothing for other mappings. */
function loadWithMore(definition: DefinitionNode, graph: MappingGraph): readonly ApexMember[] {
    const query = planQuery(definition, graph);
    const [list, ...others] = query.children;
    const isDocument = definition.fields.some((field) => field.kind === 'each');
    if (!isDocument || list === undefined || others.length > 0) {
        return [];
    }
    const texts = [query.from, query.fields.join(', '), list.from, list.fields.join(', '), list.orderBy.join(', ')];
    return [
        {
            kind: 'method',
            doc: {
                description: [`The same in one query with what else the caller needs of these records. ${access}`],
                params: [...loadDoc.params, { name: 'more', text: 'further columns of the record and of its list' }],
                returns: loadDoc.returns,
            },
            annotations: [],
            visibility: 'public',
            isStatic: true,
            returns: listOf(apexType('SObject')),
            name: 'load',
            parameters: [
                { type: apexType('Set', apexType('Id')), name: 'recordIds' },
                { type: apexType('MoreColumns'), name: 'more' },
            ],
            body: [
                ...(definition.from.feature === undefined ? [] : [stopWhereMissing]),
                apex.declare(
                    listOf(apexType('SObject')),
                    'records',
                    apex.call(more, 'read', [recordIds, ...texts.map(queryText)]),
                ),
                ...fillSources(definition, graph),
            ],
        },
    ];
}

/** `load(ids)`, for mappings that read Salesforce records, and `isAvailable()` for objects that an org may lack. */
export function emitLoadMethod(definition: DefinitionNode, graph: MappingGraph): readonly ApexMember[] {
    if (definition.from.system !== 'salesforce') {
        return [];
    }
    const isGuarded = definition.from.feature !== undefined;
    const load: ApexMember = {
        kind: 'method',
        doc: loadDoc,
        annotations: [],
        visibility: 'public',
        isStatic: true,
        returns: listOf(apexType(definition.from.apexType)),
        name: 'load',
        parameters: [{ type: apexType('Set', apexType('Id')), name: 'recordIds' }],
        body: isGuarded ? dynamicQuery(definition, graph) : staticQuery(definition, graph),
    };
    const loads = [load, ...loadWithMore(definition, graph)];
    return isGuarded ? [availabilityMethod(definition), ...loads] : loads;
}
