import { Node } from 'ts-morph';
import { subsetType } from '../../check/subset-type';
import {
    apex,
    apexType,
    integerType,
    listOf,
    type ApexClass,
    type ApexExpression,
    type ApexMember,
    type ApexType,
} from '../../apex';
import { rules } from '../../rules';
import { applyLanguageFunction, functionOf } from './language-functions';
import type { ListCall } from './list-methods';
import { callFunction } from './translate-call';
import { translateExpression } from './translate-expression';
import { unsupported, type Translated, type Translation } from './translation';

const items = apex.name('items');

function itemAt(position: string): ApexExpression {
    return apex.call(items, 'get', [apex.name(position)]);
}

/** The class that compares two items of a list by their positions. */
function orderClass(name: string, element: ApexType, body: Extract<ApexMember, { kind: 'method' }>['body']): ApexClass {
    const list = listOf(element);
    const parameters = [{ type: list, name: 'items' }];
    return {
        doc: { description: ['An order of items that keeps the places of equal ones.'] },
        annotations: [],
        visibility: 'private',
        sharing: null,
        name,
        extends: apexType('ScriptOrder'),
        members: [
            {
                kind: 'field',
                doc: null,
                visibility: 'private',
                isStatic: false,
                isFinal: true,
                type: list,
                name: 'items',
                value: null,
            },
            {
                kind: 'constructor',
                doc: null,
                visibility: 'private',
                name,
                parameters,
                body: [apex.assign(apex.member(apex.name('this'), 'items'), items)],
            },
            {
                kind: 'method',
                doc: null,
                annotations: [],
                visibility: 'protected',
                isStatic: false,
                isOverride: true,
                returns: integerType,
                name: 'compareItems',
                parameters: [
                    { type: integerType, name: 'leftPosition' },
                    { type: integerType, name: 'rightPosition' },
                ],
                body,
            },
        ],
    };
}

function capital(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

function orderNames(at: Translation): readonly string[] {
    return (at.members ?? []).map((member) => (member.kind === 'class' ? member.apexClass.name.toLowerCase() : ''));
}

/** `byDate` gives `ByDate`; a comparison written in place is named after the function around it. */
function orderName({ node, at }: ListCall): string {
    const [comparison] = node.getArguments();
    const owner = node.getFirstAncestor(Node.isFunctionDeclaration)?.getName() ?? 'item';
    const wish = Node.isIdentifier(comparison) ? capital(comparison.getText()) : `${capital(owner)}Order`;
    const taken = new Set(orderNames(at));
    let name = wish;
    for (let number = 2; !Node.isIdentifier(comparison) && taken.has(name.toLowerCase()); number += 1) {
        name = `${wish}${number}`;
    }
    return name;
}

/** The comparison of two items, as the body of the method of the order. */
function compareBody(call: ListCall): Extract<ApexMember, { kind: 'method' }>['body'] | null {
    const { node, at } = call;
    const [comparison] = node.getArguments();
    const both = [itemAt('leftPosition'), itemAt('rightPosition')];
    const ofLanguage = comparison === undefined ? null : applyLanguageFunction(comparison, both, at);
    if (ofLanguage !== null) {
        return [apex.giveBack(ofLanguage.expression)];
    }
    const declaration = Node.isIdentifier(comparison) ? functionOf(comparison) : null;
    if (declaration !== null && at.modules.classOf(declaration.getSourceFile()) !== undefined) {
        return [apex.giveBack(callFunction(declaration, both, at))];
    }
    if (!Node.isArrowFunction(comparison) || Node.isBlock(comparison.getBody())) {
        return null;
    }
    const inside = at.within(['leftPosition', 'rightPosition', 'items']);
    const values = comparison.getParameters().map((parameter) => parameter.getName());
    const { statements, result } = inside.collect(() => {
        comparison.getParameters().forEach((parameter, index) => {
            const type = subsetType(parameter.getType()) ?? call.element;
            const name = inside.declareName(values[index] ?? 'item');
            inside.add(apex.declare(inside.apexTypeOf(type), name, both[index] ?? apex.nullLiteral));
            inside.bind(parameter.getSymbol(), apex.name(name));
        });
        return translateExpression(comparison.getBody(), inside).expression;
    });
    return result === unsupported ? null : [...statements, apex.giveBack(result)];
}

/** `list.toSorted(comparison)`: a class for the order, and a loop over the positions that it gives. */
export function sortedList(call: ListCall): Translated {
    const { node, at, element, wanted } = call;
    const [comparison] = node.getArguments();
    if (comparison === undefined) {
        return at.report(node, 'order-not-said');
    }
    if (at.members === null) {
        return at.report(node, 'syntax-not-supported', {
            what: 'toSorted in a definition',
            instead: 'Sort in a function of codegen/logic.',
        });
    }
    const body = compareBody(call);
    if (body === null) {
        return at.report(comparison, 'callback-with-block');
    }
    const list = at.held(
        { expression: call.list, type: { kind: 'list', nullable: false, element, isReadonly: true } },
        'items',
    );
    const name = orderName(call);
    if (!orderNames(at).includes(name.toLowerCase())) {
        at.members.push({ kind: 'class', apexClass: orderClass(name, at.apexTypeOf(element), body) });
    }
    const variable = at.declareName(wanted.variable ?? 'sorted');
    at.run(rules.list.sorted, variable, at.apexTypeOf(element), at.declareName('position'), list, apexType(name));
    return {
        expression: apex.name(variable),
        type: { kind: 'list', nullable: false, element, isReadonly: false },
        isFresh: true,
    };
}
