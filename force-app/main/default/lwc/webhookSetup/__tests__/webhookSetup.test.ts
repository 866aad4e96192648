import getView from '@salesforce/apex/WebhookSetup.getView';
import setUpWebhooks from '@salesforce/apex/WebhookSetup.setUp';
import type { WebhookView } from 'bookbridge/views';
import WebhookSetup from 'c/webhookSetup';
import { part, removeAll, render, settled } from '../../../../../../lwc-support/testing/render';

jest.mock('@salesforce/apex/WebhookSetup.getView', () => ({ default: jest.fn() }), { virtual: true });
jest.mock('@salesforce/apex/WebhookSetup.setUp', () => ({ default: jest.fn() }), { virtual: true });

const viewMock = getView as unknown as jest.Mock;
const setUpMock = setUpWebhooks as unknown as jest.Mock;
const show = () => render('c-webhook-setup', WebhookSetup);
const kind = { module: 'invoice', hasWebhook: false, hasRule: false };
const view = (changes: Partial<WebhookView> = {}): WebhookView => ({ step: 'none', kinds: [kind], ...changes });
const known = {
    siteUrl: 'https://site.example',
    address: 'https://site.example/services/apexrest/webhook',
    secret: 'abcdefgh12345678',
};

describe('c-webhook-setup', () => {
    afterEach(() => {
        removeAll();
        jest.resetAllMocks();
    });

    it('says that all works without webhooks, only later', async () => {
        viewMock.mockResolvedValue(view());
        const element = await show();
        expect(part(element, 'webhooks-step')!.textContent).toBe('c.Webhook_Without');
        expect(part(element, 'webhooks-address')).toBeNull();
        await expect(element).toBeAccessible();
    });

    it('makes them for the site that was entered', async () => {
        viewMock.mockResolvedValue(view());
        setUpMock.mockResolvedValue(view({ step: 'asked', ...known }));
        const element = await show();
        const detail = { value: known.siteUrl };
        part(element, 'webhooks-site')!.dispatchEvent(new CustomEvent('change', { detail }));
        part(element, 'webhooks-set-up')!.click();
        await settled();
        expect(setUpMock).toHaveBeenCalledWith({ siteUrl: known.siteUrl });
        expect(part(element, 'webhooks-step')!.textContent).toBe('c.Webhook_Asked');
        expect(part(element, 'webhooks-address')!.textContent).toBe(known.address);
        await expect(element).toBeAccessible();
    });

    it('shows what has to be entered by hand, and why', async () => {
        const problem = 'Zoho Books refused this.';
        viewMock.mockResolvedValue(view({ step: 'partly', ...known, kinds: [{ ...kind, problem }] }));
        const element = await show();
        expect(part(element, 'webhooks-by-hand')!.querySelectorAll('li')).toHaveLength(4);
        expect(element.shadowRoot!.textContent).toContain(problem);
        expect(part(element, 'webhooks-secret')!.textContent).toBe(known.secret);
        await expect(element).toBeAccessible();
    });

    it('says when the last one came in', async () => {
        const receivedAt = '2026-11-22T09:42:07.000Z';
        viewMock.mockResolvedValue(view({ step: 'made', ...known, kinds: [{ ...kind, receivedAt }] }));
        expect(part(await show(), 'received')!.textContent).not.toBe('c.Webhook_Never');
    });

    it('says what was refused', async () => {
        viewMock.mockResolvedValue(view());
        setUpMock.mockRejectedValue({ body: { message: 'No address.', exceptionType: 'System.AuraHandledException' } });
        const element = await show();
        part(element, 'webhooks-set-up')!.click();
        await settled();
        expect(part(element, 'webhooks-failed')!.textContent).toContain('No address.');
    });
});
