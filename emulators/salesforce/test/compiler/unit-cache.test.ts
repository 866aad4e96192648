import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileAnonymous, compileProject, loadProgram, type CompiledProject } from '../../compiler';
import { loadTypeTables } from '../../types';
import { modelOf, runtimeOf, sourceOf } from './run-apex';

const folder = mkdtempSync(join(tmpdir(), 'apex-cache-'));
/** Files of compiled units, whatever model they were compiled against. */
const unitFiles = (): readonly string[] =>
    readdirSync(folder)
        .filter((name) => name.startsWith('model-'))
        .flatMap((name) => readdirSync(join(folder, name)).map((file) => join(name, file)));
const nameOf = (file: string): string => file.split('.')[1]!;
afterAll(() => rmSync(folder, { recursive: true }));

const base = `public virtual class Base {
    public static Integer count = 2;
    public Integer size { get; private set; }
    public String name { get { return 'base'; } }
    public enum Color { RED, GREEN }
    public virtual Integer f(Integer i) { return i + count; }
}`;
const user =
    'public class User1 extends Base { public override Integer f(Integer i) { return super.f(i) * 10; } public static Object run() { return new User1().f(1) + new User1().name + Color.GREEN; } }';

function compile(...sources: readonly (readonly [string, string])[]): CompiledProject {
    const model = modelOf(sources.map(([name, text]) => sourceOf(name, text)));
    return compileProject(model, loadTypeTables(), { cacheFolder: folder });
}

function answer(compiled: CompiledProject): string {
    const rt = runtimeOf(modelOf([]));
    rt.program = loadProgram(compiled, rt);
    return rt.toText(rt.program.findClass('User1')?.invokeStatic('run', []) ?? null);
}

describe('the cache of compiled units', () => {
    it('gives the same program again', () => {
        const first = compile(['Base', base], ['User1', user]);
        expect(answer(first)).toBe('30baseGREEN');
        expect(unitFiles()).toHaveLength(2);
        expect(answer(compile(['Base', base], ['User1', user]))).toBe('30baseGREEN');
    });

    it('compiles a changed body against classes from the cache', () => {
        expect(answer(compile(['Base', base], ['User1', user.replace('* 10', '* 100')]))).toBe('300baseGREEN');
    });

    it('compiles everything again when a signature changed, and finds what no longer fits', () => {
        const { errors } = compile(['Base', base.replace('f(Integer i)', 'g(Integer i)')], ['User1', user]);
        expect(errors.map(({ message }) => message)).toContain(
            'Method does not override an ancestor method: Integer User1.f(Integer)',
        );
    });

    it('refuses in anonymous Apex what cached declarations forbid', () => {
        const compiled = compile(['Base', base], ['User1', user]);
        const rt = runtimeOf(modelOf([]));
        rt.program = loadProgram(compiled, rt);
        compileAnonymous('Integer a = new User1().f(1); System.debug(a);', compiled, rt).run();
        expect(rt.debugLines.join()).toContain('30');
        expect(() => compileAnonymous('new Base().size = 3;', compiled, rt)).toThrow(
            'Variable is not visible: Base.size',
        );
    });

    it('compiles only dependents again when a signature changed', () => {
        const other = 'public class Other { public static Integer f() { return new Third().n; } }';
        const third = 'public class Third { public Integer n = 1; }';
        const all = [
            ['User1', user],
            ['Other', other],
            ['Third', third],
        ] as const;
        const written = (): readonly string[] =>
            unitFiles().map((file) => `${nameOf(file)} ${file} ${statSync(join(folder, file)).mtimeMs}`);
        expect(compile(['Base', base], ...all).errors).toEqual([]);
        const before = written();
        expect(compile(['Base', base.replace('count = 2;', 'count = 2, more = 3;')], ...all).errors).toEqual([]);
        const after = written();
        const changed = after.filter((file) => !before.includes(file)).map((file) => file.split(' ')[0]);
        expect(changed.sort()).toEqual(['Base', 'User1']);
    });

    it('compiles again what a new class takes a name from', () => {
        const reader = 'public class Reader { public static Object run() { return new Account(); } }';
        expect(compile(['Reader', reader]).errors).toEqual([]);
        const own = 'public class Account { private Account() { } }';
        const { errors } = compile(['Reader', reader], ['Account', own]);
        expect(errors.map(({ message }) => message)).toEqual(['Constructor is not visible: [Account].<Constructor>()']);
    });

    it('keeps who may see a constructor', () => {
        const hidden = 'public class Hidden { @TestVisible private Hidden(Integer i) { } }';
        const seer = '@IsTest private class Seer { @IsTest static void sees() { Object o = new Hidden(1); } }';
        expect(compile(['Hidden', hidden], ['Seer', seer]).errors).toEqual([]);
        expect(compile(['Hidden', hidden], ['Seer', seer.replace('(1)', '(2)')]).errors).toEqual([]);
    });

    it('removes what no longer belongs to the project, and older texts', () => {
        for (let n = 0; n < 6; n++) compile(['Base', `public class Base { Integer n = ${n}; }`]);
        expect(unitFiles().map(nameOf)).toEqual(['Base', 'Base', 'Base', 'Base']);
    });

    it('keeps units of one text compiled against several models, and forgets models of long ago', () => {
        const own = mkdtempSync(join(tmpdir(), 'apex-models-'));
        const compileIn = (namespace: string): CompiledProject =>
            compileProject({ ...modelOf([sourceOf('Base', base)]), namespace }, loadTypeTables(), { cacheFolder: own });
        const times = (): ReadonlyMap<string, number> =>
            new Map(readdirSync(own).map((name) => [name, statSync(join(own, name)).mtimeMs]));
        compileIn('');
        const [first] = times().keys();
        const at = readdirSync(join(own, first!));
        const written = (): number => statSync(join(own, first!, at[0]!)).mtimeMs;
        const before = written();
        compileIn('other');
        compileIn('');
        expect(written()).toBe(before);
        expect(times().size).toBe(2);
        for (let n = 0; n < 9; n++) compileIn(`ns${n}`);
        expect(times().size).toBe(8);
        expect([...times().keys()]).not.toContain(first);
        rmSync(own, { recursive: true });
    });
});
