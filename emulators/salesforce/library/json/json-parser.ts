import { type JsonNode, JsonNumber, JsonObject } from './read-json';

export type TokenName =
    | 'START_OBJECT'
    | 'END_OBJECT'
    | 'START_ARRAY'
    | 'END_ARRAY'
    | 'FIELD_NAME'
    | 'VALUE_STRING'
    | 'VALUE_NUMBER_INT'
    | 'VALUE_NUMBER_FLOAT'
    | 'VALUE_TRUE'
    | 'VALUE_FALSE'
    | 'VALUE_NULL';

/** One token: its name, the value it starts or is, and the field it belongs to. */
export interface JsonToken {
    readonly name: TokenName;
    /** For a field name: the name. For what starts an object or array, or is a value: all of it. */
    readonly node: JsonNode;
    /** Name of the field that the token is in, null outside of objects. */
    readonly field: string | null;
    /** For START tokens: place of the END token. */
    end?: number;
}

function scalarToken(node: JsonNode): TokenName {
    if (node === null) return 'VALUE_NULL';
    if (node instanceof JsonNumber) return node.isWhole ? 'VALUE_NUMBER_INT' : 'VALUE_NUMBER_FLOAT';
    if (typeof node === 'boolean') return node ? 'VALUE_TRUE' : 'VALUE_FALSE';
    return 'VALUE_STRING';
}

/** The tokens of a tree, in document order. */
function tokenise(node: JsonNode, field: string | null, tokens: JsonToken[]): JsonToken[] {
    const isArray = Array.isArray(node);
    if (!isArray && !(node instanceof JsonObject)) {
        tokens.push({ name: scalarToken(node), node, field });
        return tokens;
    }
    const start: JsonToken = { name: isArray ? 'START_ARRAY' : 'START_OBJECT', node, field };
    tokens.push(start);
    if (isArray) {
        for (const item of node as readonly JsonNode[]) tokenise(item, null, tokens);
    } else {
        for (const [name, value] of (node as JsonObject).members) {
            tokens.push({ name: 'FIELD_NAME', node: name, field: name });
            tokenise(value, name, tokens);
        }
    }
    start.end = tokens.length;
    tokens.push({ name: isArray ? 'END_ARRAY' : 'END_OBJECT', node: null, field });
    return tokens;
}

/** A value of System.JSONParser: a walk over the tokens of a text that was read as a whole. */
export class ApexJsonParser {
    readonly typeName = 'System.JSONParser';
    private readonly tokens: readonly JsonToken[];
    private at = -1;
    /** The token is there, but was cleared. */
    private cleared: JsonToken | undefined;

    constructor(root: JsonNode) {
        this.tokens = tokenise(root, null, []);
    }

    get current(): JsonToken | undefined {
        return this.cleared ? undefined : this.tokens[this.at];
    }

    get lastCleared(): JsonToken | undefined {
        return this.cleared;
    }

    next(): JsonToken | undefined {
        this.cleared = undefined;
        if (this.at < this.tokens.length) this.at++;
        return this.current;
    }

    /** The next token that is no field name. */
    nextValue(): JsonToken | undefined {
        const token = this.next();
        return token?.name === 'FIELD_NAME' ? this.next() : token;
    }

    clear(): void {
        this.cleared = this.current;
    }

    /** From the start of an object or array to its end. */
    skipChildren(): void {
        this.at = this.current?.end ?? this.at;
    }
}
