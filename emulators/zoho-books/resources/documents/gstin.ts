/** Letters of the states and territories of India by the first two digits of a GSTIN. */
const STATES: Readonly<Record<string, readonly [letters: string, name: string]>> = {
    '01': ['JK', 'Jammu and Kashmir'],
    '02': ['HP', 'Himachal Pradesh'],
    '03': ['PB', 'Punjab'],
    '04': ['CH', 'Chandigarh'],
    '05': ['UK', 'Uttarakhand'],
    '06': ['HR', 'Haryana'],
    '07': ['DL', 'Delhi'],
    '08': ['RJ', 'Rajasthan'],
    '09': ['UP', 'Uttar Pradesh'],
    '10': ['BR', 'Bihar'],
    '11': ['SK', 'Sikkim'],
    '12': ['AR', 'Arunachal Pradesh'],
    '13': ['NL', 'Nagaland'],
    '14': ['MN', 'Manipur'],
    '15': ['MZ', 'Mizoram'],
    '16': ['TR', 'Tripura'],
    '17': ['ML', 'Meghalaya'],
    '18': ['AS', 'Assam'],
    '19': ['WB', 'West Bengal'],
    '20': ['JH', 'Jharkhand'],
    '21': ['OD', 'Odisha'],
    '22': ['CG', 'Chhattisgarh'],
    '23': ['MP', 'Madhya Pradesh'],
    '24': ['GJ', 'Gujarat'],
    '26': ['DN', 'Dadra and Nagar Haveli and Daman and Diu'],
    '27': ['MH', 'Maharashtra'],
    '29': ['KA', 'Karnataka'],
    '30': ['GA', 'Goa'],
    '31': ['LD', 'Lakshadweep'],
    '32': ['KL', 'Kerala'],
    '33': ['TN', 'Tamil Nadu'],
    '34': ['PY', 'Puducherry'],
    '35': ['AN', 'Andaman and Nicobar Islands'],
    '36': ['TS', 'Telangana'],
    '37': ['AP', 'Andhra Pradesh'],
    '38': ['LA', 'Ladakh'],
    '97': ['OT', 'Other Territory'],
};
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letters of a state by name or letters; "" when it is none. */
export function stateOf(text: string): string {
    const wanted = text.trim().toLowerCase();
    const found = Object.values(STATES).find((state) => state.some((one) => one.toLowerCase() === wanted));
    return found?.[0] ?? '';
}

/** Whether a text is a GSTIN: state, tax account, entity, `Z` or another letter, and the check digit of base 36. */
export function isGstin(text: string): boolean {
    if (!/^\d{2}[A-Z]{5}\d{4}[A-Z][A-Z0-9]{3}$/.test(text)) return false;
    const values = [...text].map((one) => DIGITS.indexOf(one));
    const sum = values.slice(0, 14).reduce((total, value, place) => {
        const product = value * (place % 2 === 0 ? 1 : 2);
        return total + Math.floor(product / 36) + (product % 36);
    }, 0);
    return values[14] === (36 - (sum % 36)) % 36;
}
