import { AssignExpressionContext, type ExpressionListContext } from '@apexdevtools/apex-parser';
import type { TypeRef } from '../../../runtime/type-ref';
import { mark } from '../../emit/line-marker';
import type { Located } from '../../problems';
import type { BodyContext } from '../body-context';
import { convert } from '../convert';
import { translateValue } from '../translate-expression';
import { findRecordMember } from './record-member';

/** `new Account(Name = 'x', Parent = new Account(Key__c = 'y'))` */
export function translateNewRecord(
    type: TypeRef,
    list: ExpressionListContext | null,
    at: Located,
    body: BodyContext,
): string {
    const object = body.space.objectOf(type);
    if (!object) throw new Error(`${type.name} is not an object`);
    const parts: string[] = [];
    const seen = new Set<string>();
    for (const node of list?.expression_list() ?? []) {
        if (!(node instanceof AssignExpressionContext) || !node.ASSIGN()) {
            body.problem(
                node,
                `Invalid constructor syntax, name=value pairs can only be used for SObject types: ${type.name}`,
            );
            continue;
        }
        const name = node.expression(0).getText();
        const member = findRecordMember(object, name, body);
        if (!member || member.access === 'Children') {
            body.problem(node, `Field does not exist: ${name} on ${object.apiName}`);
            continue;
        }
        if (seen.has(member.key)) body.problem(node, `Duplicate field initialization: ${name}`);
        seen.add(member.key);
        const value = convert(translateValue(node.expression(1), body), member.type, node, body);
        parts.push(`["${member.access}","${member.key}",${value}]`);
    }
    return `${mark(at.start.line)}$record("${object.key}",[${parts.join(',')}])`;
}
