import type { TypeAliasDeclaration } from 'ts-morph';
import { apex, stringType, type ApexMember } from '../../apex';
import { constantName } from './constant-name';
import type { Translation } from './translation';

/** `Reason` with `'rate-day'` gives `REASON_RATE_DAY`. */
function choiceName(alias: string, choice: string): string {
    const words = choice.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '');
    return constantName(alias.charAt(0).toLowerCase() + alias.slice(1)) + `_${constantName(words)}`;
}

/** Constants for the choices of an exported union of texts, so that Apex written by hand need not repeat them. */
export function emitChoices(node: TypeAliasDeclaration, at: Translation): readonly ApexMember[] {
    const type = node.getType();
    const members = type.isUnion() ? type.getUnionTypes() : [];
    if (!node.isExported() || members.length === 0 || !members.every((member) => member.isStringLiteral())) {
        return [];
    }
    const taken = new Map<string, string>();
    return members.map((member): ApexMember => {
        const choice = String(member.getLiteralValue());
        const name = choiceName(node.getName(), choice);
        const other = taken.get(name);
        if (other !== undefined) {
            at.report(node.getNameNode(), 'name-clash', { name: choice, other });
        }
        taken.set(name, choice);
        return {
            kind: 'field',
            doc: null,
            visibility: 'public',
            isStatic: true,
            isFinal: true,
            type: stringType,
            name,
            value: apex.stringLiteral(choice),
        };
    });
}
