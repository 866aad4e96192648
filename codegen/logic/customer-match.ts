/** Which customer of Zoho Books an account is, with the evidence that a person sees before anything is posted. */

/** What is known of an account. `website` and `taxNumber` as people write them. */
export interface Wanted {
    readonly name: string;
    readonly email: string | null;
    readonly key: string | null;
    readonly taxNumber: string | null;
    readonly website: string | null;
}

export interface Candidate {
    readonly zohoId: string;
    readonly name: string;
    readonly companyName: string | null;
    readonly email: string | null;
    readonly key: string | null;
    readonly taxNumber: string | null;
    readonly website: string | null;
    readonly isActive: boolean;
}

export type MatchKind = 'found' | 'create' | 'ambiguous';

/** A customer that something speaks for. `evidence`: which of key, tax, email, name, company and domain agree. */
export interface Choice {
    readonly zohoId: string;
    readonly evidence: readonly string[];
}

/** `choices`: what a person may choose from, best first; the one choice when a customer was found. */
export interface Match {
    readonly kind: MatchKind;
    readonly zohoId: string | null;
    readonly evidence: readonly string[];
    readonly choices: readonly Choice[];
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

/**
 * A company's name as it may stand elsewhere: without its legal form, or with another one.
 * @param name name of a company as people write it
 */
export function nameVariants(name: string): readonly string[] {
    const telling = name
        .split(' ')
        .map((word) => word.replaceAll(',', '').trim())
        .filter((word) => word !== '' && !legalForms.includes(normalizeName(word)));
    const core = telling.join(' ');
    const variants: string[] = [];
    if (core !== '') {
        variants.push(core);
        for (const form of legalForms) {
            variants.push(`${core} ${form}`);
            variants.push(`${core} ${form}.`);
            variants.push(`${core}, ${form}`);
            variants.push(`${core}, ${form}.`);
        }
    }
    return variants;
}

/** Mail providers that give addresses to everybody: their domains say nothing about a company. */
const publicDomains: readonly string[] = [
    'gmail.com',
    'googlemail.com',
    'outlook.com',
    'hotmail.com',
    'live.com',
    'yahoo.com',
    'icloud.com',
    'aol.com',
    'gmx.de',
    'gmx.net',
    'web.de',
    't-online.de',
    'mail.ru',
    'qq.com',
    '163.com',
    'proton.me',
    'protonmail.com',
    'zoho.com',
    'zohomail.com',
];

function lastOf(parts: readonly string[]): string {
    let last = '';
    for (const part of parts) {
        last = part;
    }
    return last;
}

function firstOf(parts: readonly string[]): string {
    let first = '';
    let isFirst = true;
    for (const part of parts) {
        first = isFirst ? part : first;
        isFirst = false;
    }
    return first;
}

/**
 * The domain that a company is known by: `acme.example` for `https://www.acme.example/contact` and for
 * `jane@acme.example`. Empty for a mail provider's domain and for what is no domain.
 * @param address web site or e-mail address
 */
export function domainOf(address: string | null): string {
    if (address === null || address.trim() === '') {
        return '';
    }
    const plain = lastOf(lastOf(address.trim().toLowerCase().split('//')).split('@'));
    const host = firstOf(firstOf(firstOf(plain.split('/')).split('?')).split(':'));
    const domain = host.startsWith('www.') ? host.slice(4) : host;
    return domain.includes('.') && !domain.includes(' ') && !publicDomains.includes(domain) ? domain : '';
}

/**
 * A tax number as it is compared: `DE123456789` for `de 123.456-789`. Empty for nothing.
 * @param taxNumber VAT, GST or tax registration number
 */
export function normalizeTaxNumber(taxNumber: string | null): string {
    if (taxNumber === null) {
        return '';
    }
    return taxNumber
        .toUpperCase()
        .replaceAll(' ', '')
        .replaceAll('.', '')
        .replaceAll('-', '')
        .replaceAll('/', '')
        .trim();
}

function sameText(left: string | null, right: string | null): boolean {
    return (
        left !== null &&
        right !== null &&
        left.trim() !== '' &&
        left.trim().toLowerCase() === right.trim().toLowerCase()
    );
}

/** What two companies may have in common. */
export type MatchSign = 'key' | 'tax_number' | 'email' | 'name' | 'company' | 'domain';

function sharesDomain(wanted: Wanted, candidate: Candidate): boolean {
    const theirs = [domainOf(candidate.website), domainOf(candidate.email)];
    return [domainOf(wanted.website), domainOf(wanted.email)].some((own) => own !== '' && theirs.includes(own));
}

/** What speaks for a candidate, strongest sign first; signs that are no rule say nothing. */
function evidenceFor(wanted: Wanted, candidate: Candidate, rules: readonly string[]): readonly string[] {
    const evidence: string[] = [];
    const name = normalizeName(wanted.name);
    const taxNumber = normalizeTaxNumber(wanted.taxNumber);
    if (rules.includes('key') && wanted.key !== null && wanted.key === candidate.key) {
        evidence.push('key');
    }
    if (rules.includes('tax_number') && taxNumber !== '' && taxNumber === normalizeTaxNumber(candidate.taxNumber)) {
        evidence.push('tax');
    }
    if (rules.includes('email') && sameText(wanted.email, candidate.email)) {
        evidence.push('email');
    }
    if (rules.includes('name') && name !== '' && normalizeName(candidate.name) === name) {
        evidence.push('name');
    }
    const company = rules.includes('company') ? candidate.companyName : null;
    if (name !== '' && company !== null && normalizeName(company) === name) {
        evidence.push('company');
    }
    if (rules.includes('domain') && sharesDomain(wanted, candidate)) {
        evidence.push('domain');
    }
    return evidence;
}

/** Two tax numbers that are both known and differ: not the same company, whatever else agrees. */
function isAnother(wanted: Wanted, candidate: Candidate, rules: readonly string[]): boolean {
    const own = normalizeTaxNumber(wanted.taxNumber);
    const theirs = normalizeTaxNumber(candidate.taxNumber);
    const isKnown = rules.includes('key') && wanted.key !== null && wanted.key === candidate.key;
    return rules.includes('tax_number') && own !== '' && theirs !== '' && own !== theirs && !isKnown;
}

/**
 * How much speaks for a candidate. The key decides alone, a tax number over everything but the key; address and name
 * weigh the same, so that one of each for two customers is a question; a shared domain only adds to them.
 */
function weightOf(evidence: readonly string[]): number {
    const key = evidence.includes('key') ? 100 : 0;
    const tax = evidence.includes('tax') ? 50 : 0;
    const email = evidence.includes('email') ? 10 : 0;
    const name = evidence.includes('name') || evidence.includes('company') ? 10 : 0;
    const domain = evidence.includes('domain') ? 1 : 0;
    return key + tax + email + name + domain;
}

/** From here on evidence is enough to link without asking: a domain alone is not. */
const enough = 10;

/**
 * Finds the one active customer that most speaks for: one links, several ask, none creates. A customer with another
 * tax number never fits; one that only shares the domain is a question, since companies of one group share domains.
 * @param wanted what is known of the account
 * @param candidates customers that share a sign with it
 * @param rules signs that count (`MatchSign`); how much each weighs is settled
 */
export function matchCustomer(wanted: Wanted, candidates: readonly Candidate[], rules: readonly string[]): Match {
    const fitting = candidates.filter((candidate) => candidate.isActive && !isAnother(wanted, candidate, rules));
    const strongest = fitting.reduce(
        (best, candidate) => Math.max(best, weightOf(evidenceFor(wanted, candidate, rules))),
        0,
    );
    if (strongest === 0) {
        return { kind: 'create', zohoId: null, evidence: [], choices: [] };
    }
    const best: Choice[] = [];
    const others: Choice[] = [];
    for (const candidate of fitting) {
        const evidence = evidenceFor(wanted, candidate, rules);
        if (weightOf(evidence) === strongest) {
            best.push({ zohoId: candidate.zohoId, evidence });
        } else if (weightOf(evidence) > 0) {
            others.push({ zohoId: candidate.zohoId, evidence });
        }
    }
    let match: Match = { kind: 'ambiguous', zohoId: null, evidence: [], choices: [...best, ...others] };
    for (const choice of best) {
        const isClear = best.length === 1 && strongest >= enough;
        match = isClear
            ? { kind: 'found', zohoId: choice.zohoId, evidence: choice.evidence, choices: [choice] }
            : { kind: 'ambiguous', zohoId: null, evidence: choice.evidence, choices: [...best, ...others] };
    }
    return match;
}
