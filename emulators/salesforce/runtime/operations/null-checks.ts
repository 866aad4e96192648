import { PlatformException } from '../exceptions';

/** What reading through null throws. */
export function nullPointer(): PlatformException {
    return new PlatformException('System.NullPointerException', 'Attempt to de-reference a null object');
}

/** The value, which must not be null. */
export function notNull<T>(value: T): NonNullable<T> {
    if (value === null || value === undefined) throw nullPointer();
    return value;
}

export const nullChecks = {
    $nn: notNull,
    /** A Blob whose method is called: null is worded otherwise (trailheadapps/apex-recipes, CustomRestEndpointRecipes_Tests). */
    $blob<T>(value: T): NonNullable<T> {
        if (value === null || value === undefined)
            throw new PlatformException('System.NullPointerException', 'Argument cannot be null.');
        return value;
    },
    /** A Boolean as a condition. */
    $true(value: boolean | null): boolean {
        if (value === null) throw nullPointer();
        return value;
    },
};
