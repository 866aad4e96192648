import { LightningElement } from 'lwc';
import { currentPage, onNavigate, type PageReference } from 'shell/router';
import { session } from 'shell/session';

/** The whole window: header, navigation and the page that the address names. */
export default class App extends LightningElement {
    page: PageReference = currentPage();
    path = location.pathname;

    connectedCallback(): void {
        onNavigate(() => {
            this.page = currentPage();
            this.path = location.pathname;
        });
        document.title = session.app.label;
    }

    get isRecord(): boolean {
        return this.page.type === 'standard__recordPage';
    }

    get isList(): boolean {
        return this.page.type === 'standard__objectPage';
    }

    get isTab(): boolean {
        return this.page.type === 'standard__navItemPage';
    }

    get isSetup(): boolean {
        return this.page.type === 'shell__setup';
    }

    get recordId(): string | undefined {
        return this.page.attributes.recordId;
    }

    get objectApiName(): string | undefined {
        return this.page.attributes.objectApiName;
    }

    get tabName(): string | undefined {
        return this.page.attributes.apiName;
    }
}
