import { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import type { Operations } from '../../runtime/operations';
import type { Runtime, StaticHolder } from '../../runtime/runtime';
import { readTypeName } from '../../runtime/type-ref';
import type { CompiledUnit } from '../compiled-unit';
import type { CoverageInfo } from '../program';
import { evaluateUnit, unitData, type UnitLink } from './evaluate-unit';
import type { EmittedClass } from './loaded-class';

/** What the code of a unit defined. */
export interface EvaluatedUnit {
    readonly link: UnitLink;
    readonly classes: ReadonlyMap<string, EmittedClass>;
    /** The body of a trigger or of anonymous Apex. */
    readonly run: () => void;
}

/** One unit of a program: most of what a project has is not needed by what runs, so that its code is evaluated when something reaches it. */
export class LoadedUnit {
    private known: EvaluatedUnit | undefined;

    constructor(
        readonly unit: CompiledUnit,
        private readonly rt: Runtime,
        private readonly operations: Operations,
        private readonly find: (key: string) => EmittedClass,
        /** Joins the new classes with their superclasses. */
        private readonly join: (classes: ReadonlyMap<string, EmittedClass>) => void,
    ) {}

    evaluated(): EvaluatedUnit {
        if (!this.known) {
            this.known = this.evaluate();
            this.join(this.known.classes);
        }
        return this.known;
    }

    coverage(): CoverageInfo {
        const { kind, name, file, lines, classes } = this.unit;
        const isTest = classes[0]?.annotations.some((annotation) => annotation.name === 'istest') ?? false;
        const hits = (): readonly number[] => lines.map((line) => this.known?.link.hits[line] ?? 0);
        return { name, kind: kind === 'trigger' ? kind : 'class', isTest, file, lines, hits };
    }

    resetCoverage(): void {
        this.known?.link.hits.fill(0);
    }

    private evaluate(): EvaluatedUnit {
        const { rt, unit } = this;
        const classes = new Map<string, EmittedClass>();
        let run = (): void => {
            throw new Error(`${unit.name} has no body`);
        };
        const link: UnitLink = {
            ...unitData(unit),
            fuel: rt.fuel,
            define: (key, implementation) => define(classes, key, implementation as EmittedClass),
            constant: (key, name, ordinal) => addConstant(classes, key, name, ordinal),
            find: this.find,
            initialised: (holder) => rt.transaction.initialisedClasses.add(holder as StaticHolder),
            body: (body) => (run = body),
        };
        evaluateUnit(unit, rt, this.operations, link);
        return { link, classes, run: () => run() };
    }
}

function define(classes: Map<string, EmittedClass>, key: string, implementation: EmittedClass): EmittedClass {
    implementation.$s = null;
    implementation.$constants = [];
    Object.defineProperty(implementation.prototype, '$type', { value: readTypeName(key) });
    classes.set(key, implementation);
    return implementation;
}

function addConstant(
    classes: ReadonlyMap<string, EmittedClass>,
    key: string,
    name: string,
    ordinal: number,
): ApexEnumValue {
    const constant = new ApexEnumValue(readTypeName(key), name, ordinal);
    classes.get(key)?.$constants.push(constant);
    return constant;
}
