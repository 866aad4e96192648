import type { BlockContext } from '@apexdevtools/apex-parser';
import { apexTypes, type TypeRef } from '../../runtime/type-ref';
import type {
    AccessorDeclaration,
    ClassDeclaration,
    ConstructorDeclaration,
    FieldDeclaration,
    MethodDeclaration,
    ParameterDeclaration,
} from '../declare/declarations';
import { BodyContext, type BodyOptions } from '../translate/body-context';
import { translateStatements } from '../translate/translate-statement';
import { constructorCall, implicitSuper } from './constructor-call';
import type { UnitEmitter } from './unit-emitter';

/** Levels of calls: "Maximum stack depth reached: 1001" (salesforcedictionary.com/errors/maximum-stack-depth-reached). */
const MAXIMUM_DEPTH = 1000;

/** `function(_a,_b){…}` */
export function assembleFunction(parameters: readonly string[], head: string, code: string, body: BodyContext): string {
    const gap = body.usedGap;
    if (gap !== undefined) return `function(${parameters.join(',')}){$unsupported(${JSON.stringify(gap)});}`;
    const temporaries =
        body.temporaries.length > 0 ? `let ${body.temporaries.map((name) => `${name}=null`).join(',')};` : '';
    const work = `${temporaries}${head}${code}`;
    return `function(${parameters.join(',')}){${fuel(body)}${isCall(body) ? counted(work) : work}}`;
}

/** Whether it deepens the stack as Apex counts it. */
function isCall(body: BodyContext): boolean {
    return body.options.kind !== 'initialiser';
}

/** `$f.depth` is how many calls have not returned: the limit holds whatever the frames of JavaScript take. */
function counted(work: string): string {
    return `if(++$f.depth>${MAXIMUM_DEPTH})$deep();try{${work}}finally{$f.depth--;}`;
}

function fuel(body: BodyContext): string {
    return `if(($f.left-=${body.statementCount + 1})<0)$x();`;
}

function declareParameters(parameters: readonly ParameterDeclaration[], body: BodyContext): readonly string[] {
    return parameters.map(({ name, type, at, isFinal }) => body.declare(name, type, at, isFinal).js);
}

/** Runs static initialisers on first use; nothing where a class has none. */
export function ensureStatics(declaration: ClassDeclaration, emitter: UnitEmitter): string {
    const js = emitter.classOf(declaration.type);
    const hasStatics =
        declaration.fields.some(({ isStatic }) => isStatic) ||
        declaration.initialisers.some(({ isStatic }) => isStatic);
    return hasStatics ? `${js}.$s||${js}.$si();` : '';
}

function checkReturns(block: BlockContext, completes: boolean, returnType: TypeRef, body: BodyContext): void {
    if (!completes || returnType === apexTypes.void) return;
    const end = block.RBRACE()?.symbol ?? block.start;
    body.problem(
        { line: end.line, column: end.column + 1 },
        `Missing return statement required return type: ${returnType.name}`,
    );
}

function functionOf(options: BodyOptions, parameters: readonly ParameterDeclaration[], block: BlockContext): string {
    const body = new BodyContext(options);
    const names = declareParameters(parameters, body);
    const flow = body.inScope(() => translateStatements(block.statement_list(), body));
    checkReturns(block, flow.completes, options.returnType, body);
    return assembleFunction(
        names,
        options.isStatic ? ensureStatics(options.owner, options.emitter) : '',
        flow.js,
        body,
    );
}

export function emitMethodFunction(method: MethodDeclaration, block: BlockContext, emitter: UnitEmitter): string {
    const { owner, isStatic, returnType, parameters } = method;
    return functionOf({ emitter, owner, isStatic, returnType, kind: 'method' }, parameters, block);
}

/** An accessor without a body reads or writes the stored value. */
export function emitAccessorFunction(
    field: FieldDeclaration,
    accessor: AccessorDeclaration,
    isGetter: boolean,
    emitter: UnitEmitter,
): string {
    const { owner, isStatic, type } = field;
    const holder = isStatic ? `${emitter.classOf(owner.type)}.$s` : 'this';
    const ready = isStatic ? ensureStatics(owner, emitter) : '';
    if (!accessor.body) {
        return isGetter
            ? `function(){${ready}return ${holder}.${field.jsName};}`
            : `function(_value){${ready}return ${holder}.${field.jsName}=_value;}`;
    }
    const options: BodyOptions = {
        emitter,
        owner,
        isStatic,
        returnType: isGetter ? type : apexTypes.void,
        kind: 'accessor',
        accessorOf: field,
    };
    if (isGetter) return functionOf(options, [], accessor.body);
    const value: ParameterDeclaration = { name: 'value', typeNode: null, isFinal: false, at: accessor.at, type };
    // The assignment's own value is the assigned one, whatever the setter did with its parameter.
    return `((set)=>function(_value){set.call(this,_value);return _value;})(${functionOf(options, [value], accessor.body)})`;
}

/** A field's initialiser or an initialiser block, as a function of its own on its own line. */
export function emitInitialiser(options: BodyOptions, work: (body: BodyContext) => string): string {
    const body = new BodyContext(options);
    const code = work(body);
    return assembleFunction([], '', code, body);
}

export function emitConstructorFunction(constructor: ConstructorDeclaration, emitter: UnitEmitter): string {
    const { owner, parameters } = constructor;
    const body = new BodyContext({ emitter, owner, isStatic: false, returnType: apexTypes.void, kind: 'constructor' });
    const names = parameters.map(({ name, type, at, isFinal }, at_) =>
        constructor.body ? body.declare(name, type, at, isFinal).js : `_${at_}`,
    );
    const ready = ensureStatics(owner, emitter);
    if (!constructor.body) {
        const code = `${implicitSuper(constructor, names, body)}return this;`;
        return assembleFunction(names, ready, code, body);
    }
    const statements = constructor.body.statement_list();
    const first = constructorCall(statements[0]);
    body.constructorCall = statements[0]?.expressionStatement()?.expression() ?? null;
    const code = body.inScope(() => {
        const implicit = first ? '' : implicitSuper(constructor, [], body);
        return implicit + translateStatements(statements, body).js;
    });
    return assembleFunction(names, ready, `${code}return this;`, body);
}

/** Part of the names of functions that run a class's own field initialisers and initialiser blocks. */
export function initName(owner: ClassDeclaration): string {
    return `$init_${owner.type.key.replace(/[^a-z0-9]+/g, '$')}`;
}
