const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ID = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;

/** The three characters that make a case-sensitive 15-character id safe where case is lost: one bit per upper-case letter. */
function suffix(id15: string): string {
    let text = '';
    for (let chunk = 0; chunk < 3; chunk++) {
        let bits = 0;
        for (let place = 0; place < 5; place++) {
            const code = id15.charCodeAt(chunk * 5 + place);
            if (code >= 65 && code <= 90) bits |= 1 << place;
        }
        text += DIGITS[bits];
    }
    return text;
}

/** Whether the text has the form of a 15- or 18-character record id. */
export function isId(text: string): boolean {
    return ID.test(text);
}

/**
 * The 18-character form; text that is no id comes back as it is. Eighteen characters stay as they are given: the platform neither
 * checks the last three nor restores the case (gist.github.com/capeterson/620a29b9e1474d9909b8; salesforce.stackexchange.com/q/123217; made-up ids
 * such as `001000000000000017` of NebulaLogger's and apex-libra's tests).
 */
export function normaliseId(text: string): string {
    return text.length === 15 && ID.test(text) ? text + suffix(text) : text;
}

/** `001` and 1 → `001000000000001AAA` */
export function makeId(keyPrefix: string, sequence: number): string {
    let rest = sequence;
    let digits = '';
    while (rest > 0) {
        digits = BASE62[rest % 62] + digits;
        rest = Math.floor(rest / 62);
    }
    const id15 = keyPrefix + digits.padStart(12, '0');
    return id15 + suffix(id15);
}
