import type { ApexObject } from '../../runtime/apex-object';
import { registerPlaces } from '../../runtime/call-stack';
import type { Operations } from '../../runtime/operations';
import type { Runtime } from '../../runtime/runtime';
import type { TypeRef } from '../../runtime/type-ref';
import type { CompiledUnit } from '../compiled-unit';
import type { ClassInfo, CoverageInfo, Program, StubHandler, TriggerInfo } from '../program';
import { createStub } from './create-stub';
import { unitFileName } from './evaluate-unit';
import { LoadedClass, type EmittedClass } from './loaded-class';
import { LoadedUnit } from './loaded-unit';
import { collectSupertypes } from './supertypes';
import { unitPlaces } from './unit-places';

/** Classes and triggers of a project in one runtime. */
export class LoadedProgram implements Program {
    readonly classes: LoadedClass[] = [];
    readonly triggers: TriggerInfo[] = [];
    readonly coverage: CoverageInfo[] = [];
    private readonly byKey = new Map<string, LoadedClass>();
    private readonly byName = new Map<string, LoadedClass>();
    private readonly units: LoadedUnit[] = [];

    constructor(
        private readonly rt: Runtime,
        private readonly operations: Operations,
        private readonly namespace: string,
        private readonly parent: LoadedProgram | null = null,
    ) {}

    /** Its code runs when a class of it, or its body, is needed for the first time. */
    add(unit: CompiledUnit): LoadedUnit {
        const { rt, operations } = this;
        const loaded = new LoadedUnit(unit, rt, operations, this.findImplementation, this.join);
        this.units.push(loaded);
        for (const record of unit.classes) {
            const info = new LoadedClass(record, unit.file, {
                implementation: (key) => implementationIn(loaded, key),
                supertypes: (one) => collectSupertypes(one, (type) => this.findClassOf(type), rt.types),
            });
            if (!record.name.startsWith('__')) this.classes.push(info);
            this.byKey.set(info.type.key, info);
            this.byName.set(info.name.toLowerCase(), info);
        }
        registerPlaces(this.parent ?? this, unitFileName(unit), unitPlaces(unit));
        if (unit.trigger) this.addTrigger(unit, unit.trigger, loaded);
        if (unit.kind !== 'anonymous') this.coverage.push(loaded.coverage());
        return loaded;
    }

    private readonly findImplementation = (key: string): EmittedClass => {
        const found = this.byKey.get(key)?.implementation ?? this.parent?.findImplementation(key);
        if (!found) throw new Error(`No class ${key}`);
        return found;
    };

    /** Joins classes with the host's view of them and with their superclasses. */
    private readonly join = (classes: ReadonlyMap<string, EmittedClass>): void => {
        for (const [key, implementation] of classes) {
            const info = this.byKey.get(key);
            if (!info) throw new Error(`No class ${key}`);
            implementation.$info = info;
            const parent = info.superclass && this.findClassOf(info.superclass);
            if (!parent) continue;
            Object.setPrototypeOf(implementation, parent.implementation);
            Object.setPrototypeOf(implementation.prototype, parent.implementation.prototype);
        }
    };

    private addTrigger({ name, file }: CompiledUnit, trigger: Trigger, loaded: LoadedUnit): void {
        const run = (): void => loaded.evaluated().run();
        this.triggers.push({ name, file, object: trigger.object, events: trigger.events, run });
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
        for (const unit of this.units) unit.resetCoverage();
    }
}

type Trigger = NonNullable<CompiledUnit['trigger']>;

function implementationIn(loaded: LoadedUnit, key: string): EmittedClass {
    const found = loaded.evaluated().classes.get(key);
    if (!found) throw new Error(`${loaded.unit.name} does not define ${key}`);
    return found;
}
