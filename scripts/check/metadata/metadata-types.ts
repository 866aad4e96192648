import { readFileSync } from 'node:fs';
import { ts } from 'ts-morph';

/** What an element may hold: text of a kind, one of several words, or further elements. */
export type Shape =
    | { readonly kind: 'text' | 'number' | 'boolean' | 'any' }
    | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
    | { readonly kind: 'element'; readonly type: string };

export interface ElementShape {
    readonly shape: Shape;
    readonly many: boolean;
    readonly required: boolean;
}

/** The Metadata API's types by name, as the npm package @salesforce/types (made from Salesforce's WSDL) declares them. */
export interface MetadataTypes {
    has(type: string): boolean;
    elementsOf(type: string): ReadonlyMap<string, ElementShape>;
}

type Declarations = ReadonlyMap<string, ts.TypeNode>;

function shapeOf(node: ts.TypeNode, declarations: Declarations): { shape: Shape; many: boolean } {
    if (ts.isArrayTypeNode(node)) return { shape: shapeOf(node.elementType, declarations).shape, many: true };
    if (node.kind === ts.SyntaxKind.StringKeyword) return { shape: { kind: 'text' }, many: false };
    if (node.kind === ts.SyntaxKind.NumberKeyword) return { shape: { kind: 'number' }, many: false };
    if (node.kind === ts.SyntaxKind.BooleanKeyword) return { shape: { kind: 'boolean' }, many: false };
    if (ts.isTypeReferenceNode(node))
        return { shape: referenceShape(node.typeName.getText(), declarations), many: false };
    if (ts.isUnionTypeNode(node) || ts.isLiteralTypeNode(node)) return { shape: wordsOf(node), many: false };
    return { shape: { kind: 'any' }, many: false };
}

function referenceShape(name: string, declarations: Declarations): Shape {
    const target = declarations.get(name);
    if (target === undefined) return { kind: 'any' };
    if (ts.isUnionTypeNode(target) || ts.isLiteralTypeNode(target)) return wordsOf(target);
    if (ts.isTypeLiteralNode(target) || ts.isIntersectionTypeNode(target)) return { kind: 'element', type: name };
    return shapeOf(target, declarations).shape;
}

function wordsOf(node: ts.TypeNode): Shape {
    const members = ts.isUnionTypeNode(node) ? [...node.types] : [node];
    const words = members.flatMap((member) =>
        ts.isLiteralTypeNode(member) && ts.isStringLiteral(member.literal) ? [member.literal.text] : [],
    );
    return words.length === members.length ? { kind: 'words', words: new Set(words) } : { kind: 'any' };
}

function membersOf(node: ts.TypeNode | undefined, declarations: Declarations): ts.PropertySignature[] {
    if (node === undefined) return [];
    if (ts.isIntersectionTypeNode(node)) return node.types.flatMap((part) => membersOf(part, declarations));
    if (ts.isTypeReferenceNode(node)) return membersOf(declarations.get(node.typeName.getText()), declarations);
    return ts.isTypeLiteralNode(node) ? node.members.filter(ts.isPropertySignature) : [];
}

export function loadMetadataTypes(): MetadataTypes {
    const file = require.resolve('@salesforce/types/metadata').replace(/\.js$/, '.d.ts');
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
    const declarations = new Map<string, ts.TypeNode>();
    source.forEachChild((node) => {
        if (ts.isTypeAliasDeclaration(node)) declarations.set(node.name.text, node.type);
    });
    const cache = new Map<string, ReadonlyMap<string, ElementShape>>();
    const elementsOf = (type: string): ReadonlyMap<string, ElementShape> => {
        const known = cache.get(type);
        if (known !== undefined) return known;
        const elements = new Map(
            membersOf(declarations.get(type), declarations).map((member): [string, ElementShape] => {
                const required = member.questionToken === undefined;
                return [member.name.getText(), { ...shapeOf(member.type!, declarations), required }];
            }),
        );
        cache.set(type, elements);
        return elements;
    };
    return { has: (type) => declarations.has(type), elementsOf };
}
