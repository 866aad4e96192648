import { createElement } from 'lwc';

/** Lets promises and re-rendering settle. */
export async function settled(): Promise<void> {
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
}

/** Puts a component into the document with these properties. */
export async function render<T extends HTMLElement>(
    name: string,
    is: new () => T,
    properties: Partial<T> = {},
): Promise<T> {
    const element = createElement(name, { is });
    Object.assign(element, properties);
    document.body.appendChild(element);
    await settled();
    return element;
}

/** The element that carries `data-id`, or null. */
export function part(element: HTMLElement, id: string): HTMLElement | null {
    return element.shadowRoot!.querySelector(`[data-id="${id}"]`);
}

/** All text that a component's own template shows. */
export function textOf(element: HTMLElement): string {
    const shown = [...element.shadowRoot!.childNodes].filter((node) => node.nodeName !== 'STYLE');
    return shown
        .map((node) => node.textContent ?? '')
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
}

export function removeAll(): void {
    while (document.body.firstChild) document.body.removeChild(document.body.firstChild);
}
