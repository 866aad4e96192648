import { ApexException } from '../../runtime/exceptions';
import type { Runtime } from '../../runtime/runtime';
import type { TypeRef } from '../../runtime/type-ref';
import { definePlatformType } from '../registry';

/** What getMessage says when no message was given. */
const NO_MESSAGE = 'Script-thrown exception';

function make(rt: Runtime, type: TypeRef, message: string | null, cause: ApexException | null): ApexException {
    const exception = rt.exception(type.name, message ?? '', cause);
    exception.message = message;
    return exception;
}

function initCause(rt: Runtime, self: ApexException, cause: ApexException | null): void {
    if (self.cause !== null) throw rt.exception('System.UnexpectedException', 'Cause has already been set');
    self.cause = cause;
}

definePlatformType({
    name: 'System.Exception',
    is: (value) => value instanceof ApexException,
    constructors: {
        '0': (rt, type) => make(rt, type, null, null),
        '(String)': (rt, type, message: string | null) => make(rt, type, message, null),
        '(Exception)': (rt, type, cause: ApexException | null) => make(rt, type, null, cause),
        '(String,Exception)': make,
    },
    methods: {
        'getcause/0': (_rt, self: ApexException) => self.cause,
        'getmessage/0': (_rt, self: ApexException) => self.message ?? NO_MESSAGE,
        'gettypename/0': (_rt, self: ApexException) => self.typeName,
        'initcause/1': initCause,
        'setmessage/1': (_rt, self: ApexException, message: string | null) => {
            self.message = message;
        },
    },
});
