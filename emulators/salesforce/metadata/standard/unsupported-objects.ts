import { findOptionalObject } from './optional-objects';

/** Whether the platform has a standard object of that name which this org does not: nothing of the project names it. */
export function isUnsupportedObject(name: string): boolean {
    return findOptionalObject(name) !== undefined;
}
