import { Node, type FunctionDeclaration, type JSDoc } from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { apex, type ApexDoc, type ApexParameter, type MethodMember } from '../../apex';
import { translateStatement } from './translate-statement';
import type { Translation } from './translation';

function tagText(doc: JSDoc, tag: string): readonly { readonly name: string; readonly text: string }[] {
    return doc
        .getTags()
        .filter((found) => found.getTagName() === tag)
        .map((found) => ({
            name: Node.isJSDocParameterTag(found) ? found.getName() : '',
            text: (found.getCommentText() ?? '').replace(/\s+/g, ' ').replace(/^-\s*/, '').trim(),
        }));
}

/** The documentation of a declaration, for ApexDoc. */
export function docOf(node: { getJsDocs(): JSDoc[] }, names: ReadonlyMap<string, string> = new Map()): ApexDoc | null {
    const doc = node.getJsDocs().at(-1);
    if (doc === undefined) {
        return null;
    }
    const description = doc.getDescription().replace(/\s+/g, ' ').trim();
    const params = tagText(doc, 'param').map(({ name, text }) => ({ name: names.get(name) ?? name, text }));
    const [returns] = tagText(doc, 'returns');
    return { description: [description], params, ...(returns === undefined ? {} : { returns: returns.text }) };
}

function translateParameters(node: FunctionDeclaration, at: Translation): readonly ApexParameter[] {
    return node.getParameters().map((parameter) => {
        const type: SubsetType = subsetType(parameter.getType()) ?? at.typeOf(parameter);
        if (parameter.isOptional() || parameter.hasInitializer() || parameter.isRestParameter()) {
            at.report(parameter, 'optional-member', { name: parameter.getName() });
        }
        if (type.kind === 'list' && !type.isReadonly) {
            at.report(parameter, 'changeable-parameter', { name: parameter.getName() });
        }
        const name = at.declareName(parameter.getName());
        at.bind(parameter.getSymbol(), apex.name(name));
        return { type: at.apexTypeOf(type), name };
    });
}

/** The method that a function becomes. */
export function translateFunction(node: FunctionDeclaration, at: Translation, isPublic: boolean): MethodMember {
    if (node.isAsync() || node.isGenerator() || node.getTypeParameters().length > 0) {
        at.report(node.getNameNode() ?? node, 'syntax-not-supported', {
            what: 'An async, generator or generic function',
            instead: 'Write a plain function for the types that it is used with.',
        });
    }
    const parameters = translateParameters(node, at);
    const names = new Map(
        node.getParameters().map((parameter, index) => [parameter.getName(), parameters[index]?.name ?? '']),
    );
    const returns = subsetType(node.getReturnType()) ?? at.typeOf(node.getReturnTypeNode() ?? node);
    const body = node.getBody();
    const statements = at.collect(() => {
        if (Node.isBlock(body)) {
            body.getStatements().forEach((statement) => translateStatement(statement, at));
        }
    }).statements;
    return {
        kind: 'method',
        doc: docOf(node, names),
        annotations: [],
        visibility: isPublic ? 'public' : 'private',
        isStatic: true,
        returns: at.apexTypeOf(returns),
        name: node.getName() ?? '',
        parameters,
        body: statements,
    };
}
