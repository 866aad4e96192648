import type { MemberKind } from '../../library/registry';
import type { SoqlQuery, SoslSearch } from '../../soql';
import type { TypeRef } from '../../runtime/type-ref';
import type { UnsupportedMember } from '../compile-result';
import type { MemberBinding } from '../compiled-unit';
import type { UnitDeclaration } from '../declare/declarations';
import type { SourcePlace } from '../problems';
import type { TypeSpace } from '../types/type-space';

/** Answers which platform members have an implementation. */
export type MemberFinder = (binding: MemberBinding) => boolean;

/** What one unit of emitted code refers to: platform members, types, queries, decimals, classes, lines. */
export class UnitEmitter {
    readonly members: MemberBinding[] = [];
    readonly types: TypeRef[] = [];
    readonly queries: (SoqlQuery | SoslSearch)[] = [];
    readonly decimals: string[] = [];
    readonly classes = new Set<string>();
    readonly lines = new Set<number>();
    readonly unsupported: UnsupportedMember[] = [];
    private readonly memberNames = new Map<string, string>();

    constructor(
        readonly unit: UnitDeclaration,
        readonly space: TypeSpace,
        private readonly hasMember: MemberFinder,
    ) {}

    /** Name of the function that implements a platform member; one that throws by name where there is none. */
    member(typeName: string, kind: MemberKind, name: string, parameters: readonly string[], at: SourcePlace): string {
        const binding: MemberBinding = { typeName, kind, name, parameters };
        const key = `${typeName}|${kind}|${name.toLowerCase()}|${parameters.join()}`;
        const known = this.memberNames.get(key);
        if (!this.hasMember(binding)) this.addUnsupported(describeMember(binding), at);
        if (known) return known;
        const js = `$m${this.members.length}`;
        this.members.push(binding);
        this.memberNames.set(key, js);
        return js;
    }

    isImplemented(binding: MemberBinding): boolean {
        return this.hasMember(binding);
    }

    addUnsupported(what: string, at: SourcePlace): void {
        this.unsupported.push({ what, where: `${this.unit.file}:${at.line}` });
    }

    type(type: TypeRef): string {
        let at = this.types.indexOf(type);
        if (at < 0) at = this.types.push(type) - 1;
        return `$t${at}`;
    }

    query(query: SoqlQuery | SoslSearch): string {
        return `$q${this.queries.push(query) - 1}`;
    }

    decimal(text: string): string {
        let at = this.decimals.indexOf(text);
        if (at < 0) at = this.decimals.push(text) - 1;
        return `$d${at}`;
    }

    /** The emitted class of a type of the project: of this unit, or fetched from its own when it is reached for the first time. */
    classOf(type: TypeRef): string {
        const js = `C_${type.key.replace(/[^a-z0-9]+/g, '$')}`;
        this.classes.add(js);
        const isOwn = this.space.classOf(type)?.unit === this.unit;
        return isOwn ? js : `(${js}??=$L.find(${JSON.stringify(type.key)}))`;
    }

    /** Statement that counts a line as executed. */
    hit(line: number): string {
        this.lines.add(line);
        return `$h[${line}]++;`;
    }
}

export function describeMember({ typeName, kind, name, parameters }: MemberBinding): string {
    const qualified = typeName.includes('.') ? typeName : `System.${typeName}`;
    if (kind === 'constructor') return `new ${qualified}(${parameters.join(', ')})`;
    const isCall = kind === 'static' || kind === 'method';
    return isCall ? `${qualified}.${name}(${parameters.join(', ')})` : `${qualified}.${name}`;
}
