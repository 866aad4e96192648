import { apexTypes, writeTypeName } from '../../runtime/type-ref';
import { operationNames } from '../../runtime/operations';
import type { UnsupportedMember } from '../compile-result';
import type { CompiledUnit } from '../compiled-unit';
import type { UnitDeclaration } from '../declare/declarations';
import { BodyContext } from '../translate/body-context';
import { translateTopLevel } from '../translate/translate-statement';
import { describeClasses } from './describe-classes';
import { emitClass, type Chunk } from './emit-class';
import { assembleFunction } from './emit-function';
import { layOut, mark } from './line-marker';
import { UnitEmitter, type MemberFinder } from './unit-emitter';
import type { TypeSpace } from '../types/type-space';

export interface EmittedUnit {
    readonly compiled: CompiledUnit;
    readonly unsupported: readonly UnsupportedMember[];
}

/** Checks and translates a unit; problems go to its log. */
export function emitUnit(unit: UnitDeclaration, space: TypeSpace, hasMember: MemberFinder): EmittedUnit {
    const emitter = new UnitEmitter(unit, space, hasMember);
    const chunks: Chunk[] = [...emitClass(unit.main, emitter)];
    if (unit.kind !== 'class') chunks.push(emitBody(unit, emitter));
    chunks.sort((a, b) => a.line - b.line);
    const body = chunks.map(({ line, js }) => mark(line) + js).join('');
    const code = `${header(emitter, operationsIn(body))}\n${layOut(body, 1)}})`;
    const compiled: CompiledUnit = {
        kind: unit.kind,
        name: unit.name,
        file: unit.file,
        code,
        members: emitter.members,
        types: emitter.types.map(writeTypeName),
        queries: emitter.queries,
        decimals: emitter.decimals,
        lines: [...emitter.lines].sort((a, b) => a - b),
        lineCount: unit.lineCount,
        classes: describeClasses(unit, space),
        ...(unit.trigger && { trigger: { object: objectName(unit, space), events: unit.trigger.events } }),
    };
    return { compiled, unsupported: [...emitter.unsupported, ...unit.log.gaps] };
}

function objectName(unit: UnitDeclaration, space: TypeSpace): string {
    const name = unit.trigger?.object ?? '';
    return space.model.findObject(name)?.apiName ?? name;
}

/** Body of a trigger or of anonymous Apex: one function. */
function emitBody(unit: UnitDeclaration, emitter: UnitEmitter): Chunk {
    const body = new BodyContext({
        emitter,
        owner: unit.main,
        isStatic: true,
        returnType: apexTypes.void,
        kind: unit.kind === 'trigger' ? 'trigger' : 'anonymous',
    });
    const flow = translateTopLevel(unit.body, body);
    const line = unit.body[0]?.start.line ?? 1;
    return { line, js: `$L.body(${assembleFunction([], '', flow.js, body)});` };
}

function list(prefix: string, count: number): string {
    return Array.from({ length: count }, (_, at) => `${prefix}${at}`).join(',');
}

/** Operations that the code may call, by a look at its words. */
function operationsIn(js: string): readonly string[] {
    const words = new Set(js.match(/\$\w+/g));
    return operationNames.filter((name) => words.has(name));
}

/** One line: what the loader gives to the unit. */
function header(emitter: UnitEmitter, operations: readonly string[]): string {
    const classes = [...emitter.classes];
    const variables = classes.length > 0 ? `let ${classes.join(',')};` : '';
    return (
        `(function($rt,$o,$L){"use strict";const {${operations.join(',')}}=$o,$f=$L.fuel,$h=$L.hits,` +
        `[${list('$m', emitter.members.length)}]=$L.members,[${list('$t', emitter.types.length)}]=$L.types,` +
        `[${list('$q', emitter.queries.length)}]=$L.queries,[${list('$d', emitter.decimals.length)}]=$L.decimals;` +
        variables
    );
}
