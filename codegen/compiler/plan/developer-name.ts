import { createHash } from 'node:crypto';

const longestName = 40;

/** A developer name: letters, digits and single underscores, at most 40, the same in every run. */
export function developerName(text: string): string {
    const plain = text.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '');
    if (plain.length <= longestName) {
        return plain;
    }
    const mark = createHash('sha256').update(plain).digest('hex').slice(0, 6);
    return `${plain.slice(0, longestName - 7).replace(/_+$/, '')}_${mark}`;
}
