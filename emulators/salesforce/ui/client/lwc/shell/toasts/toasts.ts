import Toast from 'lightning/toast';
import type { ToastDetail } from 'lightning/platformShowToastEvent';

const modes = {
    pester: 'dismissible',
    dismissible: 'dismissible',
    dismissable: 'dismissible',
    sticky: 'sticky',
} as const;

/** Shows what components ask for with `ShowToastEvent`. */
export function startToasts(): void {
    document.addEventListener(
        'lightning__showtoast',
        (event) => {
            const detail = (event as CustomEvent<Partial<ToastDetail>>).detail;
            // The base component's own event, which carries a label, finds its container by itself.
            if (!detail || 'label' in detail) return;
            event.stopPropagation();
            showToast({ title: detail.title ?? '', ...detail });
        },
        true,
    );
}

export function showToast({ title, message, messageData, variant = 'info', mode = 'dismissible' }: ToastDetail): void {
    const links = messageData?.map((part) => (typeof part === 'string' ? { url: '', label: part } : part));
    const text = links?.reduce((all, link, at) => (link.url ? all : all.replace(`{${at}}`, link.label)), message ?? '');
    Toast.show({
        label: title || text || '',
        message: title ? (text ?? message) : undefined,
        messageLinks: links,
        variant,
        mode: modes[mode],
    });
}
