import { answers, only, times, unreachable, type Fault } from '../faults';
import type { World } from '../world';
import { tell, written } from './story';

interface Trouble {
    readonly begin: (world: World) => void;
    readonly end: (world: World) => void;
    /** What the panel says meanwhile. */
    readonly state: 'working' | 'attention';
    readonly message: RegExp;
    readonly remedy: RegExp;
    /** Minutes after the end within which the invoice must be there. */
    readonly within: number;
}

const BY_ITSELF = /tried again by itself/;
const DAY = 24 * 60;

function fault(what: Fault): Pick<Trouble, 'begin' | 'end'> {
    return {
        begin: (world) => void (world.network.fault = what),
        end: (world) => void (world.network.fault = null),
    };
}

const NO_ANSWER = { state: 'working', message: /did not answer/, remedy: BY_ITSELF, within: 60 } as const;
const LIMITED = { state: 'working', message: /limiting requests/, remedy: BY_ITSELF } as const;

const TROUBLES: Readonly<Record<string, Trouble>> = {
    'Zoho refuses connections': { ...NO_ANSWER, ...fault(unreachable()) },
    'Zoho is unknown to the network': { ...NO_ANSWER, ...fault(unreachable('unknownHost')) },
    'Zoho is slower than we wait': {
        ...NO_ANSWER,
        begin: (world) => world.books.books.switches.set('latency_ms', 25_000),
        end: (world) => world.books.books.switches.set('latency_ms', 0),
    },
    'Zoho answers 500/1000': {
        ...NO_ANSWER,
        begin: (world) => world.books.books.switches.set('fail_500_rate', 1),
        end: (world) => world.books.books.switches.set('fail_500_rate', 0),
    },
    'a gateway answers 502 with a page': { ...NO_ANSWER, ...fault(answers(502, '<html><h1>Bad Gateway</h1></html>')) },
    'a proxy answers 200 with a page': { ...NO_ANSWER, ...fault(answers(200, '<html>Sign in</html>')) },
    'the answer is cut off': { ...NO_ANSWER, ...fault(answers(200, '{"code":0,"contact":{"contact_id":"46')) },
    'Zoho answers 401/57': {
        ...fault(answers(401, { code: 57, message: 'You are not authorized to perform this operation' })),
        state: 'attention',
        message: /no longer accepts the connection/,
        remedy: /administrator.*authorize/,
        within: 20,
    },
    'Zoho answers 400/6041': {
        ...fault(answers(400, { code: 6041, message: 'This user is not associated with the CompanyID/CompanyName' })),
        state: 'attention',
        message: /does not belong to this Zoho Books organization/,
        remedy: /administrator/,
        within: 20,
    },
    'the refresh token is revoked': {
        begin: (world) => world.setRefreshToken('1000.revoked.revoked'),
        end: (world) => world.setRefreshToken(null),
        state: 'attention',
        message: /credential|no longer accepts/,
        remedy: /administrator.*authorize/,
        within: 20,
    },
    'the minute is full (429/44)': {
        ...LIMITED,
        begin: (world) => world.books.books.switches.set('fail_429', 1000),
        end: (world) => world.books.books.switches.set('fail_429', 0),
        within: 30,
    },
    'the day is used up (429/45)': {
        begin: (world) => world.books.books.switches.set('daily_remaining', 0),
        end: (world) => world.books.books.switches.set('daily_limit', 100_000),
        state: 'working',
        message: /daily allowance/,
        remedy: BY_ITSELF,
        within: DAY,
    },
    'we are blocked for abuse (429/43)': {
        ...LIMITED,
        begin: (world) => world.books.books.switches.set('abuse_limit', 1),
        end: (world) => world.books.books.switches.set('abuse_limit', 1000),
        within: 150,
    },
    'others keep Zoho busy (429/1070)': {
        ...LIMITED,
        begin: (world) => void (world.network.othersInFlight = 20),
        end: (world) => void (world.network.othersInFlight = 0),
        within: 30,
    },
};

const HOUR = 60;

