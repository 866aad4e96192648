import { orgOf } from '../../org/org-of';
import type { TransactionKind } from '../../org/contracts';
import { definePlatformType } from '../registry';
import { enumConstant } from './platform-value';

const quiddities: Readonly<Record<TransactionKind, string>> = {
    sync: 'SYNCHRONOUS',
    anonymous: 'ANONYMOUS',
    aura: 'AURA',
    rest: 'REST',
    queueable: 'QUEUEABLE',
    future: 'FUTURE',
    batch: 'BATCH_APEX',
    scheduled: 'SCHEDULED',
    event: 'SYNCHRONOUS',
    finalizer: 'TRANSACTION_FINALIZER_QUEUEABLE',
    test: 'RUNTEST_SYNC',
};

/** System.Request */
export class RequestValue {
    readonly typeName = 'System.Request';

    constructor(
        readonly requestId: string,
        readonly kind: TransactionKind,
    ) {}
}

definePlatformType({
    name: 'System.Request',
    statics: {
        'getcurrent/0': (rt) => {
            const { requestId, kind } = orgOf(rt).transaction;
            return new RequestValue(requestId, kind);
        },
    },
    methods: {
        'getrequestid/0': (_rt, self: RequestValue) => self.requestId,
        'getquiddity/0': (rt, self: RequestValue) => enumConstant(rt, 'Quiddity', quiddities[self.kind]),
    },
    is: (value) => value instanceof RequestValue,
});
