import { ApexObject } from './apex-object';
import { makeTypeRef, type TypeRef } from './type-ref';

/** One line of an Apex stack trace. */
export interface ApexFrame {
    /** `Class.Outer.Inner.method`, `Trigger.Name`, `AnonymousBlock`. */
    readonly place: string;
    readonly line: number;
    readonly column: number;
}

/** How {@link ApexException} and the loader agree on file names: `apex:Foo` for a class, `apex:trigger/Foo`, `apex:anonymous`. */
export const apexFilePrefix = 'apex:';

/**
 * An exception as Apex sees it: thrown as such (not an Error). Platform exceptions are instances of this class; a class of the
 * project that extends Exception is emitted as a subclass. The JavaScript stack is kept and read lazily as an Apex stack.
 */
export class ApexException extends ApexObject {
    message: string | null = null;
    cause: ApexException | null = null;
    /** JavaScript stack of the place where it was made; set by the constructor, or by the error it was translated from. */
    declare stack: string;
    /** Set where the place is not in the JavaScript stack (an exception that came out of a job). */
    frames: readonly ApexFrame[] | null = null;
    /** What some exceptions carry (DmlException: its rows; QueryException: nothing). Owned by whoever makes the exception. */
    details: unknown = null;

    constructor() {
        super();
        Error.captureStackTrace(this, new.target);
    }
}

/** An exception of a platform type: `System.DmlException`, `System.NullPointerException`, … */
export class PlatformException extends ApexException {
    private readonly platformType: TypeRef;

    constructor(typeName: string, message: string | null, cause: ApexException | null = null) {
        super();
        this.platformType = makeTypeRef(typeName);
        this.message = message;
        this.cause = cause;
    }

    /** With its namespace: `System.DmlException`. */
    override get typeName(): string {
        const name = this.platformType.name;
        return name.includes('.') ? name : `System.${name}`;
    }

    get type(): TypeRef {
        return this.platformType;
    }
}

/** System.LimitException and its like: passes every `catch` and `finally` of Apex. */
export class UncatchableException extends PlatformException {}

/** A governor limit was exceeded, or a recursion went too deep. */
export class LimitException extends UncatchableException {
    constructor(message: string) {
        super('System.LimitException', message);
    }
}

/** System.assert and Assert.* failed: Apex cannot catch it. */
export class AssertException extends UncatchableException {
    constructor(message: string) {
        super('System.AssertException', message);
    }
}

/** Something the emulator does not implement was reached. Not an Apex exception: nothing in Apex can catch it. */
export class UnsupportedError extends Error {
    constructor(readonly what: string) {
        super(`Not supported by the emulator: ${what}`);
        this.name = 'UnsupportedError';
    }
}
