import { bodyErrors, run } from './run-apex';

describe('statements', () => {
    it.each([
        ['Integer n = 0; for (Integer i = 0; i < 5; i++) { n += i; } return n;', '10'],
        ['Integer n = 0; for (Integer i : new List<Integer>{1, 2, 3}) n += i; return n;', '6'],
        ['Integer n = 0; for (Integer i : new Set<Integer>{1, 2, 3}) { if (i == 2) continue; n += i; } return n;', '4'],
        ['Integer n = 0; while (true) { n++; if (n > 4) break; } return n;', '5'],
        ['Integer n = 0; do { n++; } while (n < 3); return n;', '3'],
        ["switch on 2 { when 1 { return 'one'; } when 2, 3 { return 'few'; } when else { return 'many'; } }", 'few'],
        ["String s = 'b'; switch on s { when 'a' { return 1; } when 'b' { return 2; } } return 0;", '2'],
        ['Integer i = null; switch on i { when null { return 1; } when else { return 2; } }', '1'],
        [
            'Object o = null; try { o.toString(); } catch (NullPointerException e) { return e.getMessage(); } return 0;',
            'Attempt to de-reference a null object',
        ],
        [
            "try { throw new IllegalArgumentException('bad'); } catch (DmlException e) { return 1; } catch (Exception e) { return e.getTypeName() + ' ' + e.getMessage(); }",
            'System.IllegalArgumentException bad',
        ],
        ["List<String> l = new List<String>(); try { l.add('a'); return l; } finally { l.add('b'); }", '(a, b)'],
        [
            "List<String> l = new List<String>(); try { try { Integer i = 1 / 0; } finally { l.add('f'); } } catch (MathException e) { l.add('c'); } return l;",
            '(f, c)',
        ],
        [
            "try { System.assert(false, 'no'); } catch (Exception e) { return 'caught'; } return 0;",
            '!System.AssertException: Assertion Failed: no',
        ],
        [
            'List<Integer> l = new List<Integer>{1}; for (Integer i : l) { l.add(2); } return l;',
            '!System.FinalException: Cannot modify a collection while it is being iterated.',
        ],
        ['Integer x; if (x == null) { x = 3; } else { x = 4; } return x;', '3'],
        ['for (Integer i = 0, j = 10; i < j; i++) { j--; if (i == 3) return j; } return null;', '6'],
        ["Integer n = 0; for (String k : new Map<String, Integer>{'a' => 1, 'b' => 2}.keySet()) n++; return n;", '2'],
    ])('gives for %s', (body, expected) => {
        expect(run(body)).toBe(expected);
    });

    it('binds a variable in a switch on the type of a record', () => {
        const body =
            "SObject r = new Contact(LastName = 'x'); switch on r { when Account a { return a.Name; } when Contact c { return c.LastName; } } return null;";
        expect(run(body)).toBe('x');
    });

    it('compares enum constants in a switch', () => {
        const body =
            "Color c = Color.GREEN; switch on c { when RED { return 'r'; } when GREEN { return 'g'; } } return null;";
        expect(run(body, 'enum Color { RED, GREEN }')).toBe('g');
    });

    it('stops an endless loop when fuel runs out, past catch and finally', () => {
        const members = 'static Integer seen = 0;';
        const body =
            'try { while (true) { seen++; } } catch (Exception e) { seen = 0; } finally { seen = -1; } return 2;';
        expect(run(body, members)).toBe('!System.LimitException: Apex CPU time limit exceeded');
    });

    it('ends unbounded recursion with a limit', () => {
        expect(run('return go(1);', 'static Integer go(Integer i) { return go(i + 1) + 1; }')).toBe(
            '!System.LimitException: Maximum stack depth reached: 1001',
        );
    });

    it.each([
        ["switch on 'a' { when 1 { } }", 'Incompatible types in switch: Integer, String'],
        ['try { } catch (String s) { }', 'Catch block variable must be of type exception: String'],
        ["throw 'x';", 'Throw expression must be of type exception: String'],
        ['while (true) { } Integer i = 0;', 'Unreachable statement'],
        ['return 5;', 'Void method must not return a value'],
        ["insert 'x';", 'DML requires SObject or SObject list type: String'],
    ])('refuses %s', (body, message) => {
        expect(bodyErrors(body)).toEqual([message]);
    });

    it('wants a value to be returned on every path', () => {
        expect(bodyErrors('', 'static Integer f(Boolean b) { if (b) { return 1; } }')).toEqual([
            'Missing return statement required return type: Integer',
        ]);
        expect(bodyErrors('', 'static Integer f(Boolean b) { while (true) { if (b) return 1; } }')).toEqual([]);
        expect(bodyErrors('', 'static Integer f(Boolean b) { try { return 1; } finally { run(); } }')).toEqual([]);
    });
});
