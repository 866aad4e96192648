import { Script } from 'node:vm';
import { findMember } from '../../library/registry';
import { ApexDecimal } from '../../library/decimal';
import { UnsupportedError, apexFilePrefix } from '../../runtime/exceptions';
import type { Operations } from '../../runtime/operations';
import type { Runtime } from '../../runtime/runtime';
import { readTypeName, type TypeRef } from '../../runtime/type-ref';
import type { CompiledUnit, MemberBinding } from '../compiled-unit';
import { describeMember } from '../emit/unit-emitter';
import type { SoqlQuery, SoslSearch } from '../../soql';

/** What an emitted unit gets from its loader. */
export interface UnitLink {
    readonly fuel: Runtime['fuel'];
    readonly hits: Uint32Array;
    readonly members: readonly unknown[];
    readonly types: readonly TypeRef[];
    readonly queries: readonly (SoqlQuery | SoslSearch)[];
    readonly decimals: readonly (ApexDecimal | undefined)[];
    define(key: string, implementation: unknown): unknown;
    constant(key: string, name: string, ordinal: number): unknown;
    /** A class of another unit, which is evaluated when it was not. */
    find(key: string): unknown;
    initialised(holder: unknown): void;
    body(run: () => void): void;
}

type UnitFunction = (rt: Runtime, operations: Operations, link: UnitLink) => void;

/** Name of the unit in JavaScript stacks. */
export function unitFileName({ kind, name }: Pick<CompiledUnit, 'kind' | 'name'>): string {
    return kind === 'class' ? name : kind === 'trigger' ? `trigger/${name}` : 'anonymous';
}

function bind(binding: MemberBinding): unknown {
    const found = findMember(binding.typeName, binding.kind, binding.name, [...binding.parameters]);
    return (
        found ??
        (() => {
            throw new UnsupportedError(describeMember(binding));
        })
    );
}

/** The parts of the link that the unit's data decides. */
export function unitData(unit: CompiledUnit): Pick<UnitLink, 'members' | 'types' | 'queries' | 'decimals' | 'hits'> {
    return {
        hits: new Uint32Array(unit.lineCount + 2),
        members: unit.members.map(bind),
        types: unit.types.map(readTypeName),
        queries: unit.queries,
        decimals: unit.decimals.map((text) => ApexDecimal.parse(text)),
    };
}

/** Scripts of units that were evaluated before; another org with the same project runs the same code. */
const scripts = new WeakMap<CompiledUnit, Script>();

function scriptOf(unit: CompiledUnit): Script {
    const options = { filename: `${apexFilePrefix}${unitFileName(unit)}`, lineOffset: -1 };
    const script = scripts.get(unit) ?? new Script(unit.code, options);
    scripts.set(unit, script);
    return script;
}

/** Runs the unit's JavaScript; its line 1 is line 1 of the Apex. */
export function evaluateUnit(unit: CompiledUnit, rt: Runtime, operations: Operations, link: UnitLink): void {
    (scriptOf(unit).runInThisContext() as UnitFunction)(rt, operations, link);
}