describe('trouble that ends by itself, or is mended', () => {
    it.each(Object.entries(TROUBLES))('%s', (_name, trouble) => {
        tell((world) => {
            const deal = world.deals.acme;
            trouble.begin(world);
            world.click('riley', 'Create Invoice', deal, { send: true });
            world.advance(5);
            const panel = world.panel('riley', deal);
            expect(panel).toMatchObject({ state: trouble.state, invoices: [] });
            expect(panel.message).toMatch(trouble.message);
            expect(panel.remedy).toMatch(trouble.remedy);
            expect(written(world)).toEqual([]);

            trouble.end(world);
            world.advance(trouble.within);
            expect(world.panel('riley', deal)).toMatchObject({ state: 'invoiced', intent: { state: 'done' } });
            expect(written(world)).toMatchObject([{ total: 1200, status: 'sent' }]);
        });
    });

    it('for days: the intent asks for help in the end, keeps everything, and a click takes it up again', () =>
        tell((world) => {
            const deal = world.deals.acme;
            world.network.fault = unreachable();
            world.click('riley', 'Create Invoice', deal);
            world.advance(3 * DAY);
            const panel = world.panel('riley', deal);
            expect(panel).toMatchObject({ state: 'attention', canCreate: true, intent: { state: 'needs_person' } });
            expect(panel.remedy).not.toMatch(BY_ITSELF);
            world.network.fault = null;
            world.click('riley', 'Create Invoice', deal);
            world.advance(20);
            expect(world.panel('riley', deal).state).toBe('invoiced');
            expect(written(world)).toHaveLength(1);
        }));

    it('tries less and less often, not all the time', () =>
        tell((world) => {
            world.network.fault = unreachable();
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.advance(60);
            const { attempts } = world.panel('riley', world.deals.acme).intent!;
            expect(attempts).toBeGreaterThan(3);
            expect(attempts).toBeLessThan(10);
            world.network.fault = null;
            world.advance(90);
            expect(written(world)).toHaveLength(1);
        }));
});

describe('answers that say less than they should', () => {
    it.each(['total,balance', 'exchange_rate,sub_total,tax_total', 'price_precision,payment_made'])(
        '"" where %s belong: the invoice is made, and the figures come later',
        (fields) => {
            tell((world) => {
                world.books.books.switches.set('blank_numbers', fields);
                world.click('riley', 'Create Invoice', world.deals.acme);
                world.advance(20);
                expect(written(world)).toHaveLength(1);
                world.books.books.switches.set('blank_numbers', '');
                world.refresh('riley', world.deals.acme);
                world.advance(HOUR);
                expect(world.panel('riley', world.deals.acme)).toMatchObject({ state: 'invoiced' });
                expect(world.panel('riley', world.deals.acme).invoices).toMatchObject([{ total: 1200, balance: 1200 }]);
            });
        },
    );
});

describe('trouble that is resolved by rule', () => {
    it('a customer of that name exists in another currency: the new one gets a name of its own', () =>
        tell((world) => {
            const pounds = [...world.books.books.state.currencies.values()].find((one) => one.currency_code === 'GBP')!;
            world.network.fault = only(
                'PUT /contacts',
                times(1, () => {
                    world.books.createCustomer({ contact_name: 'Acme Ltd', currency_id: pounds.currency_id });
                    return undefined;
                }),
            );
            const deal = world.deals.acme;
            world.click('riley', 'Create Invoice', deal);
            world.advance(20);
            expect(world.panel('riley', deal).state).toBe('invoiced');
            expect(written(world)[0]).toMatchObject({ customer_name: 'Acme Ltd (EUR)', currency_code: 'EUR' });
        }));
});

