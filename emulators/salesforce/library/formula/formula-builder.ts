import { type Compiled, compileRecordFormula, FormulaError, FormulaFailure, recordSubject } from '../../formula';
import type { FormulaValue } from '../../formula';
import type { SObjectTypeInfo } from '../../metadata/org-model';
import { type ApexException, UnsupportedError } from '../../runtime/exceptions';
import type { Runtime } from '../../runtime/runtime';
import { apexTypes, setOf } from '../../runtime/type-ref';
import { ApexDouble } from '../../runtime/values/apex-double';
import type { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import type { ApexType } from '../../runtime/values/apex-type';
import { SObjectValue } from '../../store/sobject';
import { ApexSet } from '../collections/apex-set';
import { ApexDecimal } from '../decimal';
import { definePlatformType, type PlatformMethod } from '../registry';
import { dataRuntime } from '../schema/members';
import type { SObjectTypeToken } from '../schema/tokens';

/** FormulaEval.FormulaInstance */
class FormulaInstance {
    readonly typeName = 'FormulaEval.FormulaInstance';

    constructor(
        readonly type: SObjectTypeInfo,
        readonly formula: Compiled,
        readonly returns: string,
        readonly fields: readonly string[],
    ) {}
}

/** FormulaEval.FormulaBuilder */
class FormulaBuilder {
    readonly typeName = 'FormulaEval.FormulaBuilder';
    type: SObjectTypeInfo | null = null;
    text: string | null = null;
    returns: string | null = null;
    blanksAsZero = false;
}

/** What each return type may come from; numbers are converted, everything else stays. */
const RESULTS: Readonly<Record<string, string>> = {
    boolean: 'boolean',
    date: 'date',
    datetime: 'datetime',
    time: 'time',
    string: 'text',
    id: 'text',
    decimal: 'number',
    double: 'number',
    integer: 'number',
    long: 'number',
};

function refuse(rt: Runtime, message: string): ApexException {
    return rt.exception('System.FormulaValidationException', message);
}

function build(rt: Runtime, self: FormulaBuilder): FormulaInstance {
    if (self.type === null || self.text === null || self.returns === null)
        throw refuse(rt, 'A formula needs withType, withReturnType and withFormula');
    try {
        const fields = new Set<string>();
        const { model } = dataRuntime(rt);
        const onName = (path: readonly string[]): void => void (path[0]!.startsWith('$') || fields.add(path.join('.')));
        const formula = compileRecordFormula(model, self.type, self.text, { blanksAsZero: self.blanksAsZero, onName });
        if (formula.type !== 'null' && formula.type !== RESULTS[self.returns])
            throw refuse(
                rt,
                `Formula result is data type (${formula.type}), incompatible with expected data type (${self.returns}).`,
            );
        return new FormulaInstance(self.type, formula, self.returns, [...fields]);
    } catch (error) {
        if (error instanceof FormulaError) throw refuse(rt, error.message);
        throw error;
    }
}

function converted(value: FormulaValue, returns: string): unknown {
    if (!(value instanceof ApexDecimal)) return value;
    if (returns === 'integer') return value.intValue();
    if (returns === 'long') return value.longValue();
    return returns === 'double' ? new ApexDouble(value.doubleValue()) : value;
}

function evaluate(rt: Runtime, self: FormulaInstance, context: unknown): unknown {
    if (!(context instanceof SObjectValue) || context.type !== self.type)
        throw rt.exception('System.FormulaEvaluationException', `The context is no ${self.type.apiName}`);
    const run = { rt: dataRuntime(rt), subject: recordSubject(context), before: null, isNew: context.id === null };
    try {
        return converted(self.formula.read(run), self.returns);
    } catch (error) {
        if (error instanceof FormulaFailure) throw rt.exception('System.FormulaEvaluationException', error.message);
        throw error;
    }
}

function typeOf(rt: Runtime, name: string): SObjectTypeInfo {
    const type = dataRuntime(rt).model.findObject(name.replace(/^schema\./i, ''));
    if (!type) throw new UnsupportedError(`FormulaEval.FormulaBuilder.withType(${name}): formulas about Apex objects`);
    return type;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- values arrive checked by compiled code
function set(change: (self: FormulaBuilder, value: any, rt: Runtime) => void): PlatformMethod {
    return (rt, self: FormulaBuilder, value) => {
        change(self, value, rt);
        return self;
    };
}

const create = (): FormulaBuilder => new FormulaBuilder();

definePlatformType({ name: 'System.Formula', statics: { 'builder/0': create } });

definePlatformType({
    name: 'FormulaEval.FormulaBuilder',
    statics: { 'builder/0': create },
    methods: {
        'build/0': build,
        'withformula/1': set((self, text: string | null) => (self.text = text)),
        'withreturntype/1': set(
            (self, type: ApexEnumValue | null) => (self.returns = type?.name.toLowerCase() ?? null),
        ),
        'withtype(SObjectType)': set((self, token: SObjectTypeToken) => (self.type = token.info)),
        'withtype(Type)': set((self, type: ApexType, rt) => (self.type = typeOf(rt, type.ref.name))),
        'treatnumericnullaszero/1': set((self, zero: boolean | null) => (self.blanksAsZero = zero === true)),
        // Every global variable that is evaluated may be used in any formula.
        'withglobalvariables/1': set(() => undefined),
        'parseastemplate/1': set((_self, template: boolean | null) => {
            if (template === true) throw new UnsupportedError('FormulaEval.FormulaBuilder.parseAsTemplate(true)');
        }),
    },
    is: (value) => value instanceof FormulaBuilder,
});

definePlatformType({
    name: 'FormulaEval.FormulaInstance',
    methods: {
        'evaluate/1': evaluate,
        'getreferencedfields/0': (rt, self: FormulaInstance) => ApexSet.of(rt, setOf(apexTypes.string), self.fields),
    },
    is: (value) => value instanceof FormulaInstance,
});
