import others from './other-objects.json';

let names: Set<string> | undefined;

/** Whether the platform has a standard object of that name which the emulator does not have. */
export function isUnsupportedObject(name: string): boolean {
    names ??= new Set(others.map((one) => one.toLowerCase()));
    return names.has(name.toLowerCase());
}
