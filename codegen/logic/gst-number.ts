/** The GST number of an Indian business: state, tax account, and a check character. */
import { wholeAdd, wholeDivide } from '../language';
import { stateOfGstCode } from './indian-states';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const length = 15;

/** The fourteen characters that the check character is made of. */
function charactersOf(number: string): readonly string[] {
    return [
        number.slice(0, 1),
        number.slice(1, 2),
        number.slice(2, 3),
        number.slice(3, 4),
        number.slice(4, 5),
        number.slice(5, 6),
        number.slice(6, 7),
        number.slice(7, 8),
        number.slice(8, 9),
        number.slice(9, 10),
        number.slice(10, 11),
        number.slice(11, 12),
        number.slice(12, 13),
        number.slice(13, 14),
    ];
}

/** Weights 1 and 2 in turn, in base 36: digits of each product are added. */
function checkValue(characters: readonly string[]): number {
    let sum = 0;
    let weight = 1;
    for (const character of characters) {
        const product = Math.max(0, alphabet.indexOf(character)) * weight;
        sum = wholeAdd(sum, wholeDivide(product, 36) + (product % 36));
        weight = weight === 1 ? 2 : 1;
    }
    return (36 - (sum % 36)) % 36;
}

/**
 * Whether a text is a GST number: fifteen characters, a known state, and the right check character.
 * @param number text as entered; spaces around it and small letters do not matter
 */
export function isGstNumber(number: string): boolean {
    const text = number.trim().toUpperCase();
    if (text.length !== length) {
        return false;
    }
    const characters = charactersOf(text);
    if (characters.some((character) => !alphabet.includes(character))) {
        return false;
    }
    return stateOfGstCode(text.slice(0, 2)) !== null && alphabet.indexOf(text.slice(14, 15)) === checkValue(characters);
}

/**
 * The state that a GST number was given in, as its two letters; null when it is no GST number.
 * @param number text as entered
 */
export function stateOfGstNumber(number: string): string | null {
    return isGstNumber(number) ? stateOfGstCode(number.trim().slice(0, 2)) : null;
}
