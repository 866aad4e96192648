import { openPage, urlOf, currentPage, onNavigate, type PageReference } from 'shell/router';

type Constructor = new (...args: never[]) => object;

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

/** Gives a component `this[NavigationMixin.Navigate](pageReference)` and `this[NavigationMixin.GenerateUrl](pageReference)`. */
function mixin<T extends Constructor>(Base: T): T {
    return class extends (Base as Constructor) {
        [Navigate](page: PageReference, replace = false): void {
            openPage(page, replace);
        }

        [GenerateUrl](page: PageReference): Promise<string> {
            return Promise.resolve(urlOf(page));
        }
    } as unknown as T;
}

export const NavigationMixin = Object.assign(mixin, { Navigate, GenerateUrl });

/** Wire adapter: the page that is open. */
export class CurrentPageReference {
    private stop: (() => void) | undefined;

    constructor(private readonly emit: (page: PageReference) => void) {}

    connect(): void {
        this.emit(currentPage());
        this.stop = onNavigate(() => this.emit(currentPage()));
    }

    update(): void {}

    disconnect(): void {
        this.stop?.();
    }
}

/** For modules of the base components that navigate by themselves. */
export const NavigationContext = {};
export const generateUrl = (_context: unknown, page: PageReference): Promise<string> => Promise.resolve(urlOf(page));
export const navigate = (_context: unknown, page: PageReference): void => openPage(page, false);
