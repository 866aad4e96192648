import type { MemberKind } from '../library/registry';
import type { SoqlQuery, SoslSearch } from '../soql';
import type { ClassRecord, TriggerRecord } from './class-record';

/** A platform member that emitted code calls. */
export interface MemberBinding {
    readonly typeName: string;
    readonly kind: MemberKind;
    readonly name: string;
    /** As declared in the type tables. */
    readonly parameters: readonly string[];
}

/** One class file, trigger or piece of anonymous Apex as JavaScript and data. Can be written as JSON. */
export interface CompiledUnit {
    readonly kind: 'class' | 'trigger' | 'anonymous';
    readonly name: string;
    /** Source file as given. */
    readonly file: string;
    /** JavaScript whose lines are the lines of the Apex source, after one header line. */
    readonly code: string;
    readonly members: readonly MemberBinding[];
    /** Names of types, by index. */
    readonly types: readonly string[];
    /** Static queries, by index. */
    readonly queries: readonly (SoqlQuery | SoslSearch)[];
    readonly decimals: readonly string[];
    /** Executable lines, ascending. */
    readonly lines: readonly number[];
    readonly lineCount: number;
    readonly classes: readonly ClassRecord[];
    readonly trigger?: TriggerRecord;
}
