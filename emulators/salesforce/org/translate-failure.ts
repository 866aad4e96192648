import { toApexException } from '../runtime/translate-error';

/** Something thrown, as the Apex exception that it is; as it was when it is none. */
export function translateFailure(thrown: unknown): unknown {
    return toApexException(thrown) ?? thrown;
}
