import type { CreatedNameContext, CreatorContext, NewExpressionContext } from '@apexdevtools/apex-parser';
import { apexTypes, listOf, type TypeRef } from '../../../runtime/type-ref';
import { mark } from '../../emit/line-marker';
import { isVisible } from '../../members/check-access';
import { placeOf, type Located } from '../../problems';
import { resolveTypeNode } from '../../types/resolve-type-node';
import { findGap } from '../../types/find-gap';
import { unresolved } from '../../types/unresolved';
import type { BodyContext } from '../body-context';
import { convert } from '../convert';
import { failed, translateValue } from '../translate-expression';
import type { Value } from '../value';
import { chooseForValues } from './choose-for-values';
import { convertArguments, translateArguments } from './call';
import { translateNewRecord } from './new-record';
import { exceptionArguments } from './unqualified-call';

/** `new T(…)`, `new T[n]`, `new List<T>{…}`, `new Map<K, V>{…}`, `new Account(Name = 'x')` */
export function translateNew(node: NewExpressionContext, body: BodyContext): Value {
    const creator = node.creator();
    const type = createdType(creator.createdName(), body);
    if (type === unresolved) return failed;
    if (type.base === 'dataweave.script') {
        const what = `new ${creator.createdName().getText()}()`;
        body.emitter.addUnsupported(what, placeOf(node));
        return { kind: 'value', type, js: `$unsupported(${JSON.stringify(what)})`, isEffect: true };
    }
    return creator.classCreatorRest() ? construct(type, creator, node, body) : fill(type, creator, node, body);
}

function createdType(node: CreatedNameContext, body: BodyContext): TypeRef {
    const pairs = node.idCreatedNamePair_list();
    const last = pairs[pairs.length - 1];
    const args = (last?.typeList()?.typeRef_list() ?? []).map((arg) =>
        resolveTypeNode(arg, body.owner, body.space, body.owner.unit.log),
    );
    const names = pairs.map((pair) => pair.anyId().getText());
    const type = body.space.resolveName(names, args, body.owner);
    if (type) return type;
    const gap = findGap(names, body.space.model);
    if (gap !== null) body.gap(node, gap);
    else body.problem(node, `Invalid type: ${node.getText()}`);
    return unresolved;
}

function fill(type: TypeRef, creator: CreatorContext, node: NewExpressionContext, body: BodyContext): Value {
    const array = creator.arrayCreatorRest();
    const result = (of: TypeRef, js: string): Value => ({ kind: 'value', type: of, js, nonNull: true, isEffect: true });
    if (array) {
        const list = listOf(type);
        const size = array.expression();
        if (size)
            return result(
                list,
                `$array(${body.emitter.type(list)},${convert(translateValue(size, body), apexTypes.integer, size, body)})`,
            );
        const items = (array.arrayInitializer()?.expression_list() ?? []).map((item) =>
            convert(translateValue(item, body), type, item, body),
        );
        return result(list, `$list(${body.emitter.type(list)},[${items.join(',')}])`);
    }
    const map = creator.mapCreatorRest();
    const [first = unresolved, second = unresolved] = type.args;
    if (map) {
        if (type.base !== 'map') body.problem(node, `Map initializer is not allowed for ${type.name}`);
        const pairs = map.mapCreatorRestPair_list().map((pair) => {
            const [key, value] = [pair.expression(0), pair.expression(1)];
            return `[${convert(translateValue(key, body), first, key, body)},${convert(translateValue(value, body), second, value, body)}]`;
        });
        return result(type, `$map(${body.emitter.type(type)},[${pairs.join(',')}])`);
    }
    const items = (creator.setCreatorRest()?.expression_list() ?? []).map((item) =>
        convert(translateValue(item, body), first, item, body),
    );
    if (type.base === 'map' && items.length === 0) return result(type, `$map(${body.emitter.type(type)},[])`);
    if (type.base !== 'list' && type.base !== 'set') body.problem(node, `Initializer is not allowed for ${type.name}`);
    return result(type, `$${type.base === 'set' ? 'set' : 'list'}(${body.emitter.type(type)},[${items.join(',')}])`);
}

function construct(type: TypeRef, creator: CreatorContext, node: NewExpressionContext, body: BodyContext): Value {
    const list = creator.classCreatorRest().arguments().expressionList();
    const result = (js: string): Value => ({ kind: 'value', type, js, nonNull: true, isEffect: true });
    if (body.space.objectOf(type)) return result(translateNewRecord(type, list, node, body));
    const args = translateArguments(list, body);
    if (body.space.classOf(type)) return result(constructDeclared(type, args, node, body));
    if (body.space.isException(type)) {
        if (type === apexTypes.exception) body.problem(node, 'Type cannot be constructed: Exception');
        const declared = args.map((arg) => (arg.type === apexTypes.null ? 'String' : arg.type.name));
        const own = { typeName: type.baseName, kind: 'constructor', name: '', parameters: declared } as const;
        if (!body.emitter.isImplemented(own)) {
            const values = [JSON.stringify(type.baseName), ...exceptionArguments(args)].join(',');
            return result(`${mark(node.start.line)}$newException(${values})`);
        }
    }
    return result(constructPlatform(type, args, node, body));
}

function notDefined(type: TypeRef, args: readonly Value[], at: Located, body: BodyContext): string {
    if (!args.some((arg) => arg.type === unresolved)) {
        body.problem(
            at,
            `Constructor not defined: [${type.name}].<Constructor>(${args.map((arg) => arg.type.name).join(', ')})`,
        );
    }
    return 'null';
}

function constructDeclared(type: TypeRef, args: readonly Value[], at: Located, body: BodyContext): string {
    const declaration = body.space.classOf(type);
    if (!declaration) return 'null';
    if (declaration.kind !== 'class') body.problem(at, `Type cannot be constructed: ${type.name}`);
    if (declaration.modifiers.words.has('abstract'))
        body.problem(at, `Abstract classes cannot be constructed: ${type.name}`);
    const candidates = declaration.constructors.map((one) => ({
        one,
        parameters: one.parameters.map((parameter) => parameter.type),
    }));
    const choice = chooseForValues(candidates, args, body.space);
    if (choice.kind !== 'chosen') return notDefined(type, args, at, body);
    const { one, parameters } = choice.candidate;
    if (!isVisible(one, body.owner, body.space)) {
        body.problem(
            at,
            `Constructor is not visible: [${type.name}].<Constructor>(${parameters.map(({ name }) => name).join(', ')})`,
        );
    }
    const values = convertArguments(args, parameters, body);
    return `new ${body.emitter.classOf(type)}()${mark(at.start.line)}.$init().${one.jsName}(${values.join(',')})`;
}

function constructPlatform(type: TypeRef, args: readonly Value[], at: Located, body: BodyContext): string {
    const info = body.space.platformOf(type);
    if (!info || info.kind !== 'class' || type.kind === 'primitive') {
        body.problem(at, `Type cannot be constructed: ${type.name}`);
        return 'null';
    }
    const candidates = info.constructors.map((one) => ({
        declared: one.parameters.map((parameter) => parameter.type),
        parameters: one.parameters.map((parameter) =>
            body.space.tableType(parameter.type, info.typeParameters, type.args),
        ),
    }));
    const choice = chooseForValues(candidates, args, body.space);
    if (choice.kind !== 'chosen') return notDefined(type, args, at, body);
    const { declared, parameters } = choice.candidate;
    const js = body.emitter.member(type.baseName, 'constructor', '', declared, placeOf(at));
    return `${mark(at.start.line)}${js}(${['$rt', body.emitter.type(type), ...convertArguments(args, parameters, body)].join(',')})`;
}
