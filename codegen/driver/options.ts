/** What a run is asked for. */
export interface Options {
    /** Write nothing; say what differs. */
    readonly isCheck: boolean;
    /** Stay, and run again after every change. */
    readonly isWatch: boolean;
    /** Write over files that were changed by hand. */
    readonly isForced: boolean;
    /** `frames`: for people; `lines`: one line per mistake; `json`: one document. */
    readonly format: 'frames' | 'lines' | 'json';
}

const usage = `npm run generate -- [--check] [--watch] [--force] [--lines | --json]
  --check  writes nothing and exits 1 when something is out of date
  --watch  runs again whenever a definition or rule changes
  --force  writes over generated files that were changed by hand
  --lines  one line per mistake: file:line:column code message
  --json   one JSON document`;

const known: ReadonlySet<string> = new Set(['--check', '--watch', '--force', '--lines', '--json']);

/** Reads the arguments; a text when they are wrong. */
export function readOptions(args: readonly string[]): Options | string {
    const stranger = args.find((argument) => !known.has(argument));
    if (stranger !== undefined) return `There is no option '${stranger}'.\n${usage}`;
    if (args.includes('--watch') && (args.includes('--check') || args.includes('--json'))) {
        return `--watch goes with neither --check nor --json.\n${usage}`;
    }
    return {
        isCheck: args.includes('--check'),
        isWatch: args.includes('--watch'),
        isForced: args.includes('--force'),
        format: args.includes('--json') ? 'json' : args.includes('--lines') ? 'lines' : 'frames',
    };
}
