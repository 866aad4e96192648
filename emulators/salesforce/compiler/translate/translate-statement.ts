import { FieldDeclarationContext, type BlockContext, type StatementContext } from '@apexdevtools/apex-parser';
import type { BodyPart } from '../declare/declarations';
import type { Located } from '../problems';
import type { BodyContext } from './body-context';
import { straight, type Flow } from './statements/flow';
import { translateDml } from './statements/dml';
import { translateDoWhile, translateFor, translateWhile } from './statements/loops';
import { translateDeclaration } from './statements/local-variable';
import { translateIf } from './statements/if';
import { translateReturn, translateThrow } from './statements/leave';
import { translateRunAs } from './statements/run-as';
import { translateSwitch } from './statements/switch';
import { translateTry } from './statements/try';
import { translateValue } from './translate-expression';

/** One statement with its line mark and its count for coverage. */
export function translateStatement(node: StatementContext, body: BodyContext): Flow {
    const block = node.block();
    if (block) return translateBlock(block, body);
    body.statementCount += 1;
    const flow = translateKind(node, body);
    return { ...flow, js: body.mark(node) + body.emitter.hit(node.start.line) + flow.js };
}

function translateKind(node: StatementContext, body: BodyContext): Flow {
    const declaration = node.localVariableDeclarationStatement();
    if (declaration) return straight(`${translateDeclaration(declaration.localVariableDeclaration(), body)};`);
    if (node.expressionStatement()) return translateExpressionStatement(node, body);
    if (node.ifStatement()) return translateIf(node.ifStatement(), body);
    if (node.returnStatement()) return translateReturn(node.returnStatement(), body);
    if (node.forStatement()) return translateFor(node.forStatement(), body);
    if (node.whileStatement()) return translateWhile(node.whileStatement(), body);
    if (node.doWhileStatement()) return translateDoWhile(node.doWhileStatement(), body);
    if (node.tryStatement()) return translateTry(node.tryStatement(), body);
    if (node.throwStatement()) return translateThrow(node.throwStatement(), body);
    if (node.switchStatement()) return translateSwitch(node.switchStatement(), body);
    if (node.runAsStatement()) return translateRunAs(node.runAsStatement(), body);
    if (node.breakStatement()) return translateJump('break', node, body);
    if (node.continueStatement()) return translateJump('continue', node, body);
    return translateDml(node, body);
}

function translateJump(word: 'break' | 'continue', node: StatementContext, body: BodyContext): Flow {
    if (body.loopDepth === 0)
        body.problem(node, `${word === 'break' ? 'Break' : 'Continue'} statement must be in a loop`);
    return { js: `${word};`, completes: false, breaks: word === 'break' };
}

function translateExpressionStatement(node: StatementContext, body: BodyContext): Flow {
    const before = body.owner.unit.log.problems.length;
    const expression = node.expressionStatement().expression();
    const value = translateValue(expression, body);
    if (!value.isEffect && body.owner.unit.log.problems.length === before)
        body.problem(node, 'Expression cannot be a statement.');
    return straight(`${value.js};`);
}

/** Statements one after the other; code behind a `return` is an error. */
export function translateStatements(nodes: readonly StatementContext[], body: BodyContext): Flow {
    return inSequence(nodes, body, translateStatement);
}

/** The body of a trigger or of anonymous Apex. */
export function translateTopLevel(parts: readonly BodyPart[], body: BodyContext): Flow {
    return inSequence(parts, body, (part, context) =>
        part instanceof FieldDeclarationContext ? translateVariable(part, context) : translateStatement(part, context),
    );
}

function translateVariable(node: FieldDeclarationContext, body: BodyContext): Flow {
    body.statementCount += 1;
    return straight(`${body.mark(node)}${body.emitter.hit(node.start.line)}${translateDeclaration(node, body)};`);
}

function inSequence<T extends Located>(
    nodes: readonly T[],
    body: BodyContext,
    translate: (node: T, body: BodyContext) => Flow,
): Flow {
    let js = '';
    let completes = true;
    let mayFollow = true;
    let breaks = false;
    for (const node of nodes) {
        if (!mayFollow) {
            body.problem(node, 'Unreachable statement');
            break;
        }
        const flow = translate(node, body);
        js += flow.js;
        completes = flow.completes;
        mayFollow = completes || flow.mayBeFollowed === true;
        breaks ||= flow.breaks;
    }
    return { js, completes, breaks };
}

/** `{ … }` with its own scope. */
export function translateBlock(node: BlockContext, body: BodyContext): Flow {
    const flow = body.inScope(() => translateStatements(node.statement_list(), body));
    return { ...flow, js: `{${flow.js}}` };
}

/** A statement as the body of `if` or a loop: always in braces, always in a scope. */
export function translateNested(node: StatementContext, body: BodyContext): Flow {
    const flow = body.inScope(() => translateStatement(node, body));
    return { ...flow, js: `{${flow.js}}` };
}
