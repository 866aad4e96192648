/** `.forceignore`, which has the syntax of `.gitignore`. */
interface Rule {
    readonly pattern: RegExp;
    readonly negated: boolean;
}

function toPattern(glob: string): RegExp {
    const anchored = glob.replace(/\/$/, '').includes('/');
    const body = glob.replace(/^\//, '').replace(/\/$/, '');
    let source = '';
    for (let i = 0; i < body.length; i++) {
        const rest = body.slice(i);
        if (rest.startsWith('**/')) {
            source += '(?:.*/)?';
            i += 2;
        } else if (rest.startsWith('**')) {
            source += '.*';
            i += 1;
        } else if (body[i] === '*') source += '[^/]*';
        else if (body[i] === '?') source += '[^/]';
        else if (body[i] === '[' && rest.includes(']')) {
            const end = rest.indexOf(']');
            source += rest.slice(0, end + 1).replace('[!', '[^');
            i += end;
        } else source += body[i]!.replace(/[.+^${}()|\\]/g, '\\$&');
    }
    return new RegExp(`${anchored ? '^' : '(?:^|/)'}${source}(?:$|/)`);
}

/** @returns a test for paths relative to the project, with `/` */
export function readForceIgnore(content: string): (path: string) => boolean {
    const rules: Rule[] = content
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => {
            const negated = line.startsWith('!');
            return { negated, pattern: toPattern(negated ? line.slice(1) : line) };
        });
    return (path) => rules.reduce((ignored, { pattern, negated }) => (pattern.test(path) ? !negated : ignored), false);
}
