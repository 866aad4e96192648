import type { SObjectTypeInfo } from '../../metadata';
import type { SObjectValue } from '../../store';

/** A platform event that was handed to EventBus.publish and has not been delivered to its triggers. */
export interface PendingEvent {
    readonly type: SObjectTypeInfo;
    /** As triggers get it: EventUuid, ReplayId, CreatedDate and CreatedById filled in. */
    readonly record: SObjectValue;
    readonly replayId: number;
    readonly uuid: string;
    readonly publisherId: string;
}
