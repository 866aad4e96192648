import { createBooks, postSeed, type Books, type BooksOptions, type BooksResponse } from '../index';
import type { Json } from '../core/json';

/** Members of answers are looked at freely in tests. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

/** An answer with its body parsed. */
export interface Answer {
    readonly status: number;
    readonly headers: BooksResponse['headers'];
    readonly body: Loose;
    readonly lost: boolean;
    readonly delayMs: number;
}

/** 09:00 in Berlin on a summer day. */
export const START = Date.parse('2026-06-09T07:00:00Z');

/** A Zoho Books with a clock to turn, a seeded random source and an authorised client. */
export class Rig {
    readonly books: Books;
    now = START;
    token = '';
    private seed = 1;

    constructor(options: BooksOptions = {}) {
        const random = (): number => {
            this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
            return this.seed / 2 ** 32;
        };
        this.books = createBooks({ clock: () => this.now, random, ...options });
        this.token = this.newToken().body.access_token;
    }

    newToken(): Answer {
        const { clientId, clientSecret, refreshToken } = this.books.credentials;
        return this.oauth({
            grant_type: 'refresh_token',
            client_id: clientId,
            client_secret: clientSecret,
            refresh_token: refreshToken,
        });
    }

    oauth(fields: Record<string, string>, path = '/oauth/v2/token'): Answer {
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return parsed(
            this.books.handle({ method: 'POST', url: path, headers, body: new URLSearchParams(fields).toString() }),
        );
    }

    get(path: string, headers: Record<string, string> = {}): Answer {
        return this.send('GET', path, undefined, headers);
    }

    post(path: string, body?: Json, headers: Record<string, string> = {}): Answer {
        return this.send('POST', path, body, headers);
    }

    put(path: string, body?: Json, headers: Record<string, string> = {}): Answer {
        return this.send('PUT', path, body, headers);
    }

    delete(path: string): Answer {
        return this.send('DELETE', path);
    }

    send(method: string, path: string, body?: Json, headers: Record<string, string> = {}): Answer {
        const organization = this.books.state.organization.organization_id;
        const url = `/books/v3${path}${path.includes('?') ? '&' : '?'}organization_id=${organization}`;
        return this.raw(method, url, body === undefined ? '' : JSON.stringify(body), {
            'content-type': 'application/json',
            ...headers,
        });
    }

    raw(method: string, url: string, body: string, headers: Record<string, string> = {}): Answer {
        const authorization = `Zoho-oauthtoken ${this.token}`;
        return parsed(this.books.handle({ method, url, body, headers: { authorization, ...headers } }));
    }

    /** A customer, by name. */
    customer(name = 'Blue Fox AG', more: Record<string, Json> = {}): Loose {
        return this.post('/contacts', { contact_name: name, ...more }).body.contact;
    }

    tax(percentage: number, name = `VAT ${percentage}`, more: Record<string, Json> = {}): string {
        return this.post('/settings/taxes', { tax_name: name, tax_percentage: percentage, ...more }).body.tax.tax_id;
    }

    /** An invoice of one line worth `rate`. */
    invoice(customerId: string, rate = 100, more: Record<string, Json> = {}): Loose {
        const body = { customer_id: customerId, line_items: [{ name: 'Work', rate, quantity: 1 }], ...more };
        return this.post('/invoices', body).body.invoice;
    }

    pay(customerId: string, amount: number, parts: readonly (readonly [string, number])[] = []): Answer {
        const invoices = parts.map(([invoice_id, amount_applied]) => ({ invoice_id, amount_applied }));
        return this.post('/customerpayments', {
            customer_id: customerId,
            payment_mode: 'cash',
            amount,
            date: '2026-06-09',
            invoices,
        });
    }

    /** A unique text field of an entity. */
    uniqueField(entity: string, label = 'Salesforce Id'): Loose {
        return this.post('/settings/fields', {
            label,
            data_type: 'string',
            entity,
            show_on_pdf: false,
            is_unique: true,
        }).body.field;
    }

    advance(seconds: number): void {
        this.now += seconds * 1000;
    }

    plant(seed: Parameters<typeof postSeed>[1]): void {
        postSeed(this.books, seed);
    }
}

function parsed(answer: BooksResponse): Answer {
    const json = (answer.headers['Content-Type'] ?? '').startsWith('application/json');
    return { ...answer, body: json ? JSON.parse(answer.body) : answer.body };
}
