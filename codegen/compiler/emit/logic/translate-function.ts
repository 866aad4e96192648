import { Node, type FunctionDeclaration, type JSDoc, type ParameterDeclaration } from 'ts-morph';
import { subsetType, type SubsetType } from '../../check/subset-type';
import { apex, type ApexDoc, type ApexParameter, type ApexStatement, type MethodMember } from '../../apex';
import { translateExpression } from './translate-expression';
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

function isOptional(parameter: ParameterDeclaration): boolean {
    return parameter.hasInitializer() || parameter.hasQuestionToken();
}

function translateParameters(parameters: readonly ParameterDeclaration[], at: Translation): readonly ApexParameter[] {
    return parameters.map((parameter) => {
        const type: SubsetType = subsetType(parameter.getType()) ?? at.typeOf(parameter);
        if (parameter.isRestParameter()) {
            at.report(parameter, 'optional-member', { name: parameter.getName() });
        }
        if ((type.kind === 'list' && !type.isReadonly) || isChangeable(parameter)) {
            at.report(parameter, 'changeable-parameter', { name: parameter.getName() });
        }
        const name = at.declareName(parameter.getName());
        at.bind(parameter.getSymbol(), apex.name(name));
        return { type: at.apexTypeOf(type), name };
    });
}

/** A Map or Set that the function could change for its caller. */
function isChangeable(parameter: ParameterDeclaration): boolean {
    const name = parameter.getType().getNonNullableType().getSymbol()?.getName();
    return name === 'Map' || name === 'Set';
}

function parameterNames(node: FunctionDeclaration, parameters: readonly ApexParameter[]): ReadonlyMap<string, string> {
    return new Map(
        parameters.map((parameter, index) => [node.getParameters()[index]?.getName() ?? '', parameter.name]),
    );
}

interface Method {
    readonly node: FunctionDeclaration;
    readonly parameters: readonly ApexParameter[];
    readonly body: readonly ApexStatement[];
    readonly isPublic: boolean;
}

function methodOf({ node, parameters, body, isPublic }: Method, at: Translation): MethodMember {
    const names = parameterNames(node, parameters);
    const doc = docOf(node, names);
    const returns = subsetType(node.getReturnType()) ?? at.typeOf(node.getReturnTypeNode() ?? node);
    const params = (doc?.params ?? []).filter(({ name }) => parameters.some((parameter) => parameter.name === name));
    return {
        kind: 'method',
        doc: doc === null ? null : { ...doc, params },
        annotations: [],
        visibility: isPublic ? 'public' : 'private',
        isStatic: true,
        returns: at.apexTypeOf(returns),
        name: node.getName() ?? '',
        parameters,
        body,
    };
}

/** A shorter form of a function, which fills in what was left out. */
function overload(node: FunctionDeclaration, count: number, at: Translation, isPublic: boolean): MethodMember {
    const parameters = translateParameters(node.getParameters().slice(0, count), at);
    const body = at.collect(() => {
        const filled = node
            .getParameters()
            .slice(count)
            .map((parameter) => {
                const value = parameter.getInitializer();
                const type = subsetType(parameter.getType()) ?? undefined;
                return value === undefined ? apex.nullLiteral : translateExpression(value, at, { type }).expression;
            });
        const args = [...parameters.map((parameter) => apex.name(parameter.name)), ...filled];
        at.add(apex.giveBack(apex.call(null, node.getName() ?? '', args)));
    }).statements;
    return methodOf({ node, parameters, body, isPublic }, at);
}

/** The methods that a function becomes: itself, and one for each way to call it with fewer arguments. */
export function translateFunction(
    node: FunctionDeclaration,
    start: () => Translation,
    isPublic: boolean,
): readonly MethodMember[] {
    const at = start();
    if (node.isAsync() || node.isGenerator() || node.getTypeParameters().length > 0) {
        at.report(node.getNameNode() ?? node, 'syntax-not-supported', {
            what: 'An async, generator or generic function',
            instead: 'Write a plain function for the types that it is used with.',
        });
    }
    const parameters = translateParameters(node.getParameters(), at);
    const block = node.getBody();
    const body = at.collect(() => {
        if (Node.isBlock(block)) {
            block.getStatements().forEach((statement) => translateStatement(statement, at));
        }
    }).statements;
    const shorter = node
        .getParameters()
        .flatMap((parameter, index) => (isOptional(parameter) ? [overload(node, index, start(), isPublic)] : []));
    return [...shorter, methodOf({ node, parameters, body, isPublic }, at)];
}
