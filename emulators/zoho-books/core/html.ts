/** HTML that is safe to put into a page as it is. */
export class Html {
    constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Html[];

/** Escapes text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
    const entities: Readonly<Record<string, string>> = {
        '&': '&amp;',
        '<': '&lt;',
        '>': '&gt;',
        '"': '&quot;',
        "'": '&#39;',
    };
    return text.replace(/[&<>"']/g, (char) => entities[char]);
}

/** Template tag: every value is escaped unless it is HTML already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
    const written = parts.map((part) => {
        if (part instanceof Html) return part.text;
        if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
        return part.map((one) => one.text).join('');
    });
    return new Html(strings.map((text, index) => text + (written[index] ?? '')).join(''));
}
