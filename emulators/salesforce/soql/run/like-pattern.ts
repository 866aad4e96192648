/** SOQL LIKE as a test: `%` any text, `_` one character, backslash makes them plain; case is ignored. */
export function likePattern(pattern: string): (text: string) => boolean {
    let source = '';
    for (let i = 0; i < pattern.length; i++) {
        const character = pattern[i]!;
        if (character === '\\' && i + 1 < pattern.length) source += escape(pattern[++i]!);
        else if (character === '%') source += '[\\s\\S]*';
        else if (character === '_') source += '[\\s\\S]';
        else source += escape(character);
    }
    const expression = new RegExp(`^${source}$`, 'iu');
    return (text) => expression.test(text);
}

function escape(character: string): string {
    return character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}
