/** Command-line arguments: positional ones, and options that all take a value unless they are named as flags. */
export interface Arguments {
    readonly positional: readonly string[];
    readonly options: ReadonlyMap<string, readonly string[]>;
}

export class UsageError extends Error {}

/** @param valued names of options that take a value @param flags names of options that do not */
export function readArguments(
    argv: readonly string[],
    valued: readonly string[],
    flags: readonly string[] = [],
): Arguments {
    const positional: string[] = [];
    const options = new Map<string, string[]>();
    for (let at = 0; at < argv.length; at++) {
        const argument = argv[at];
        if (!argument.startsWith('--')) {
            positional.push(argument);
            continue;
        }
        const [name, inline] = argument.slice(2).split(/=(.*)/s);
        if (flags.includes(name)) {
            options.set(name, []);
            continue;
        }
        if (!valued.includes(name)) {
            throw new UsageError(
                `Unknown option --${name}; known: ${[...valued, ...flags].map((one) => `--${one}`).join(' ')}`,
            );
        }
        const value = inline ?? argv[++at];
        if (value === undefined) throw new UsageError(`--${name} needs a value`);
        options.set(name, [...(options.get(name) ?? []), value]);
    }
    return { positional, options };
}

export function lastOption(args: Arguments, name: string): string | undefined {
    return args.options.get(name)?.at(-1);
}
