import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Reads a command's options; on a wrong one prints how the command is used and ends with exit code 2. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
    usage: string,
    options: Options,
) {
    try {
        return parseArgs({ options, allowPositionals: false }).values;
    } catch (error) {
        console.error(`${(error as Error).message}\n\nUsage: ${usage}`);
        return process.exit(2);
    }
}
