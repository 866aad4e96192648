/** Modules that the build provides. */
declare module 'virtual:components' {
    /** Component name → loads its module. */
    const registry: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;
    export default registry;
}

declare module 'base:lightning/primitiveIcon' {
    import { LightningElement } from 'lwc';
    export default class LightningPrimitiveIcon extends LightningElement {
        iconName: string | null;
        get href(): string;
    }
}

declare module 'lightning/iconUtils' {
    export function getIconPath(iconName: string, direction?: string): string;
}

declare module 'lightning/toast' {
    const Toast: { show(config: Readonly<Record<string, unknown>>): void };
    export default Toast;
}
