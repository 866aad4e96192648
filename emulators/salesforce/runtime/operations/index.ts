/** What emitted code calls; every name starts with `$`. */
import { ApexObject } from '../apex-object';
import { ApexException } from '../exceptions';
import type { Runtime } from '../runtime';
import { collectionOperations } from './collections';
import { comparisonOperations } from './comparison';
import { conversions } from './conversions';
import { decimalOperations } from './decimal';
import { doubleOperations } from './double';
import { enumOperations } from './enums';
import { equalityOperations } from './equality';
import { integerOperations } from './integer';
import { longOperations } from './long';
import { nullChecks } from './null-checks';
import { objectOperations } from './objects';
import { recordOperations } from './records';
import { textOperations } from './text';

export type Operations = Readonly<Record<string, unknown>>;

/** The operations of one runtime. The runtime is not touched before Apex runs. */
export function createOperations(rt: Runtime): Operations {
    return {
        $ApexObject: ApexObject,
        $ApexException: ApexException,
        ...nullChecks,
        ...integerOperations,
        ...longOperations,
        ...doubleOperations,
        ...decimalOperations,
        ...conversions,
        ...comparisonOperations,
        ...equalityOperations(rt),
        ...textOperations(rt),
        ...collectionOperations(rt),
        ...recordOperations(rt),
        ...enumOperations(rt),
        ...objectOperations(rt),
    };
}

/** All names, for the header of emitted units. */
export const operationNames: readonly string[] = Object.keys(createOperations(null as unknown as Runtime));
