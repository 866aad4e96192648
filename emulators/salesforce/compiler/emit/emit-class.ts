import { apexTypes } from '../../runtime/type-ref';
import type { ClassDeclaration, FieldDeclaration } from '../declare/declarations';
import { methodJsName } from '../declare/name-members';
import { findImplementations } from '../members/implementations';
import { convert } from '../translate/convert';
import { translateValue } from '../translate/translate-expression';
import { translateBlock } from '../translate/translate-statement';
import {
    emitAccessorFunction,
    emitConstructorFunction,
    emitInitialiser,
    emitMethodFunction,
    ensureStatics,
    initName,
} from './emit-function';
import { hostAliases } from './host-aliases';
import { mark } from './line-marker';
import type { UnitEmitter } from './unit-emitter';

/** Code that belongs to a line of the source. */
export interface Chunk {
    readonly line: number;
    readonly js: string;
}

/** The chunks of a class and its inner classes, in no particular order. */
export function emitClass(declaration: ClassDeclaration, emitter: UnitEmitter): readonly Chunk[] {
    const chunks = declaration.kind === 'class' ? emitMembers(declaration, emitter) : [];
    return [
        emitSkeleton(declaration, emitter),
        ...chunks,
        ...declaration.inner.flatMap((inner) => emitClass(inner, emitter)),
    ];
}

/** The JavaScript class: only its fields, all null. Superclasses are joined when the program is linked. */
function emitSkeleton(declaration: ClassDeclaration, emitter: UnitEmitter): Chunk {
    const js = emitter.classOf(declaration.type);
    const fields = declaration.fields.filter(({ isStatic }) => !isStatic).map(({ jsName }) => `this.${jsName}=null;`);
    const base = emitter.space.isException(declaration.type) ? '$ApexException' : '$ApexObject';
    const skeleton = `class extends ${base}{constructor(){super();${fields.join('')}}}`;
    const key = JSON.stringify(declaration.type.key);
    const define = `${js}=$L.define(${key},${skeleton});`;
    const constants = declaration.constants.map(
        (name, ordinal) => `${js}._${name.toLowerCase()}=$L.constant(${key},${JSON.stringify(name)},${ordinal});`,
    );
    return { line: declaration.at.line, js: define + constants.join('') };
}

function emitMembers(declaration: ClassDeclaration, emitter: UnitEmitter): readonly Chunk[] {
    const js = emitter.classOf(declaration.type);
    const holder = (isStatic: boolean): string => (isStatic ? js : `${js}.prototype`);
    const chunks: Chunk[] = [];
    for (const method of declaration.methods) {
        if (!method.body) continue;
        const at = holder(method.isStatic);
        chunks.push({
            line: method.at.line,
            js: `${at}.${method.jsName}=${emitMethodFunction(method, method.body, emitter)};`,
        });
    }
    for (const constructor of declaration.constructors) {
        chunks.push({
            line: constructor.at.line,
            js: `${js}.prototype.${constructor.jsName}=${emitConstructorFunction(constructor, emitter)};`,
        });
    }
    for (const field of declaration.fields) chunks.push(...emitAccessors(field, holder(field.isStatic), emitter));
    chunks.push(...emitInitialisers(declaration, js, emitter));
    const aliases = hostAliases(declaration, emitter.space).map(({ alias, method }) => {
        const at = holder(method.isStatic);
        return `${at}.${alias}=${at}.${method.jsName};`;
    });
    chunks.push({ line: emitter.unit.lineCount, js: aliases.join('') + emitBridges(declaration, js, emitter) });
    return chunks;
}

/** Methods of interfaces that one with wider parameters implements: they pass on to it. */
function emitBridges(declaration: ClassDeclaration, js: string, { space }: UnitEmitter): string {
    if (declaration.modifiers.words.has('abstract')) return '';
    const bridges = findImplementations(declaration, space).flatMap(({ wanted, found }) => {
        const name = methodJsName(wanted.name.toLowerCase(), wanted.types);
        if (!found || found.isStatic || found.jsName === name) return [];
        return [`${js}.prototype.${name}=function(...args){return this.${found.jsName}(...args);};`];
    });
    return bridges.join('');
}

