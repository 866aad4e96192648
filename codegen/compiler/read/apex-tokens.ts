/** A piece of Apex source: a word, a sign, a literal, or a comment that documents what follows. */
export interface ApexToken {
    readonly kind: 'doc' | 'word' | 'sign' | 'literal';
    readonly text: string;
    /** from 0 */
    readonly position: number;
}

const pattern = /\/\*\*[\s\S]*?\*\/|\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\])*'|[A-Za-z_]\w*|\d[\w.]*|\S/g;

function kindOf(text: string): ApexToken['kind'] | null {
    if (text.startsWith('/**')) return 'doc';
    if (text.startsWith('/*') || text.startsWith('//')) return null;
    if (/^[A-Za-z_]/.test(text)) return 'word';
    return /^['\d]/.test(text) ? 'literal' : 'sign';
}

/** The tokens of a source, without comments that document nothing. */
export function apexTokens(source: string): readonly ApexToken[] {
    return [...source.matchAll(pattern)].flatMap((match) => {
        const kind = kindOf(match[0]);
        return kind === null ? [] : [{ kind, text: match[0], position: match.index }];
    });
}
