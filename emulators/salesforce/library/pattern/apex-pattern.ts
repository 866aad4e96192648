import { UnsupportedError } from '../../runtime/exceptions';
import type { Runtime } from '../../runtime/runtime';
import { JavaPattern, ReplacementError, replaceMatches } from './java-pattern';
import { PatternError } from './pattern-reader';

/** A value of System.Pattern. */
export class ApexPattern {
    readonly typeName = 'System.Pattern';

    constructor(readonly java: JavaPattern) {}

    toApexText(): string {
        return this.java.text;
    }
}

/** @throws System.StringException for what Java refuses, UnsupportedError for what cannot be translated */
export function compilePattern(rt: Runtime, text: string): JavaPattern {
    try {
        return JavaPattern.compile(text);
    } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        if (error.isUnsupported) throw new UnsupportedError(error.message);
        throw rt.exception('System.StringException', `Invalid regex: ${error.message}`);
    }
}

/** @throws System.StringException for a replacement that refers to a group that is not there */
export function replaceText(
    rt: Runtime,
    pattern: JavaPattern,
    input: string,
    replacement: string,
    which: 'all' | 'first',
): string {
    try {
        return replaceMatches(pattern, input, replacement, which);
    } catch (error) {
        if (error instanceof ReplacementError) throw rt.exception('System.StringException', error.message);
        throw error;
    }
}
