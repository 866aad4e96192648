import type { ApexObject } from '../../runtime/apex-object';
import { registerPlaces } from '../../runtime/call-stack';
import type { Operations } from '../../runtime/operations';
import type { Runtime, StaticHolder } from '../../runtime/runtime';
import { readTypeName, type TypeRef } from '../../runtime/type-ref';
import { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import { typeOfRecord } from '../class-record';
import type { CodeCache } from '../cache/code-cache';
import type { CompiledUnit } from '../compiled-unit';
import type { ClassInfo, CoverageInfo, Program, StubHandler, TriggerInfo } from '../program';
import { createStub } from './create-stub';
import { evaluateUnit, unitData, unitFileName, type UnitLink } from './evaluate-unit';
import { LoadedClass, type EmittedClass } from './loaded-class';
import { collectSupertypes } from './supertypes';
import { unitPlaces } from './unit-places';

interface LoadedUnit {
    readonly unit: CompiledUnit;
    readonly link: UnitLink;
    run: (() => void) | null;
}

/** Classes and triggers of a project in one runtime. */
export class LoadedProgram implements Program {
    readonly classes: LoadedClass[] = [];
    readonly triggers: TriggerInfo[] = [];
    readonly coverage: CoverageInfo[] = [];
    private readonly implementations = new Map<string, EmittedClass>();
    private readonly byKey = new Map<string, LoadedClass>();
    private readonly byName = new Map<string, LoadedClass>();
    private readonly units: LoadedUnit[] = [];

    constructor(
        private readonly rt: Runtime,
        private readonly operations: Operations,
        private readonly namespace: string,
        private readonly parent: LoadedProgram | null = null,
    ) {}

    /** Evaluates a unit; {@link link} follows when all are there. */
    add(unit: CompiledUnit, code?: CodeCache): LoadedUnit {
        const loaded: LoadedUnit = { unit, link: this.makeLink(unit, (run) => (loaded.run = run)), run: null };
        evaluateUnit(unit, this.rt, this.operations, loaded.link, code);
        this.units.push(loaded);
        for (const record of unit.classes) {
            const implementation = this.implementations.get(typeOfRecord(record).key);
            if (!implementation) throw new Error(`${unit.name} does not define ${record.name}`);
            const info = new LoadedClass(record, unit.file, implementation);
            implementation.$info = info;
            if (!record.name.startsWith('__')) this.classes.push(info);
            this.byKey.set(info.type.key, info);
            this.byName.set(info.name.toLowerCase(), info);
        }
        return loaded;
    }

    private makeLink(unit: CompiledUnit, setBody: (run: () => void) => void): UnitLink {
        const { rt } = this;
        return {
            ...unitData(unit),
            fuel: rt.fuel,
            define: (key, implementation) => this.define(key, implementation as EmittedClass),
            constant: (key, name, ordinal) => this.addConstant(key, name, ordinal),
            find: (key) => this.findImplementation(key),
            initialised: (holder) => rt.transaction.initialisedClasses.add(holder as StaticHolder),
            body: setBody,
            link: () => undefined,
        };
    }

    private define(key: string, implementation: EmittedClass): EmittedClass {
        implementation.$s = null;
        implementation.$constants = [];
        Object.defineProperty(implementation.prototype, '$type', { value: readTypeName(key) });
        this.implementations.set(key, implementation);
        return implementation;
    }

    private addConstant(key: string, name: string, ordinal: number): ApexEnumValue {
        const constant = new ApexEnumValue(readTypeName(key), name, ordinal);
        this.implementations.get(key)?.$constants.push(constant);
        return constant;
    }

    private findImplementation(key: string): EmittedClass {
        const found = this.implementations.get(key) ?? this.parent?.findImplementation(key);
        if (!found) throw new Error(`No class ${key}`);
        return found;
    }

    /** Joins classes with their superclasses and with the classes they use. */
    link(): void {
        for (const info of this.byKey.values()) {
            const parent = info.superclass && this.findClassOf(info.superclass);
            if (parent) {
                Object.setPrototypeOf(info.implementation, parent.implementation);
                Object.setPrototypeOf(info.implementation.prototype, parent.implementation.prototype);
            }
            info.supertypes = collectSupertypes(info, (type) => this.findClassOf(type), this.rt.types);
        }
        for (const loaded of this.units) {
            loaded.link.link();
            registerPlaces(this.parent ?? this, unitFileName(loaded.unit), unitPlaces(loaded.unit));
            this.addTrigger(loaded);
            this.addCoverage(loaded);
        }
    }

    private addTrigger({ unit, run }: LoadedUnit): void {
        if (!unit.trigger || !run) return;
        const { name, file, trigger } = unit;
        this.triggers.push({ name, file, object: trigger.object, events: trigger.events, run });
    }

    private addCoverage({ unit, link }: LoadedUnit): void {
        const { kind, name, file, lines, classes } = unit;
        if (kind === 'anonymous') return;
        const isTest = classes[0]?.annotations.some((annotation) => annotation.name === 'istest') ?? false;
        this.coverage.push({ name, kind, isTest, file, lines, hits: () => lines.map((line) => link.hits[line] ?? 0) });
    }

    findClassOf(type: TypeRef): LoadedClass | undefined {
        return this.byKey.get(type.key) ?? this.parent?.findClassOf(type);
    }

    findClass(name: string): ClassInfo | undefined {
        const key = name.toLowerCase();
        const found = this.byName.get(key) ?? this.parent?.findClass(name);
        if (found ?? this.namespace === '') return found;
        const prefix = `${this.namespace.toLowerCase()}.`;
        return key.startsWith(prefix) ? this.byName.get(key.slice(prefix.length)) : undefined;
    }

    findTrigger(name: string): TriggerInfo | undefined {
        return this.triggers.find((trigger) => trigger.name.toLowerCase() === name.toLowerCase());
    }

    classOf(value: ApexObject): ClassInfo {
        const info = (value.constructor as unknown as EmittedClass).$info;
        if (!info) throw new Error(`${value.typeName} is not a class of the project`);
        return info;
    }

    createStub(type: ClassInfo, handler: StubHandler): ApexObject {
        return createStub(type as LoadedClass, handler, (of) => this.findClassOf(of));
    }

    resetCoverage(): void {
        for (const { link } of this.units) link.hits.fill(0);
    }
}
