import { Node, type CallExpression, type ObjectLiteralExpression } from 'ts-morph';
import type { AdviceNode, FieldNode, OwnerName } from './definition-node';
import type { DefinitionReader } from './definition-reader';

interface Chain {
    /** The call of a word: `field(…)`, `reference(…)`. */
    readonly head: CallExpression;
    readonly word: string;
    /** The calls behind it: `.required(…)`, `.fits(…)`, `.optional()`. */
    readonly tail: ReadonlyMap<string, CallExpression>;
}

function readChain(node: Node | undefined): Chain | null {
    const tail = new Map<string, CallExpression>();
    let current = node;
    while (Node.isCallExpression(current)) {
        const callee = current.getExpression();
        if (Node.isIdentifier(callee)) {
            return { head: current, word: callee.getText(), tail };
        }
        if (!Node.isPropertyAccessExpression(callee)) {
            return null;
        }
        tail.set(callee.getName(), current);
        current = callee.getExpression();
    }
    return null;
}

export function readAdvice(object: ObjectLiteralExpression, read: DefinitionReader): AdviceNode | null {
    const message = read.property(object, 'message');
    const remedy = read.property(object, 'remedy');
    if (message === undefined || remedy === undefined) {
        read.report(
            object,
            'A problem needs a message and a remedy.',
            "Write { code: '…', message: '…', remedy: '…' }.",
        );
        return null;
    }
    return { code: read.text(object, 'code'), message, remedy };
}

function adviceOf(chain: Chain, name: string, read: DefinitionReader): AdviceNode | null {
    const call = chain.tail.get(name);
    const object = call === undefined ? null : read.object(call.getArguments()[0], call, `The argument of ${name}`);
    return object === null ? null : readAdvice(object, read);
}

function ownerOf(chain: Chain, position: number, owner: OwnerName, read: DefinitionReader): OwnerName {
    const options = chain.head.getArguments()[position];
    return Node.isObjectLiteralExpression(options) && options.getProperty('owner') !== undefined
        ? (read.text(options, 'owner') as OwnerName)
        : owner;
}

interface Reading {
    readonly key: string;
    readonly node: Node;
    readonly chain: Chain;
    readonly owner: OwnerName;
    readonly read: DefinitionReader;
}

function readReference({ key, node, chain, owner, read }: Reading): FieldNode | null {
    const callback = read.callback(chain.head, 0);
    const mapping = chain.head.getArguments()[1];
    if (callback === null || mapping === undefined) {
        return null;
    }
    const isLookup = chain.word !== 'reference';
    return {
        kind: 'reference',
        key,
        node,
        callback,
        mapping,
        owner: ownerOf(chain, 2, owner, read),
        direction: isLookup ? 'toSalesforce' : 'toZoho',
        isNeeded: chain.word !== 'lookup',
        required: adviceOf(chain, 'required', read),
    };
}

const readers: Readonly<Record<string, (reading: Reading) => FieldNode | null>> = {
    field: ({ key, node, chain, owner, read }) => {
        const callback = read.callback(chain.head, 0);
        return callback === null
            ? null
            : {
                  kind: 'field',
                  key,
                  node,
                  callback,
                  owner: ownerOf(chain, 1, owner, read),
                  required: adviceOf(chain, 'required', read),
                  fits: adviceOf(chain, 'fits', read),
              };
    },
    constant: ({ key, node, chain, owner, read }) => {
        const value = chain.head.getArguments()[0];
        return value === undefined
            ? null
            : { kind: 'constant', key, node, value, owner: ownerOf(chain, 1, owner, read) };
    },
    reference: readReference,
    lookup: readReference,
    neededLookup: readReference,
    fromParent: ({ key, node, owner }) => ({ kind: 'fromParent', key, node, owner }),
    each: ({ key, node, chain, owner, read }) => {
        const callback = read.callback(chain.head, 0);
        const mapping = chain.head.getArguments()[1];
        return callback === null || mapping === undefined
            ? null
            : { kind: 'each', key, node, callback, mapping, owner };
    },
    embedded: ({ key, node, chain, owner, read }) => {
        const [schemaNode, fieldsNode] = chain.head.getArguments();
        const schema = read.schema(schemaNode, node);
        const fields = read.object(fieldsNode, node, 'The fields of embedded');
        return schema === null || fields === null
            ? null
            : { kind: 'embedded', key, node, schema, owner, fields: readFields(fields, owner, read) };
    },
};

function readField(key: string, node: Node, owner: OwnerName, read: DefinitionReader): FieldNode | null {
    const chain = readChain(node);
    const reader = chain === null ? undefined : readers[chain.word];
    if (chain === null || reader === undefined) {
        read.report(
            node,
            `The field '${key}' says its value in no word of the language.`,
            `Use ${Object.keys(readers).join(', ')}.`,
        );
        return null;
    }
    const field = reader({ key, node, chain, owner, read });
    const call = chain.tail.get('onlyIf');
    const condition = call === undefined ? null : read.callback(call, 0);
    return field === null || condition === null ? field : { ...field, condition };
}

/** The fields of a definition in the order in which they are written. */
export function readFields(
    object: ObjectLiteralExpression,
    owner: OwnerName,
    read: DefinitionReader,
): readonly FieldNode[] {
    return object.getProperties().flatMap((property) => {
        const value = Node.isPropertyAssignment(property) ? property.getInitializer() : undefined;
        if (!Node.isPropertyAssignment(property) || value === undefined) {
            read.report(property, 'A field must be written as name: word(…).', 'Spell the field out.');
            return [];
        }
        const field = readField(property.getName(), value, owner, read);
        return field === null ? [] : [field];
    });
}
