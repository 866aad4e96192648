/** A call of a function of the rules, with a name that is a sentence. */
export interface LogicCase {
    readonly name: string;
    readonly of: string;
    readonly args: readonly unknown[];
}

/** Examples of one file of `codegen/logic`: they run in Node and, with the same results, as Apex tests. */
export interface LogicExamples {
    /** Base name of the file: `invoice-amounts`. */
    readonly module: string;
    readonly run: (name: string, args: readonly unknown[]) => unknown;
    readonly cases: readonly LogicCase[];
}

type Functions = Readonly<Record<string, unknown>>;
type ArgumentsOf<F> = F extends (...args: infer A) => unknown ? Readonly<A> : never;
type CaseOf<M> = {
    [K in keyof M]: M[K] extends (...args: never[]) => unknown
        ? { readonly name: string; readonly of: K; readonly args: ArgumentsOf<M[K]> }
        : never;
}[keyof M];

/** Examples whose arguments are checked against the functions that they call. */
export function examplesOf<M extends Functions>(
    module: string,
    functions: M,
    cases: readonly CaseOf<M>[],
): LogicExamples {
    return {
        module,
        cases: cases.map(({ name, of, args }) => ({ name, of: String(of), args })),
        run: (name, args) => {
            const target = functions[name];
            if (typeof target !== 'function') {
                throw new Error(`${module} exports no function '${name}'.`);
            }
            return (target as (...values: readonly unknown[]) => unknown)(...args);
        },
    };
}
