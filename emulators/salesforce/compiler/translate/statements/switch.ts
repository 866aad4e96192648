import type { SwitchStatementContext, WhenControlContext, WhenLiteralContext } from '@apexdevtools/apex-parser';
import { apexTypes, type TypeRef } from '../../../runtime/type-ref';
import { findConversion } from '../../types/find-conversion';
import { resolveTypeNode } from '../../types/resolve-type-node';
import { unresolved } from '../../types/unresolved';
import { readMultilineLiteral, readStringLiteral } from '../../parse/read-literal';
import type { Located } from '../../problems';
import type { BodyContext } from '../body-context';
import { translateValue } from '../translate-expression';
import { translateBlock, translateStatements } from '../translate-statement';
import type { Flow } from './flow';

interface Subject {
    readonly js: string;
    readonly type: TypeRef;
}

interface Branch {
    /** Null for `when else`. */
    readonly test: string | null;
    readonly flow: Flow;
}

/** `switch on x { when … }` as a chain of tests: values, enum constants, types with a variable, null. */
export function translateSwitch(node: SwitchStatementContext, body: BodyContext): Flow {
    const value = translateValue(node.expression(), body);
    const subject: Subject = { js: body.freshName(), type: value.type };
    checkSubject(node, value.type, body);
    const seen = new Set<string>();
    const branches = node.whenControl_list().map((branch) => translateBranch(branch, subject, seen, body));
    checkElse(node.whenControl_list(), body);
    const otherwise = branches.find((branch) => branch.test === null);
    const chain = branches.filter((branch) => branch.test !== null).map(({ test, flow }) => `if(${test}){${flow.js}}`);
    const last = otherwise ? (chain.length > 0 ? `else{${otherwise.flow.js}}` : `{${otherwise.flow.js}}`) : '';
    return {
        js: `{const ${subject.js}=${value.js};${chain.join('else ')}${last}}`,
        completes: !otherwise || branches.some(({ flow }) => flow.completes),
        breaks: branches.some(({ flow }) => flow.breaks),
    };
}

function checkElse(branches: readonly WhenControlContext[], body: BodyContext): void {
    const at = branches.findIndex((branch) => branch.whenValue().ELSE());
    const found = branches[at];
    if (found && at < branches.length - 1) body.problem(found, "'when else' must be the last when block");
}

/** A `when` with a variable narrows the subject's type. */
function checkWhenType(type: TypeRef, at: Located, subject: Subject, body: BodyContext): void {
    const { space } = body;
    if (type === unresolved || subject.type === unresolved || subject.type === apexTypes.object) return;
    if (!space.isRecord(type)) body.problem(at, `${type.name} cannot be a 'when type variable' block`);
    else if (type === subject.type)
        body.problem(at, `${type.name} in the 'when expression' is already matching the switch expression type`);
    else if (subject.type !== apexTypes.sobject) {
        body.problem(
            at,
            `${type.name} value in 'when expression' cannot be implicitly converted to the ${subject.type.name} type in switch expression`,
        );
    }
}

function checkSubject(node: SwitchStatementContext, type: TypeRef, body: BodyContext): void {
    const allowed = [apexTypes.integer, apexTypes.long, apexTypes.string, apexTypes.object, unresolved] as const;
    const { space } = body;
    if (allowed.includes(type as never) || space.isEnum(type) || space.isRecord(type)) return;
    body.problem(node.expression(), `Expressions of type ${type.name} are not allowed in switch statements`);
}

function translateBranch(branch: WhenControlContext, subject: Subject, seen: Set<string>, body: BodyContext): Branch {
    const when = branch.whenValue();
    if (when.ELSE()) return { test: null, flow: translateBlock(branch.block(), body) };
    const typeNode = when.typeRef();
    if (typeNode) {
        const type = resolveTypeNode(typeNode, body.owner, body.space, body.owner.unit.log);
        checkWhenType(type, typeNode, subject, body);
        return body.inScope(() => {
            const local = body.declare(when.id().getText(), type, when.id());
            const flow = translateStatements(branch.block().statement_list(), body);
            const test = `$is(${subject.js},${body.emitter.type(type)})`;
            return { test, flow: { ...flow, js: `let ${local.js}=${subject.js};${flow.js}` } };
        });
    }
    const tests = when.whenLiteral_list().map((literal) => translateLiteral(literal, subject, seen, body));
    return { test: tests.join('||'), flow: translateBlock(branch.block(), body) };
}

function translateLiteral(node: WhenLiteralContext, subject: Subject, seen: Set<string>, body: BodyContext): string {
    const inner = node.whenLiteral();
    if (inner) return translateLiteral(inner, subject, seen, body);
    const text = node.getText();
    if (seen.has(text.toLowerCase()) && !node.StringLiteral()) body.problem(node, `Duplicate when value: ${text}`);
    seen.add(text.toLowerCase());
    if (node.NULL()) return `${subject.js}===null`;
    if (node.StringLiteral())
        return compare(apexTypes.string, JSON.stringify(readStringLiteral(text)), node, subject, body);
    if (node.MultilineStringLiteral())
        return compare(apexTypes.string, JSON.stringify(readMultilineLiteral(text)), node, subject, body);
    if (node.IntegerLiteral()) {
        const digits = String(Number(text.replace(/\+/g, '')));
        return subject.type === apexTypes.long
            ? compare(apexTypes.long, `${digits}n`, node, subject, body)
            : compare(apexTypes.integer, digits, node, subject, body);
    }
    if (node.LongLiteral()) return compare(apexTypes.long, `${text.slice(0, -1)}n`, node, subject, body);
    return compareEnum(node, subject, body);
}

function compare(type: TypeRef, js: string, node: WhenLiteralContext, subject: Subject, body: BodyContext): string {
    if (!findConversion(type, subject.type, body.space)) {
        body.problem(node, `Incompatible types in switch: ${type.name}, ${subject.type.name}`);
    }
    return `${subject.js}===${js}`;
}

function compareEnum(node: WhenLiteralContext, subject: Subject, body: BodyContext): string {
    const name = node.qualifiedName().id_list().at(-1)?.getText().toLowerCase() ?? '';
    if (node.qualifiedName().id_list().length > 1) {
        body.problem(node, "Enum value used in 'when expression' should be unqualified");
        return 'false';
    }
    const declaration = body.space.classOf(subject.type);
    const constants = declaration?.constants ?? body.space.platformOf(subject.type)?.constants ?? [];
    if (!constants.some((constant) => constant.toLowerCase() === name)) {
        body.problem(node, `Variable does not exist: ${node.getText()}`);
        return 'false';
    }
    return declaration
        ? `${subject.js}===${body.emitter.classOf(subject.type)}._${name}`
        : `${subject.js}===$constant(${body.emitter.type(subject.type)},"${name}")`;
}
