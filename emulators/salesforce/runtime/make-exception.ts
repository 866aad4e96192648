import { AssertException, type ApexException, LimitException, PlatformException } from './exceptions';

/** A platform exception by its type's name, with or without namespace. */
export function makePlatformException(
    typeName: string,
    message: string | null,
    cause: ApexException | null = null,
): PlatformException {
    const bare = typeName.replace(/^System\./i, '').toLowerCase();
    if (bare === 'limitexception') return new LimitException(message ?? '');
    if (bare === 'assertexception') return new AssertException(message ?? '');
    return new PlatformException(typeName, message, cause);
}
