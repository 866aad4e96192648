import {
    Node,
    type CallExpression,
    type ObjectLiteralExpression,
    type SourceFile,
    type VariableDeclaration,
} from 'ts-morph';
import type { Schema } from '../../schemas/schema';
import { resourceApis } from '../../schemas/zoho-books/apis';
import { developerName } from '../plan/developer-name';
import { makeDiagnostic, type Diagnostic } from '../diagnostics';
import type { DefinitionNode, OwnerName, RuleNode } from './definition-node';
import { DefinitionReader } from './definition-reader';
import { readFields } from './read-fields';
import { pathFrom, placeOf, type CodegenProject } from './read-project';

function readRule(node: Node, read: DefinitionReader): RuleNode | null {
    if (!Node.isCallExpression(node) || node.getExpression().getText() !== 'rule') {
        read.report(
            node,
            'A rule must be written as rule(…).',
            "Write rule('code', (record) => …, { field, message, remedy }).",
        );
        return null;
    }
    const [code, , words] = node.getArguments();
    const holds = read.callback(node, 1);
    const object = read.object(words, node, 'The words of a rule');
    if (holds === null || object === null || !Node.isStringLiteral(code)) {
        return null;
    }
    const message = read.property(object, 'message');
    const remedy = read.property(object, 'remedy');
    if (message === undefined || remedy === undefined) {
        return null;
    }
    const severity = object.getProperty('severity') === undefined ? 'error' : read.text(object, 'severity');
    return {
        code: code.getLiteralValue(),
        holds,
        field: read.text(object, 'field'),
        severity: severity === 'warning' ? 'warning' : 'error',
        message,
        remedy,
    };
}

function readRules(object: ObjectLiteralExpression, read: DefinitionReader): readonly RuleNode[] {
    if (object.getProperty('rules') === undefined) {
        return [];
    }
    const list = read.given(read.property(object, 'rules'), object, 'rules');
    if (!Node.isArrayLiteralExpression(list)) {
        return [];
    }
    return list.getElements().flatMap((element) => {
        const rule = readRule(element, read);
        return rule === null ? [] : [rule];
    });
}

function readOrder(object: ObjectLiteralExpression, read: DefinitionReader): readonly string[] {
    const list = read.property(object, 'orderBy');
    return Node.isArrayLiteralExpression(list)
        ? list.getElements().flatMap((item) => (Node.isStringLiteral(item) ? [item.getLiteralValue()] : []))
        : [];
}

function readIdentity(object: ObjectLiteralExpression, read: DefinitionReader): DefinitionNode['identity'] {
    const node = read.property(object, 'identity');
    if (!Node.isObjectLiteralExpression(node)) {
        return null;
    }
    const match = read.property(node, 'match');
    const rules = Node.isArrayLiteralExpression(match) ? match.getElements() : [];
    return {
        externalId: read.text(node, 'externalId'),
        match: rules.flatMap((rule) => (Node.isStringLiteral(rule) ? [rule.getLiteralValue()] : [])),
    };
}

function readCapture(object: ObjectLiteralExpression, from: Schema, to: Schema, read: DefinitionReader): boolean {
    const property = object.getProperty('capture');
    if (property === undefined) return false;
    const canBeWritten = resourceApis.some(({ resource, operations }) => {
        const methods = operations.map(({ method }) => method);
        return resource === to.name && ['create', 'updateById', 'upsertByKey'].every((name) => methods.includes(name));
    });
    if (from.system !== 'salesforce' || from.feature !== undefined || !canBeWritten) {
        read.report(
            property,
            `Records of ${from.name} cannot go to ${to.name} by themselves.`,
            "Take 'capture' away, or map an object that every org has to a resource that is written by its key.",
        );
    }
    return true;
}

function readDefinition(
    declaration: VariableDeclaration,
    call: CallExpression,
    read: DefinitionReader,
): DefinitionNode | null {
    const object = read.object(call.getArguments()[0], call, 'The definition');
    if (object === null) {
        return null;
    }
    const from = read.schema(read.property(object, 'from'), object);
    const to = read.schema(read.property(object, 'to'), object);
    const fields = read.given(read.property(object, 'fields'), object, 'fields');
    if (from === null || to === null || !Node.isObjectLiteralExpression(fields)) {
        return null;
    }
    const owner = read.text(object, 'owner') as OwnerName;
    const key = read.text(object, 'key');
    return {
        kind: 'definition',
        node: declaration,
        file: declaration.getSourceFile(),
        variable: declaration.getName(),
        key,
        version: read.wholeNumber(object, 'version'),
        description: read.text(object, 'description'),
        from,
        to,
        owner,
        orderBy: readOrder(object, read),
        identity: readIdentity(object, read),
        isCaptured: readCapture(object, from, to, read),
        fields: readFields(fields, owner, read),
        rules: readRules(object, read),
        isMain: declaration.getSourceFile().getBaseNameWithoutExtension() === key,
    };
}

function definitionsOf(file: SourceFile, read: DefinitionReader): readonly DefinitionNode[] {
    return file.getVariableDeclarations().flatMap((declaration) => {
        const call = declaration.getInitializer();
        if (!Node.isCallExpression(call) || call.getExpression().getText() !== 'defineMapping') {
            return [];
        }
        const found = readDefinition(declaration, call, read);
        return found === null ? [] : [found];
    });
}

function reportRepeatedKeys(
    { root }: CodegenProject,
    definitions: readonly DefinitionNode[],
    sink: Diagnostic[],
): void {
    // The row of a mapping is named after its key; the platform ignores case in names, and signs become underscores.
    const first = new Map<string, DefinitionNode>();
    for (const definition of definitions) {
        const name = developerName(definition.key).toLowerCase();
        const other = first.get(name);
        if (other === undefined) {
            first.set(name, definition);
        } else {
            const written = other.key === definition.key ? '' : `, as '${other.key}'`;
            const details = { key: definition.key, other: `${pathFrom(root, other.file)}${written}` };
            sink.push(makeDiagnostic('mapping-key-twice', placeOf(root, definition.node), details));
        }
    }
}

/** Reads every mapping of a project. */
export function readDefinitions(project: CodegenProject, sink: Diagnostic[]): readonly DefinitionNode[] {
    const read = new DefinitionReader(project.root, sink);
    const definitions = project.definitions.flatMap((file) => definitionsOf(file, read));
    reportRepeatedKeys(project, definitions, sink);
    return definitions;
}
