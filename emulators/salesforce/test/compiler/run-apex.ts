/** Compiles and runs small pieces of Apex with a runtime that has no database. */
import { compileProject, loadProgram, type CompiledProject, type CompileProblem, type Program } from '../../compiler';
import type { ApexSource, OrgModel } from '../../metadata';
import { emptyModelData } from '../../metadata/load-project';
import { makeOrgModel } from '../../metadata/make-org-model';
import {
    LimitException,
    PlatformException,
    UnsupportedError,
    type ApexValue,
    type Runtime,
    type StaticHolder,
} from '../../runtime';
import { ambientSharing } from '../../runtime/call-stack';
import { toApexException } from '../../runtime/translate-error';
import { apexStackTrace } from '../../runtime/stack-trace';
import { equalValues, hashValue, toText, typeOfValue } from '../../runtime/value-operations';
import { SObjectValue } from '../../store/sobject';
import { loadTypeTables } from '../../types';

const base = makeOrgModel({
    data: emptyModelData('', '65.0', []),
    namespace: '',
    problems: [],
    globalValueSets: new Map(),
    extended: new Set(),
    gap: () => undefined,
    report: ({ message }) => {
        throw new Error(message);
    },
});

export function sourceOf(name: string, text: string): ApexSource {
    return { name, file: `${name}.cls`, text, apiVersion: '65.0' } as ApexSource;
}

export function modelOf(classes: readonly ApexSource[], triggers: readonly ApexSource[] = []): OrgModel {
    return { ...base, classes: [...classes], triggers: [...triggers] };
}

/** The first class's name decides the source's name. */
export function compileApex(...texts: readonly string[]): CompiledProject {
    const sources = texts.map((text) => sourceOf(/(?:class|interface|enum)\s+(\w+)/i.exec(text)?.[1] ?? 'Foo', text));
    return compileProject(modelOf(sources), loadTypeTables());
}

export function errorsOf(...texts: readonly string[]): readonly CompileProblem[] {
    return compileApex(...texts).errors;
}

/** Messages with their places: `3:9 Variable does not exist: x`. */
export function messagesOf(...texts: readonly string[]): readonly string[] {
    return errorsOf(...texts).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

export interface TestRuntime extends Runtime {
    readonly debugLines: string[];
}

export function runtimeOf(model: OrgModel): TestRuntime & { program: Program } {
    const unsupported = (what: string) => (): never => {
        throw new UnsupportedError(what);
    };
    const initialisedClasses = new Set<StaticHolder>();
    const rt = {
        model,
        types: loadTypeTables(),
        transaction: { kind: 'test', initialisedClasses },
        clock: { now: () => 0 },
        random: { next: () => 0.5, bytes: (count: number) => new Uint8Array(count) },
        fuel: { left: 1_000_000_000, depth: 0 },
        trigger: null,
        dynamicBinds: null,
        debugLines: [] as string[],
        exception: (type: string, message: string) => new PlatformException(type, message),
        outOfFuel: (): never => {
            throw new LimitException('Apex CPU time limit exceeded');
        },
        debug: (_level: string, text: string) => rt.debugLines.push(text),
        typeOf: (value: ApexValue) => typeOfValue(rt, value),
        toText: (value: ApexValue) => toText(rt, value),
        equals: (left: ApexValue, right: ApexValue) => equalValues(rt, left, right),
        hash: (value: ApexValue) => hashValue(rt, value),
        soql: unsupported('SOQL'),
        soqlCount: unsupported('SOQL'),
        dml: unsupported('DML'),
        merge: unsupported('merge'),
        runAs: (_user: ApexValue, work: () => void) => work(),
        enqueueFuture: unsupported('future'),
        sharing: () => ambientSharing(rt.program),
        invoke: (
            target: Record<string, (...args: readonly ApexValue[]) => ApexValue>,
            name: string,
            args: ApexValue[],
        ) => target[`$${name.toLowerCase()}_${args.length}`]?.(...args),
        newRecord: (type: SObjectValue['type']) => new SObjectValue(type),
    } as unknown as TestRuntime & { program: Program };
    return rt;
}

/** Compiles and loads; a compile error fails the test. */
export function loadApex(...texts: readonly string[]): TestRuntime & { program: Program } {
    const compiled = compileApex(...texts);
    if (compiled.errors.length > 0)
        throw new Error(
            compiled.errors.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join('\n'),
        );
    const rt = runtimeOf(modelOf([]));
    rt.program = loadProgram(compiled, rt);
    return rt;
}

/** Runs the static method `run` of the first class. The answer is its text, or the exception as `!Type: message`. */
export function runApex(...texts: readonly string[]): string {
    const rt = loadApex(...texts);
    const [first] = rt.program.classes;
    try {
        return rt.toText(first?.invokeStatic('run', []) ?? null);
    } catch (error) {
        const exception = toApexException(error);
        if (!exception) throw error;
        return `!${exception.typeName}: ${exception.message}`;
    }
}

/** The value of a body: statements that return an Object. Members are further members of the class. */
export function run(body: string, members = ''): string {
    return runApex(`public class Foo { public static Object run() { ${body} } ${members} }`);
}

/** Compile errors of a body, without their places. */
export function bodyErrors(body: string, members = ''): readonly string[] {
    return errorsOf(`public class Foo { public static void run() { ${body} } ${members} }`).map(
        ({ message }) => message,
    );
}

export function stackOf(error: unknown): string {
    const exception = toApexException(error);
    if (!exception) throw error;
    return apexStackTrace(exception);
}
