/** A small org for tests of data: a model, a seeded store, a clock, no Apex. */
import { emptyModelData } from '../../metadata/load-project';
import { makeOrgModel } from '../../metadata/make-org-model';
import { type LoadOptions, loadProject, type OrgFeature, type OrgModel, type Problem } from '../../metadata';
import { PlatformException } from '../../runtime';
import { createStore, seedOrg, SObjectValue, type SeededOrg } from '../../store';
import type { DataRuntime, TriggerEvent, TriggerInvocation } from '../../store/data-runtime';
import { parseDynamicQuery, runQuery, type QueryOptions, type QueryOutcome } from '../../soql';
import { type DmlOperation, type DmlOptions, type RecordOutcome, runDml } from '../../dml';
import { convertForField } from '../../store/convert-value';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** 2026-03-10T12:00:00Z, a Tuesday. */
export const NOW = Date.UTC(2026, 2, 10, 12);

/** Writes a project of the given files into a temporary folder. */
export function projectDirectory(files: Readonly<Record<string, string>>): string {
    const dir = mkdtempSync(join(tmpdir(), 'sfdx-'));
    const all: Record<string, string> = {
        'sfdx-project.json': '{"packageDirectories":[{"path":"force-app"}],"sourceApiVersion":"65.0"}',
        ...files,
    };
    for (const [path, text] of Object.entries(all)) {
        mkdirSync(dirname(join(dir, path)), { recursive: true });
        writeFileSync(join(dir, path), text);
    }
    return dir;
}

export function loadFiles(
    files: Readonly<Record<string, string>>,
    options: LoadOptions = {},
): { model: OrgModel; problems: Problem[] } {
    const dir = projectDirectory(files);
    try {
        return loadProject(dir, options);
    } finally {
        rmSync(dir, { recursive: true });
    }
}

export function standardModel(features: readonly OrgFeature[] = ['Orders', 'Quotes']): OrgModel {
    const data = emptyModelData('', '65.0', features);
    return makeOrgModel({
        data,
        namespace: '',
        problems: [],
        globalValueSets: new Map(),
        extended: new Set(),
        gap: () => undefined,
        report: () => undefined,
    });
}

export type Trigger = (invocation: TriggerInvocation) => void;

/** An org without code; tests put triggers in as functions. */
export class DataOrg {
    readonly rt: DataRuntime & { transaction: { user: { id: string; timeZone: string } } };
    readonly seeded: SeededOrg;
    readonly triggers = new Map<string, Trigger>();
    readonly published: SObjectValue[] = [];
    now = NOW;

    constructor(readonly model: OrgModel = standardModel()) {
        const store = createStore(model);
        this.seeded = seedOrg(store, model, { now: NOW });
        const key = (object: string, event: TriggerEvent): string => `${object}.${event}`;
        this.rt = {
            model,
            store,
            clock: { now: () => this.now },
            transaction: {
                user: { id: this.seeded.adminId, timeZone: 'GMT' },
                writtenKinds: new Set(),
                triggerDepth: 0,
                lockedIds: new Set(),
            },
            triggers: {
                has: (object, event) => this.triggers.has(key(object.apiName, event)),
                fire: (invocation) => {
                    this.rt.transaction.triggerDepth++;
                    try {
                        this.triggers.get(key(invocation.object.apiName, invocation.event))?.(invocation);
                    } finally {
                        this.rt.transaction.triggerDepth--;
                    }
                },
            },
            exception: (typeName, message, cause) => new PlatformException(typeName, message, cause ?? null),
            publishEvents: (records) => void this.published.push(...records),
        };
    }

    on(object: string, event: TriggerEvent, trigger: Trigger): void {
        this.triggers.set(`${object}.${event}`, trigger);
    }

    /** A record in memory from field names and values. */
    record(object: string, values: Readonly<Record<string, unknown>>): SObjectValue {
        const type = this.model.findObject(object);
        if (!type) throw new Error(`no object ${object}`);
        const record = new SObjectValue(type);
        for (const [name, value] of Object.entries(values)) {
            const field = this.model.findField(type, name);
            if (!field) throw new Error(`no field ${object}.${name}`);
            record.values.set(field.key, convertForField(field, value) ?? null);
        }
        return record;
    }

    dml(
        operation: DmlOperation,
        records: SObjectValue | readonly SObjectValue[],
        options: Partial<DmlOptions> = {},
    ): readonly RecordOutcome[] {
        const list = records instanceof SObjectValue ? [records] : records;
        return runDml(this.rt, operation, list, { access: 'system', sharing: 'without', allOrNone: true, ...options });
    }

    insert(object: string, values: Readonly<Record<string, unknown>>): SObjectValue {
        const record = this.record(object, values);
        this.dml('insert', record);
        return record;
    }

    query(
        text: string,
        binds: Readonly<Record<string, unknown>> = {},
        options: Partial<QueryOptions> = {},
    ): QueryOutcome {
        const { query, bindNames } = parseDynamicQuery(text);
        return runQuery(
            this.rt,
            query,
            bindNames.map((name) => binds[name]),
            { access: 'default', sharing: 'without', ...options },
        );
    }

    /** Values of one column, as text. */
    column(text: string, key: string, binds: Readonly<Record<string, unknown>> = {}): unknown[] {
        return this.query(text, binds).records.map((record) => printable(record.raw(key)));
    }

    /** Runs `work` as another user. */
    as<T>(userId: string, work: () => T): T {
        const before = this.rt.transaction.user;
        this.rt.transaction.user = { id: userId, timeZone: 'GMT' };
        try {
            return work();
        } finally {
            this.rt.transaction.user = before;
        }
    }
}

export function printable(value: unknown): unknown {
    if (typeof value === 'object' && value !== null && 'toPlainString' in value)
        return (value as { toPlainString(): string }).toPlainString();
    if (typeof value === 'object' && value !== null && 'toIso' in value) return (value as { toIso(): string }).toIso();
    return value;
}
