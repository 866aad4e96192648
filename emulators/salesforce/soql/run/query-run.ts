import { ApexDate } from '../../library/date';
import { ApexDatetime } from '../../library/datetime';
import { fromLocal, toLocal } from '../../library/time-zone';
import { ApexList, ApexSet } from '../../library/collections';
import type { FieldInfo } from '../../metadata/org-model';
import type { ApexException } from '../../runtime/exceptions';
import { convertForField, parseForField } from '../../store/convert-value';
import type { DataRuntime } from '../../store/data-runtime';
import { isId, normaliseId } from '../../store/id';
import { type FieldValue, SObjectValue } from '../../store/sobject';
import type { QueryValue } from '../soql-query';
import { dateLiteralRange } from './date-literals';

/** Moments `from` (included) to `to` (excluded), in days for dates and milliseconds for datetimes. */
export interface ValueRange {
    readonly from: FieldValue;
    readonly to: FieldValue;
}

/** One run of a query: its binds, its clock, its user. */
export class QueryRun {
    readonly timeZone: string;
    /** BCP 47 tag: `en-US`. */
    readonly locale: string;
    private readonly today: ApexDate;

    constructor(
        readonly rt: DataRuntime,
        readonly binds: readonly unknown[],
    ) {
        this.timeZone = rt.transaction.user.timeZone ?? 'GMT';
        this.locale = (rt.transaction.user.locale ?? 'en_US').replaceAll('_', '-');
        this.today = ApexDate.fromEpoch(toLocal(rt.clock.now(), this.timeZone));
    }

    fail(message: string): ApexException {
        return this.rt.exception('System.QueryException', message);
    }

    /** A date literal as the range of a date or datetime field. */
    literalRange(field: FieldInfo, name: string, n: number | undefined): ValueRange {
        const range = dateLiteralRange(name, n, this.today);
        if (!range) throw this.fail(`unexpected token: '${name}'`);
        if (field.type === 'date') return range;
        const moment = (date: ApexDate): ApexDatetime => new ApexDatetime(fromLocal(date.epoch, this.timeZone));
        return { from: moment(range.from), to: moment(range.to) };
    }

    /** Whether a list or set is bound here. */
    isCollection(value: QueryValue): boolean {
        if (value.kind !== 'bind') return false;
        const bound = this.binds[value.index];
        return bound instanceof ApexList || bound instanceof ApexSet;
    }

    /** Several values of IN, INCLUDES: a list, or a bound collection. */
    values(field: FieldInfo, value: QueryValue): FieldValue[] {
        if (value.kind === 'list') return value.values.flatMap((item) => this.values(field, item));
        if (value.kind !== 'bind') return [this.value(field, value)];
        const bound = this.binds[value.index];
        if (bound instanceof ApexList) return bound.items.map((item) => this.convert(field, item));
        if (bound instanceof ApexSet) return [...bound.values()].map((item) => this.convert(field, item));
        return [this.convert(field, bound)];
    }

    /** One value, as the field holds it. */
    value(field: FieldInfo, value: QueryValue): FieldValue {
        if (value.kind === 'bind') return this.convert(field, this.binds[value.index]);
        if (value.kind !== 'literal') throw this.fail('A single value was expected');
        if (value.type === 'null') return null;
        if (value.type === 'string') return this.convert(field, value.text);
        const text = value.type === 'currency' ? value.text.replace(/^[A-Za-z]+/, '') : value.text;
        const parsed = parseForField(
            field.type === 'int' || field.type === 'long' ? { ...field, apexType: 'Decimal' } : field,
            text,
        );
        if (parsed === undefined)
            throw this.fail(`value of filter criterion for field '${field.apiName}' has the wrong type: ${value.text}`);
        return parsed;
    }

    /** A whole number of LIMIT or OFFSET. */
    count(value: QueryValue | undefined, clause: 'LIMIT' | 'OFFSET'): number | undefined {
        if (!value) return undefined;
        const number =
            value.kind === 'literal'
                ? Number(value.text)
                : value.kind === 'bind'
                  ? Number(this.binds[value.index] ?? NaN)
                  : NaN;
        if (!Number.isInteger(number) || number < 0)
            throw this.fail(`Invalid value for ${clause}: ${value.kind === 'bind' ? this.binds[value.index] : number}`);
        if (clause === 'OFFSET' && number > 2000) throw this.fail('Maximum SOQL offset allowed is 2000');
        return number;
    }

    private convert(field: FieldInfo, value: unknown): FieldValue {
        if (value === null || value === undefined || value === '') return null;
        if (field.apexType === 'Id') return this.convertId(value);
        if (field.type === 'date' && value instanceof ApexDatetime)
            return ApexDate.fromEpoch(toLocal(value.epoch, this.timeZone));
        if (field.type === 'datetime' && value instanceof ApexDate) return new ApexDatetime(value.epoch);
        if (field.type === 'int' || field.type === 'long') return value;
        const converted = convertForField(field, value);
        if (converted === undefined)
            throw this.fail(`Invalid bind expression type for column of type ${field.apexType}`);
        return converted;
    }

    private convertId(value: unknown): string | null {
        if (value instanceof SObjectValue) return value.id;
        if (typeof value === 'string' && isId(value)) return normaliseId(value);
        if (typeof value === 'string') throw this.fail(`invalid ID field: ${value}`);
        throw this.fail('Invalid bind expression type for column of type Id');
    }
}
