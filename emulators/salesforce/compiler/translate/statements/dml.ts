import type {
    AccessLevelContext,
    ExpressionContext,
    StatementContext,
    UpsertStatementContext,
} from '@apexdevtools/apex-parser';
import type { AccessMode, DmlOperation } from '../../../runtime/runtime';
import { apexTypes, type TypeRef } from '../../../runtime/type-ref';
import type { Located } from '../../problems';
import { unresolved } from '../../types/unresolved';
import { mark } from '../../emit/line-marker';
import type { BodyContext } from '../body-context';
import { translateValue } from '../translate-expression';
import { straight, type Flow } from './flow';

function accessOf(level: AccessLevelContext | null): AccessMode {
    if (!level) return 'default';
    return level.USER() ? 'user' : 'system';
}

function options(access: AccessMode, body: BodyContext, externalIdField?: string): string {
    const { sharing } = body.owner.modifiers;
    const stated = sharing === 'with' || sharing === 'without' ? `,sharing:"${sharing}"` : '';
    const key = externalIdField === undefined ? '' : `,externalIdField:${JSON.stringify(externalIdField)}`;
    return `{access:"${access}",allOrNone:true${stated}${key}}`;
}

/** The records of a DML statement: one, or a list. */
function records(node: ExpressionContext, body: BodyContext): { readonly js: string; readonly type: TypeRef } {
    const value = translateValue(node, body);
    const { type } = value;
    const element = type.base === 'list' ? type.args[0] : type;
    if (type !== unresolved && element !== unresolved && (!element || !body.space.isRecord(element))) {
        body.problem(node, `DML requires SObject or SObject list type: ${type.name}`);
    }
    return { js: value.js, type: element ?? type };
}

/** `insert x;`, `update as user x;`, `upsert x Key__c;`, `merge a b;` … */
export function translateDml(node: StatementContext, body: BodyContext): Flow {
    const upsert = node.upsertStatement();
    if (upsert) return translateUpsert(upsert, body);
    const merge = node.mergeStatement();
    if (merge) {
        const master = records(merge.expression(0), body);
        const duplicates = records(merge.expression(1), body);
        checkMerge(merge, master.type, duplicates.type, body);
        return straight(
            `${mark(node.start.line)}$rt.merge($nn(${master.js}),$nn(${duplicates.js}),${options(accessOf(merge.accessLevel()), body)});`,
        );
    }
    const kinds: readonly [
        DmlOperation,
        { expression(): ExpressionContext; accessLevel(): AccessLevelContext } | null,
    ][] = [
        ['insert', node.insertStatement()],
        ['update', node.updateStatement()],
        ['delete', node.deleteStatement()],
        ['undelete', node.undeleteStatement()],
    ];
    for (const [operation, statement] of kinds) {
        if (!statement) continue;
        const { js } = records(statement.expression(), body);
        return straight(
            `${mark(node.start.line)}$rt.dml("${operation}",$nn(${js}),${options(accessOf(statement.accessLevel()), body)});`,
        );
    }
    throw new Error(`No translation for statement: ${node.getText()}`);
}

/** Apex Developer Guide, "merge Statement": leads, contacts, cases and accounts of one type. */
function checkMerge(at: Located, master: TypeRef, duplicates: TypeRef, body: BodyContext): void {
    if (master === unresolved || duplicates === unresolved) return;
    if (master === apexTypes.sobject) body.problem(at, `Merge requires a concrete SObject type: ${master.name}`);
    else if (!['account', 'case', 'contact', 'lead'].includes(master.base))
        body.problem(at, `Specified type ${master.name} cannot be merged`);
    else if (duplicates !== master) body.problem(at, 'Invalid type for duplicate records');
}

function translateUpsert(node: UpsertStatementContext, body: BodyContext): Flow {
    const { js, type } = records(node.expression(), body);
    const key = node.qualifiedName() ? upsertKey(node.qualifiedName(), type, body) : undefined;
    return straight(
        `${mark(node.start.line)}$rt.dml("upsert",$nn(${js}),${options(accessOf(node.accessLevel()), body, key)});`,
    );
}

function upsertKey(node: Located & { getText(): string }, type: TypeRef, body: BodyContext): string {
    const name = node.getText().split('.').at(-1) ?? '';
    const object = body.space.objectOf(type);
    const field = object && body.space.model.findField(object, name);
    if (!object) body.problem(node, `Upsert with a field specification requires a concrete SObject type: ${type.name}`);
    else if (!field) body.problem(node, `Field does not exist: ${name} on ${object.apiName}`);
    else if (!field.externalId && field.type !== 'id' && !field.unique) {
        body.problem(
            node,
            `Invalid field for upsert, must be an External Id custom or standard indexed field: ${name}`,
        );
    }
    return field?.key ?? name.toLowerCase();
}
