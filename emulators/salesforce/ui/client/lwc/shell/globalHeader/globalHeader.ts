import { LightningElement } from 'lwc';
import { post } from 'shell/orgApi';
import { session } from 'shell/session';
import type { UserView } from '../../../../../server/views';

interface UserChoice extends UserView {
    readonly current: boolean;
    readonly checked: 'true' | 'false';
    readonly itemClass: string;
}

/** The bar at the top: where one is, and as whom. */
export default class GlobalHeader extends LightningElement {
    user = session.user;
    open = false;

    get expanded(): string {
        return String(this.open);
    }

    get menuClass(): string {
        return `slds-dropdown-trigger slds-dropdown-trigger_click${this.open ? ' slds-is-open' : ''}`;
    }

    get initials(): string {
        const words = this.user.name.split(/\s+/);
        return words
            .slice(0, 2)
            .map((word) => word[0]?.toUpperCase() ?? '')
            .join('');
    }

    get choices(): UserChoice[] {
        return session.users.map((user) => {
            const current = user.id === this.user.id;
            const itemClass = `slds-dropdown__item${current ? ' slds-is-selected' : ''}`;
            return { ...user, current, checked: current ? 'true' : 'false', itemClass };
        });
    }

    toggle(): void {
        this.open = !this.open;
        if (this.open) window.addEventListener('click', this.closeOutside, true);
    }

    closeOutside = (event: Event): void => {
        if (this.template && event.composedPath().includes(this.template.host)) return;
        this.open = false;
        window.removeEventListener('click', this.closeOutside, true);
    };

    handleKey(event: KeyboardEvent): void {
        if (event.key === 'Escape') this.open = false;
    }

    async switchUser(event: Event): Promise<void> {
        event.preventDefault();
        const id = (event.currentTarget as HTMLElement).dataset.id;
        this.open = false;
        await post('/api/session', { userId: id });
        location.reload();
    }
}
