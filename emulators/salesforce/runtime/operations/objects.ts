import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import { ApexDecimal } from '../../library/decimal';
import { findMember } from '../../library/registry';
import type { ApexValue } from '../apex-value';
import { LimitException, ApexException, PlatformException, UnsupportedError } from '../exceptions';
import { isInstance } from '../instance-test';
import type { Runtime } from '../runtime';
import type { TypeRef } from '../type-ref';
import { caught, passesFinally } from '../translate-error';
import { hostMethod, typeOfValue } from '../value-operations';
import { ApexDouble } from '../values/apex-double';
import { ApexType } from '../values/apex-type';
import { makePlatformException } from '../make-exception';
import { notNull } from './null-checks';

type Implementation = (rt: Runtime, self: ApexValue, ...args: ApexValue[]) => ApexValue;

function invalidCast(rt: Runtime, value: ApexValue, type: TypeRef): PlatformException {
    return new PlatformException(
        'System.TypeException',
        `Invalid conversion from runtime type ${typeOfValue(rt, value).name} to ${type.name}`,
    );
}

/** Types, casts, exceptions, calls that the receiver decides. */
export function objectOperations(rt: Runtime) {
    return {
        $type: (type: TypeRef): ApexType => ApexType.of(type),
        $is: (value: ApexValue, type: TypeRef): boolean => value !== null && isInstance(rt, value, type),
        $cast(value: ApexValue, type: TypeRef): ApexValue {
            if (value === null) return value;
            if (isInstance(rt, value, type)) return castPrimitive(value, type);
            throw invalidCast(rt, value, type);
        },
        $newException: makePlatformException,
        $initException(self: ApexException, message: string | null, cause: ApexException | null): null {
            self.message = message;
            self.cause = cause;
            return null;
        },
        $messageOf: (exception: ApexException | null): string => notNull(exception).message ?? '',
        $caught(error: unknown): ApexException {
            const exception = caught(error);
            rt.exceptionCaught?.(exception);
            return exception;
        },
        $passes: passesFinally,
        /** A copy of an object of a class of the project, as deep as its own fields. */
        $cloneObject<T extends object>(value: T): T {
            return Object.assign(Object.create(Object.getPrototypeOf(value) as object), value) as T;
        },
        $unsupported(what: string): never {
            throw new UnsupportedError(what);
        },
        /** A method of the platform that a class of the project may implement or override. */
        $call(implementation: Implementation, host: string, self: ApexValue, ...args: ApexValue[]): ApexValue {
            const own = hostMethod(notNull(self) as object, host);
            return own ? own.apply(self, args) : implementation(rt, self, ...args);
        },
        /** A method of a platform interface on an object of the library: found by the object's own type. */
        $dispatch(what: string, name: string, declared: readonly string[]): Implementation {
            return (_, self, ...args) => {
                const found = findMember(typeOfValue(rt, self).baseName, 'method', name, [...declared]);
                if (!found) throw new UnsupportedError(`${what} on ${typeOfValue(rt, self).name}`);
                return (found as Implementation)(rt, self, ...args);
            };
        },
        /** Stores in a property of the platform; an assignment has the assigned value. */
        $setProperty(
            setter: (rt: Runtime, self: ApexValue, value: ApexValue) => void,
            self: ApexValue,
            value: ApexValue,
        ): ApexValue {
            setter(rt, notNull(self), value);
            return value;
        },
        $setStatic(setter: (rt: Runtime, value: ApexValue) => void, value: ApexValue): ApexValue {
            setter(rt, value);
            return value;
        },
        /** Runs a dynamic query with the variables in scope. */
        $withBinds(variables: Readonly<Record<string, () => ApexValue>>, work: () => ApexValue): ApexValue {
            const before = rt.dynamicBinds;
            rt.dynamicBinds = (name) => variables[name.toLowerCase()]?.();
            try {
                return work();
            } finally {
                rt.dynamicBinds = before;
            }
        },
        $x: (): never => rt.outOfFuel(),
        $deep(): never {
            rt.fuel.depth -= 1;
            throw new LimitException('Maximum stack depth reached: 1001');
        },
    };
}

/** A cast to a wider number gives that number. */
function castPrimitive(value: ApexValue, type: TypeRef): ApexValue {
    if (value instanceof ApexDouble) return type.key === 'decimal' ? ApexDecimal.fromDouble(value.value) : value;
    if (value instanceof ApexDecimal) return type.key === 'double' ? new ApexDouble(value.doubleValue()) : value;
    if (value instanceof ApexDate) return type.key === 'datetime' ? new ApexDatetime(value.epoch) : value;
    return typeof value === 'number' || typeof value === 'bigint' ? widenNumber(value, type) : value;
}

function widenNumber(value: number | bigint, type: TypeRef): ApexValue {
    switch (type.key) {
        case 'long':
            return BigInt(value);
        case 'decimal':
            return ApexDecimal.from(value);
        case 'double':
            return new ApexDouble(Number(value));
        default:
            return value;
    }
}
