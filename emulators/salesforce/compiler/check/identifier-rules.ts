/**
 * Names that Apex refuses. The keywords are what Salesforce's parser (as prettier-plugin-apex carries it) refuses as an identifier;
 * the reserved names are the rest of "Reserved Keywords" in the Apex Developer Guide, as apex-ls applies them to variables. (It
 * also refuses a method named `exception`, which orgs compile: jongpie/NebulaLogger, Logger.)
 */
const keywords = new Set(
    'and as asc bulk by commit desc from having in instanceof like limit not nulls or select trigger using where'.split(
        ' ',
    ),
);

const reserved = new Set(
    (
        'activate any array autonomous begin bigdecimal blob boolean byte case cast char collect const currency date datetime ' +
        'decimal default double end exception exit export float goto group hint import inner int integer into join long loop ' +
        'number object of outer package parallel pragma retrieve rollback set short sobject sort string switch synchronized ' +
        'system then time transaction when'
    ).split(' '),
);

export type IdentifierKind = 'variable' | 'method' | 'type' | 'constant';

function isReserved(key: string, kind: IdentifierKind): boolean {
    if (keywords.has(key)) return true;
    return kind === 'variable' && reserved.has(key);
}

/** Why a declared name is refused; null when it is fine. */
export function refuseIdentifier(name: string, kind: IdentifierKind): string | null {
    if (isReserved(name.toLowerCase(), kind)) return `Identifier name is reserved: ${name}`;
    if (/^_|_$|__/.test(name)) return `Invalid character in identifier: ${name}`;
    return name.length > 255 ? `Identifier name is too long: ${name}` : null;
}
