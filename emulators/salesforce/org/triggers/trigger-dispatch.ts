import type { TriggerEvent as DeclaredEvent, TriggerInfo } from '../../compiler';
import { ApexList, ApexMap } from '../../library/collections';
import type { SObjectTypeInfo } from '../../metadata';
import {
    listOf,
    makeTypeRef,
    mapOf,
    platformEnum,
    UncatchableException,
    UnsupportedError,
    apexTypes,
} from '../../runtime';
import { ApexException, type ApexValue, type TriggerContext } from '../../runtime';
import { translateFailure } from '../translate-failure';
import type { SObjectValue } from '../../store';
import type { TriggerEvent, TriggerInvocation } from '../../store/data-runtime';
import type { OrgRuntime } from '../org-runtime';
import { describeFailure } from '../describe-failure';
import { TriggerFailure } from './trigger-failure';

interface EventShape {
    readonly declared: DeclaredEvent;
    /** Constant of System.TriggerOperation. */
    readonly operation: string;
    /** As in the text of a failure. */
    readonly title: string;
}

const shapes: Readonly<Record<TriggerEvent, EventShape>> = {
    beforeInsert: { declared: 'before insert', operation: 'BEFORE_INSERT', title: 'BeforeInsert' },
    beforeUpdate: { declared: 'before update', operation: 'BEFORE_UPDATE', title: 'BeforeUpdate' },
    beforeDelete: { declared: 'before delete', operation: 'BEFORE_DELETE', title: 'BeforeDelete' },
    afterInsert: { declared: 'after insert', operation: 'AFTER_INSERT', title: 'AfterInsert' },
    afterUpdate: { declared: 'after update', operation: 'AFTER_UPDATE', title: 'AfterUpdate' },
    afterDelete: { declared: 'after delete', operation: 'AFTER_DELETE', title: 'AfterDelete' },
    afterUndelete: { declared: 'after undelete', operation: 'AFTER_UNDELETE', title: 'AfterUndelete' },
};

const maximumDepth = 16;

/** Finds and runs the triggers of an object: in the order of their names, which the platform leaves open. */
export class TriggerDispatch {
    private byObject: Map<string, TriggerInfo[]> | null = null;

    constructor(private readonly rt: OrgRuntime) {}

    has(object: SObjectTypeInfo, event: TriggerEvent): boolean {
        return this.find(object, event).length > 0;
    }

    fire(invocation: TriggerInvocation): void {
        for (const trigger of this.find(invocation.object, invocation.event)) this.run(trigger, invocation);
    }

    /** Triggers of a platform event, which the event bus runs one by one. */
    find(object: SObjectTypeInfo, event: TriggerEvent): readonly TriggerInfo[] {
        this.byObject ??= this.indexTriggers();
        const triggers = this.byObject.get(object.key) ?? [];
        return triggers.filter((trigger) => trigger.events.includes(shapes[event].declared));
    }

    run(trigger: TriggerInfo, invocation: TriggerInvocation): void {
        const { rt } = this;
        const shape = shapes[invocation.event];
        const transaction = rt.transaction;
        if (transaction.triggerDepth >= maximumDepth) {
            const text = `maximum trigger depth exceeded\n${invocation.object.apiName} trigger event ${shape.title}`;
            throw rt.exception('System.LimitException', text);
        }
        const outer = rt.trigger;
        rt.trigger = this.buildContext(invocation);
        transaction.triggerDepth += 1;
        const what = `${trigger.name} on ${invocation.object.apiName} trigger event ${shape.title}`;
        rt.log?.codeUnitStarted(what);
        try {
            trigger.run();
        } catch (thrown) {
            throw this.wrap(trigger, shape, thrown);
        } finally {
            transaction.triggerDepth -= 1;
            rt.log?.codeUnitFinished(what);
            rt.trigger = outer;
        }
    }

    private wrap(trigger: TriggerInfo, shape: EventShape, thrown: unknown): unknown {
        const failure = translateFailure(thrown);
        if (failure instanceof UncatchableException || failure instanceof UnsupportedError) return failure;
        if (!(failure instanceof ApexException)) return failure;
        const message = `${trigger.name}: execution of ${shape.title}\n\ncaused by: ${describeFailure(this.rt, failure)}`;
        return new TriggerFailure(trigger.name, shape.title, failure, message);
    }

    private indexTriggers(): Map<string, TriggerInfo[]> {
        const index = new Map<string, TriggerInfo[]>();
        const sorted = [...this.rt.program.triggers].sort((a, b) =>
            a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
        );
        for (const trigger of sorted) {
            const key = this.rt.model.findObject(trigger.object)?.key ?? trigger.object.toLowerCase();
            index.set(key, [...(index.get(key) ?? []), trigger]);
        }
        return index;
    }

    private buildContext({ object, event, newRecords, oldRecords }: TriggerInvocation): TriggerContext {
        const shape = shapes[event];
        const isBefore = event.startsWith('before');
        const type = makeTypeRef(object.apiName);
        const list = (records: readonly SObjectValue[] | null): ApexValue =>
            records && new ApexList(listOf(type), [...records]);
        const map = (records: readonly SObjectValue[] | null): ApexValue =>
            records &&
            ApexMap.of(
                this.rt,
                mapOf(apexTypes.id, type),
                records.map((record) => [record.id, record] as const),
            );
        const operations = platformEnum(
            makeTypeRef('TriggerOperation'),
            this.rt.types.find('System.TriggerOperation')!.constants,
        );
        const oldMap = map(oldRecords);
        return {
            isExecuting: true,
            isInsert: event.endsWith('Insert'),
            isUpdate: event.endsWith('Update'),
            isDelete: event.endsWith('Delete') && !event.endsWith('Undelete'),
            isUndelete: event.endsWith('Undelete'),
            isBefore,
            isAfter: !isBefore,
            new: list(newRecords),
            newMap: event === 'beforeInsert' || object.kind === 'event' ? null : map(newRecords),
            old: list(oldRecords),
            oldMap,
            size: (newRecords ?? oldRecords ?? []).length,
            operationType: operations.get(shape.operation.toLowerCase()) ?? null,
        };
    }
}
