const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three characters that make an 18-character Id out of 15: which letters are capitals, five to a character. */
function checkCharacters(id: string): string {
    let suffix = '';
    for (let block = 0; block < 3; block++) {
        let bits = 0;
        for (let at = 0; at < 5; at++) {
            const letter = id.charAt(block * 5 + at);
            if (letter >= 'A' && letter <= 'Z') bits |= 1 << at;
        }
        suffix += ALPHABET.charAt(bits);
    }
    return suffix;
}

/** 18 characters; null when the text has not the form of an Id. */
export function normaliseId(text: string): string | null {
    if (!/^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(text)) return null;
    if (text.length === 15) return text + checkCharacters(text);
    return restoreCase(text);
}

/** The 15 characters in the case that the last three tell. */
function restoreCase(text: string): string | null {
    const suffix = text.slice(15).toUpperCase();
    let id = '';
    for (let at = 0; at < 15; at++) {
        const bits = ALPHABET.indexOf(suffix.charAt(Math.floor(at / 5)));
        if (bits < 0) return null;
        const letter = text.charAt(at);
        id += bits & (1 << (at % 5)) ? letter.toUpperCase() : letter.toLowerCase();
    }
    return checkCharacters(id) === suffix ? id + suffix : null;
}

export function isId(text: string): boolean {
    return normaliseId(text) !== null;
}
