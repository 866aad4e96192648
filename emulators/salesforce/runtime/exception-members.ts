/** The members of System.Exception that read the stack. */
import { definePlatformType } from '../library/registry';
import type { ApexException } from './exceptions';
import { apexLineNumber, apexStackTrace } from './stack-trace';

definePlatformType({
    name: 'System.Exception',
    methods: {
        'getstacktracestring/0': (_rt, self: ApexException) => apexStackTrace(self),
        'getlinenumber/0': (_rt, self: ApexException) => apexLineNumber(self),
    },
});
