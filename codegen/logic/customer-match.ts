/** Which customer of Zoho Books an account is, with the evidence that a person sees before anything is posted. */

export interface Wanted {
    readonly name: string;
    readonly email: string | null;
    readonly key: string | null;
}

export interface Candidate {
    readonly zohoId: string;
    readonly name: string;
    readonly companyName: string | null;
    readonly email: string | null;
    readonly key: string | null;
    readonly isActive: boolean;
}

export type MatchKind = 'found' | 'create' | 'ambiguous';

/** `evidence`: which of key, name, company and email agree. */
export interface Match {
    readonly kind: MatchKind;
    readonly zohoId: string | null;
    readonly evidence: readonly string[];
}

/** Legal forms say nothing about who a company is. */
const legalForms: readonly string[] = [
    'ltd',
    'limited',
    'inc',
    'incorporated',
    'llc',
    'plc',
    'corp',
    'corporation',
    'co',
    'company',
    'gmbh',
    'ag',
    'kg',
    'ug',
    'ohg',
    'se',
    'sa',
    'sas',
    'sarl',
    'srl',
    'spa',
    'bv',
    'nv',
    'ab',
    'as',
    'oy',
    'aps',
    'pty',
    'pte',
    'pvt',
];

/**
 * A name as it is compared: lower case, without punctuation, white space and legal form.
 * @param name name of a company or person
 */
export function normalizeName(name: string): string {
    const plain = name
        .toLowerCase()
        .replaceAll('.', '')
        .replaceAll(',', ' ')
        .replaceAll('-', ' ')
        .replaceAll('&', ' ')
        .replaceAll('(', ' ')
        .replaceAll(')', ' ')
        .replaceAll("'", '')
        .replaceAll('"', '');
    const words = plain
        .split(' ')
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const telling = words.filter((word) => !legalForms.includes(word));
    return telling.length === 0 ? words.join(' ') : telling.join(' ');
}

function sameText(left: string | null, right: string | null): boolean {
    return (
        left !== null &&
        right !== null &&
        left.trim() !== '' &&
        left.trim().toLowerCase() === right.trim().toLowerCase()
    );
}

function evidenceFor(wanted: Wanted, candidate: Candidate): readonly string[] {
    const evidence: string[] = [];
    const name = normalizeName(wanted.name);
    if (wanted.key !== null && wanted.key === candidate.key) {
        evidence.push('key');
    }
    if (name !== '' && normalizeName(candidate.name) === name) {
        evidence.push('name');
    }
    if (name !== '' && candidate.companyName !== null && normalizeName(candidate.companyName) === name) {
        evidence.push('company');
    }
    if (sameText(wanted.email, candidate.email)) {
        evidence.push('email');
    }
    return evidence;
}

/** A key decides alone; a name or company alone is enough; an address alone is not. */
function strengthOf(evidence: readonly string[]): number {
    if (evidence.includes('key')) {
        return 3;
    }
    if (evidence.includes('name')) {
        return 2;
    }
    return evidence.includes('company') ? 1 : 0;
}

/**
 * Finds the one active customer with the strongest evidence.
 * @param wanted what is known of the account
 * @param candidates customers that a search in Zoho Books returned
 */
export function matchCustomer(wanted: Wanted, candidates: readonly Candidate[]): Match {
    const active = candidates.filter((candidate) => candidate.isActive);
    const strongest = active.reduce((best, candidate) => Math.max(best, strengthOf(evidenceFor(wanted, candidate))), 0);
    if (strongest === 0) {
        return { kind: 'create', zohoId: null, evidence: [] };
    }
    const best = active.filter((candidate) => strengthOf(evidenceFor(wanted, candidate)) === strongest);
    let match: Match = { kind: 'ambiguous', zohoId: null, evidence: [] };
    for (const candidate of best) {
        const kind = best.length === 1 ? 'found' : 'ambiguous';
        const zohoId = best.length === 1 ? candidate.zohoId : null;
        match = { kind, zohoId, evidence: evidenceFor(wanted, candidate) };
    }
    return match;
}
