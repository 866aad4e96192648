/** Writes a property through to its attribute; null and false take the attribute away. */
export function reflectAttribute(element: Element, name: string, value: unknown): void {
    if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
}
