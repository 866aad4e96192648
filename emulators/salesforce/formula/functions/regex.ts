import { JavaPattern } from '../../library/pattern/java-pattern';

/** REGEX: the whole text matches, in the syntax of Java (Salesforce Help, "REGEX"). */
export function matchesWhole(text: string, pattern: string): boolean {
    return JavaPattern.compile(pattern).exec(text, 0, 'matches') !== undefined;
}
