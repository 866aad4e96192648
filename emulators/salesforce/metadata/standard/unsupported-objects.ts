import others from './other-objects.json';

let names: Set<string> | undefined;

/** `Name` is what polymorphic relationships are read as (Object Reference, "Name"). Whether the platform has a standard object of that name which the emulator does not have. */
export function isUnsupportedObject(name: string): boolean {
    names ??= new Set([...others.map((one) => one.toLowerCase()), 'name']);
    return names.has(name.toLowerCase());
}
