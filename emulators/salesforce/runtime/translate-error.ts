import { DecimalError } from '../library/rounding-mode';
import {
    ApexException,
    apexFilePrefix,
    LimitException,
    PlatformException,
    UncatchableException,
    UnsupportedError,
} from './exceptions';

interface NativeError {
    readonly name: string;
    readonly message: string;
    readonly stack?: string;
}

function isNative(error: unknown): error is NativeError {
    return (
        typeof error === 'object' &&
        error !== null &&
        'name' in error &&
        'message' in error &&
        !(error instanceof ApexException)
    );
}

/** Whether the error arose in emitted code itself, and not in the platform's. */
function isFromApex(error: NativeError): boolean {
    const top = (error.stack ?? '').split('\n').find((line) => /^\s+at /.test(line));
    return top !== undefined && top.includes(apexFilePrefix);
}

function withStack<T extends ApexException>(exception: T, error: NativeError): T {
    exception.stack = error.stack ?? '';
    return exception;
}

/**
 * The Apex exception that an error thrown by emitted code or the library is: a null read in emitted code is a
 * NullPointerException, running out of stack a LimitException. Undefined for everything else: a mistake of the emulator.
 */
export function toApexException(error: unknown): ApexException | undefined {
    if (error instanceof ApexException) return error;
    if (!isNative(error)) return undefined;
    if (error.name === 'RangeError' && /call stack/i.test(error.message)) {
        return withStack(new LimitException('Maximum stack depth reached: 1001'), error);
    }
    if (error.name === 'RangeError' && /string length/i.test(error.message)) {
        return withStack(new LimitException('Apex heap size too large: 536870888'), error);
    }
    if (
        error.name === 'TypeError' &&
        /^Cannot (?:read|set) properties of null/.test(error.message) &&
        isFromApex(error)
    ) {
        return withStack(
            new PlatformException('System.NullPointerException', 'Attempt to de-reference a null object'),
            error,
        );
    }
    if (error instanceof DecimalError)
        return withStack(new PlatformException('System.MathException', error.message), error);
    return undefined;
}

/** For a `catch` clause: the exception it may look at. What Apex cannot catch is thrown on. */
export function caught(error: unknown): ApexException {
    const exception = toApexException(error);
    if (!exception || error instanceof UnsupportedError) throw error;
    if (exception instanceof UncatchableException) throw exception;
    return exception;
}

/** Whether an error passes `finally` without running it. */
export function passesFinally(error: unknown): boolean {
    const exception = toApexException(error);
    return !exception || exception instanceof UncatchableException;
}