function emitAccessors(field: FieldDeclaration, holder: string, emitter: UnitEmitter): readonly Chunk[] {
    const { property } = field;
    if (!property || property.isPlain || field.modifiers.words.has('abstract')) return [];
    const chunks: Chunk[] = [];
    const { getter, setter } = property;
    if (getter)
        chunks.push({
            line: getter.at.line,
            js: `${holder}.$get${field.jsName}=${emitAccessorFunction(field, getter, true, emitter)};`,
        });
    if (setter)
        chunks.push({
            line: setter.at.line,
            js: `${holder}.$set${field.jsName}=${emitAccessorFunction(field, setter, false, emitter)};`,
        });
    return chunks;
}

interface Initialiser {
    readonly line: number;
    readonly column: number;
    readonly isStatic: boolean;
    readonly js: string;
}

/**
 * One function per initialiser, called in the order of the source; those of superclasses run first. All have run when the first constructor begins: a
 * constructor may call a method that a subclass overrides and that uses the subclass's fields (fflib_SObjectUnitOfWork does).
 */
function emitInitialisers(declaration: ClassDeclaration, js: string, emitter: UnitEmitter): readonly Chunk[] {
    const initialisers = [...fieldInitialisers(declaration, emitter), ...blockInitialisers(declaration, emitter)];
    initialisers.sort((a, b) => a.line - b.line || a.column - b.column);
    const chunks: Chunk[] = [];
    const calls = { static: '', instance: '' };
    const prefix = initName(declaration);
    for (const [at, { line, isStatic, js: code }] of initialisers.entries()) {
        const name = `${prefix}$${at}`;
        chunks.push({ line, js: `${isStatic ? js : `${js}.prototype`}.${name}=${code};` });
        if (isStatic) calls.static += `${js}.${name}();`;
        else calls.instance += `this.${name}();`;
    }
    const fields = declaration.fields.filter(({ isStatic }) => isStatic).map(({ jsName }) => `${jsName}:null`);
    const statics = `${js}.$si=function(){${js}.$s={${fields.join(',')}};$L.initialised(${js});${calls.static}return ${js}.$s;};`;
    const parent = declaration.superclass && emitter.space.classOf(declaration.superclass);
    const inherited = parent ? `${emitter.classOf(parent.type)}.prototype.$init.call(this);` : '';
    const ready = ensureStatics(declaration, emitter);
    const instance = `${js}.prototype.$init=function(){${ready}${inherited}${calls.instance}return this;};`;
    chunks.push({ line: emitter.unit.lineCount, js: statics + instance });
    return chunks;
}

function fieldInitialisers(declaration: ClassDeclaration, emitter: UnitEmitter): readonly Initialiser[] {
    const found: Initialiser[] = [];
    for (const field of declaration.fields) {
        const { initialiser, isStatic, at } = field;
        if (!initialiser) continue;
        const options = {
            emitter,
            owner: declaration,
            isStatic,
            returnType: apexTypes.void,
            kind: 'initialiser',
        } as const;
        const target = isStatic ? `${emitter.classOf(declaration.type)}.$s` : 'this';
        const js = emitInitialiser(options, (body) => {
            const value = convert(translateValue(initialiser, body), field.type, initialiser, body);
            return `${mark(at.line)}${target}.${field.jsName}=${value};`;
        });
        found.push({ ...at, isStatic, js });
    }
    return found;
}

function blockInitialisers(declaration: ClassDeclaration, emitter: UnitEmitter): readonly Initialiser[] {
    return declaration.initialisers.map(({ isStatic, body: block, at }) => {
        const options = {
            emitter,
            owner: declaration,
            isStatic,
            returnType: apexTypes.void,
            kind: 'initialiser',
        } as const;
        return { ...at, isStatic, js: emitInitialiser(options, (body) => translateBlock(block, body).js) };
    });
}
