import { loadApex, stackOf } from './run-apex';

const source = `public class Foo {
    public static void run() {
        Integer i = 1;
        new Inner()
            .go(i);
    }
    class Inner {
        String s;
        void go(Integer i) {

            s.length();
        }
    }
    static Foo none;
    Integer field;
    public static void empty() {
        Integer i =
            none.field;
    }
}`;

function failure(method: string): unknown {
    const rt = loadApex(source);
    try {
        rt.program.findClass('Foo')?.invokeStatic(method, []);
    } catch (error) {
        return error;
    }
    throw new Error('nothing was thrown');
}

describe('stack traces', () => {
    it('name class, method and line in the Apex source', () => {
        expect(stackOf(failure('run'))).toBe('Class.Foo.Inner.go: line 11, column 1\nClass.Foo.run: line 5, column 1');
    });

    it('hold the line of a null that was read', () => {
        expect(stackOf(failure('empty'))).toMatch(/^Class\.Foo\.empty: line 1[67], column 1$/);
    });

    it('count a System.runAs block as part of its method, and go deep', () => {
        const text = `public class Foo {
    public static void run() {
        go(15);
    }
    static void go(Integer i) {
        if (i > 0) {
            go(i - 1);
        } else {
            System.runAs(new User()) {
                i = 1 / 0;
            }
        }
    }
}`;
        const rt = loadApex(text);
        let stack: readonly string[] = [];
        try {
            rt.program.findClass('Foo')?.invokeStatic('run', []);
        } catch (error) {
            stack = stackOf(error).split('\n');
        }
        expect(stack[0]).toBe('Class.Foo.go: line 10, column 1');
        expect(stack).toHaveLength(17);
        expect(stack[16]).toBe('Class.Foo.run: line 3, column 1');
    });

    it('know which lines ran', () => {
        const rt = loadApex(source);
        rt.program.findClass('Foo')?.construct([]);
        const [coverage] = rt.program.coverage;
        expect(coverage?.lines).toEqual([3, 4, 11, 17]);
        expect(coverage?.hits()).toEqual([0, 0, 0, 0]);
    });
});