describe('trouble that a person must mend', () => {
    it('a customer of that name was switched off in the books a moment ago', () =>
        tell((world) => {
            world.network.fault = only(
                'PUT /contacts',
                times(1, () => {
                    const id = world.books.createCustomer({ contact_name: 'Acme Ltd' });
                    world.books.call('POST', `/contacts/${id}/inactive`);
                    return undefined;
                }),
            );
            const deal = world.deals.acme;
            world.click('riley', 'Create Invoice', deal);
            world.settle();
            const panel = world.panel('riley', deal);
            expect(panel).toMatchObject({ state: 'attention', phase: 'needs_person', canCreate: true });
            expect(panel.message).toMatch(/name of this customer is already taken/);
            const [other] = world.books.customers().filter((one) => one['contact_name'] === 'Acme Ltd');
            world.advance(1);
            world.books.call('PUT', `/contacts/${String(other['contact_id'])}`, { contact_name: 'Acme Ltd (old)' });
            world.advance(1);
            world.click('riley', 'Create Invoice', deal);
            world.advance(20);
            expect(world.panel('riley', deal).state).toBe('invoiced');
            expect(written(world)).toHaveLength(1);
        }));

    it('a customer of that name in the same currency is used, not doubled', () =>
        tell((world) => {
            world.network.fault = only(
                'PUT /contacts',
                times(1, () => {
                    world.books.createCustomer({ contact_name: 'Acme Ltd' });
                    return undefined;
                }),
            );
            world.click('riley', 'Create Invoice', world.deals.acme);
            world.advance(20);
            expect(world.books.customers().filter((one) => one['contact_name'] === 'Acme Ltd')).toHaveLength(1);
            expect(written(world)).toMatchObject([{ customer_name: 'Acme Ltd', total: 1200 }]);
        }));

    it('the tax was deleted in Zoho Books: a person sets another, and the invoice is made', () =>
        tell((world) => {
            const deal = world.deals.acme;
            const tax = String(world.rows('Connection__c')[0]['Default_Tax_Id__c']);
            world.books.books.state.taxes.delete(tax);
            world.click('riley', 'Create Invoice', deal);
            world.settle();
            const panel = world.panel('riley', deal);
            expect(panel).toMatchObject({ state: 'attention', canCreate: true });
            expect(panel.message).toBeTruthy();
            expect(panel.remedy).toMatch(/tax/i);
            const { tax: made } = world.books.call('POST', '/settings/taxes', { tax_name: 'USt', tax_percentage: 19 });
            world.books.books.state.taxes.get(String((made as { tax_id: string }).tax_id))!.is_default_tax = true;
            const { organization_id } = world.books.books.state.organization;
            world.org.runAnonymous(
                'bridge@demo.bookbridge.example',
                `ConnectionSetup.connect('${organization_id}', null);`,
            );
            world.advance(1);
            world.click('riley', 'Create Invoice', deal);
            world.advance(20);
            expect(written(world)).toMatchObject([{ total: 1200 }]);
        }));

    it('a contact person was deleted in Zoho Books: the invoice is made all the same', () =>
        tell((world) => {
            const first = world.deals.acme;
            world.click('riley', 'Create Invoice', first);
            world.advance(1);
            const [customer] = world.books.customers().filter((one) => one['contact_name'] === 'Acme Ltd');
            const [person] = customer['contact_persons'] as { contact_person_id: string }[];
            world.books.call('DELETE', `/contacts/contactpersons/${person.contact_person_id}`);
            const second = world.deals.make({ account: 'Acme Ltd' });
            world.click('riley', 'Create Invoice', second);
            world.advance(60);
            expect(world.panel('riley', second)).toMatchObject({ state: 'invoiced' });
        }));

    it('the customer was deleted in Zoho Books: a person sees who takes its place, and the invoice is made', () =>
        tell((world) => {
            const billed = world.deals.make({ account: 'Sperber AG' });
            world.click('riley', 'Create Invoice', billed);
            world.advance(1);
            world.books.call('DELETE', `/invoices/${String(written(world)[0]!['invoice_id'])}`);
            const [customer] = world.books.customers().filter((one) => one['contact_name'] === 'Sperber AG');
            const deal = world.deals.make({ name: 'Another', account: 'Sperber AG' });
            const { hash } = world.preview('riley', deal);
            world.books.call('DELETE', `/contacts/${String(customer['contact_id'])}`);
            world.click('riley', 'Create Invoice', deal, { hash });
            world.advance(5);
            const panel = world.panel('riley', deal);
            expect(panel).toMatchObject({ state: 'attention', canCreate: true });
            expect(`${panel.message} ${panel.remedy}`).toMatch(/customer .* deleted .* Create Invoice again/);
            expect(world.preview('riley', deal).customer).toMatchObject({ name: 'Sperber AG', match: 'create' });
            world.click('riley', 'Create Invoice', deal);
            world.advance(DAY);
            expect(written(world)).toMatchObject([{ customer_name: 'Sperber AG', total: 178.5 }]);
        }));

    it('an item was deleted in Zoho Books: it is made again', () =>
        tell((world) => {
            const first = world.deals.make();
            world.click('riley', 'Create Invoice', first);
            world.advance(1);
            const [item] = world.books.items().filter((one) => one['name'] === 'Onboarding');
            world.books.books.state.items.delete(String(item['item_id']));
            const second = world.deals.make({ name: 'Another' });
            world.click('riley', 'Create Invoice', second);
            world.advance(60);
            expect(world.panel('riley', second)).toMatchObject({ state: 'invoiced' });
        }));
});

describe('what an admin does', () => {
    it('a paused connection makes nothing and says so; what was begun goes on afterwards', () =>
        tell((world) => {
            const deal = world.deals.acme;
            const connection = String(world.rows('Connection__c')[0]['Id']);
            world.network.fault = unreachable();
            world.click('riley', 'Create Invoice', deal);
            world.settle();
            world.network.fault = null;
            world.deals.change('Connection__c', connection, { Status__c: 'Paused' });
            const before = world.network.calls.length;
            world.advance(120);
            expect(world.network.calls).toHaveLength(before);
            const second = world.deals.make();
            const { problems } = world.preview('riley', second);
            expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'paused' }]);
            world.deals.change('Connection__c', connection, { Status__c: 'Active' });
            world.advance(20);
            expect(world.panel('riley', deal).state).toBe('invoiced');
        }));
});
