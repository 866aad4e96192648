import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileAnonymous, compileProject, loadProgram, type CompiledProject } from '../../compiler';
import { loadTypeTables } from '../../types';
import { modelOf, runtimeOf, sourceOf } from './run-apex';

const folder = mkdtempSync(join(tmpdir(), 'apex-cache-'));
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
        expect(readdirSync(folder)).toHaveLength(2);
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
});
