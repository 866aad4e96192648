import type { Program } from '../compiler';
import type { ApexCollection } from '../library/collections/apex-collection';
import { ambientSharing } from '../runtime/call-stack';
import { equalValues, hashValue, toText, typeOfValue } from '../runtime/value-operations';
import {
    LimitException,
    PlatformException,
    type ApexException,
    type ApexValue,
    type DmlOperation,
    type DmlOptions,
    type QueryOptions,
    type Runtime,
    type SharingMode,
    type TriggerContext,
    type TypeRef,
} from '../runtime';
import type { OrgModel, SObjectTypeInfo } from '../metadata';
import type { SoqlQuery, SoslSearch } from '../soql';
import { SObjectValue, type Store } from '../store';
import { loadTypeTables, type TypeTables } from '../types';
import type { Clock } from './clock';
import type { OrgOptions, WaitPoint } from './contracts';
import { DebugLog } from './debug-log';
import { measureCollection } from './heap';
import { runDmlStatement, runMergeStatement } from './data/run-dml-statement';
import { runSoql, runSoqlCount } from './data/run-soql';
import { runSosl } from './data/run-sosl';
import { invokeMethod } from './invoke-method';
import type { OrgServices } from './org-services';
import type { RandomSource } from './random';
import type { OrgTransaction } from './transaction';
import { TriggerDispatch } from './triggers/trigger-dispatch';

/** The org's implementation of what compiled code and the library call. */
export class OrgRuntime implements Runtime {
    readonly types: TypeTables = loadTypeTables();
    readonly fuel = { left: 0, depth: 0 };
    readonly triggers = new TriggerDispatch(this);
    trigger: TriggerContext | null = null;
    /** Variables in scope of the dynamic query that runs; set by compiled code. */
    dynamicBinds: ((name: string) => ApexValue | undefined) | null = null;
    /** The transaction that runs now. */
    current: OrgTransaction | null = null;
    /** Set right after construction. */
    program!: Program;
    services!: OrgServices;
    clock: Clock;
    random: RandomSource;
    /** Null when nobody reads it. */
    readonly log: DebugLog | null;

    constructor(
        readonly options: OrgOptions,
        readonly model: OrgModel,
        readonly store: Store,
    ) {
        this.clock = options.clock;
        this.random = options.random;
        this.log = options.onLog ? new DebugLog(this, options.onLog) : null;
    }

    get transaction(): OrgTransaction {
        if (!this.current) throw new Error('No transaction is running; use org.execute');
        return this.current;
    }

    exception(typeName: string, message: string, cause: ApexException | null = null): ApexException & Error {
        const qualified = typeName.includes('.') ? typeName : `System.${typeName}`;
        const failure =
            qualified === 'System.LimitException'
                ? new LimitException(message)
                : new PlatformException(qualified, message, cause);
        this.log?.exceptionThrown(failure);
        return failure as unknown as ApexException & Error;
    }

    outOfFuel(): never {
        throw new LimitException('Apex CPU time limit exceeded');
    }

    exceptionCaught(exception: ApexException): void {
        this.log?.exceptionThrown(exception);
    }

    measureHeap(collection: ApexCollection): void {
        measureCollection(this, collection);
    }

    debug(level: string, text: string): void {
        this.log?.eventHere('USER_DEBUG', level, text);
        this.options.onDebug?.(text, level);
    }

    typeOf(value: ApexValue): TypeRef {
        return typeOfValue(this, value);
    }

    toText(value: ApexValue): string {
        return toText(this, value);
    }

    equals(left: ApexValue, right: ApexValue): boolean {
        return equalValues(this, left, right);
    }

    hash(value: ApexValue): number {
        return hashValue(this, value);
    }

    soql(query: SoqlQuery, binds: readonly ApexValue[], options: QueryOptions): ApexValue {
        return runSoql(this, query, binds, options);
    }

    soqlCount(query: SoqlQuery, binds: readonly ApexValue[], options: QueryOptions): number {
        return runSoqlCount(this, query, binds, options);
    }

    sosl(search: SoslSearch, binds: readonly ApexValue[], options: QueryOptions): ApexValue {
        return runSosl(this, search, binds, options);
    }

    dml(operation: DmlOperation, records: ApexValue, options: DmlOptions): ApexValue[] {
        return runDmlStatement(this, operation, records, options);
    }

    merge(master: ApexValue, duplicates: ApexValue, options: DmlOptions): ApexValue[] {
        return runMergeStatement(this, master, duplicates, options);
    }

    runAs(user: ApexValue, work: () => void): void {
        this.services.users.runAs(user, work);
    }

    enqueueFuture(className: string, method: string, args: readonly ApexValue[]): void {
        this.services.async.enqueueFuture(className, method, args);
    }

    sharing(): SharingMode {
        return ambientSharing(this.program);
    }

    invoke(target: ApexValue, methodName: string, args: readonly ApexValue[]): ApexValue {
        return invokeMethod(this, target, methodName, args);
    }

    newRecord(type: SObjectTypeInfo): SObjectValue {
        return new SObjectValue(type);
    }

    publishEvents(records: readonly SObjectValue[]): void {
        this.services.events.publish(records);
    }

    /** Here the running transaction would wait for the database or the network: others may overtake it. */
    wait(point: WaitPoint): void {
        this.services.interleave(point);
    }
}
