import { changeRow } from '../records';
import type { World } from '../world';
import { tell, written } from './story';

type Fields = Readonly<Record<string, unknown>>;

/** Number of a business in Karnataka, and of one in Maharashtra. */
const KARNATAKA = '29AAGCB7383J1Z4';
const MAHARASHTRA = '27AAPFU0939F1ZV';

function connectionOf(world: World): string {
    return String(world.rows('Connection__c')[0]['Id']);
}

/** Posts to Zoho Books as its own administrator does, and gives the new id. */
function post(world: World, path: string, wrapper: string, id: string, body: Fields): string {
    const answer = world.books.call('POST', path, body as never);
    return String((answer[wrapper] as Fields)[id]);
}

const tax = (world: World, name: string, percentage: number, more: Fields = {}): string =>
    post(world, '/settings/taxes', 'tax', 'tax_id', { tax_name: name, tax_percentage: percentage, ...more });

/** Sets the organisation up for a country and lets the connection read it anew. */
function settle(world: World, country: string, seller: Fields): void {
    Object.assign(world.books.books.state.organization, { country_code: country, address: {} });
    world.invoke('alex', 'MoneySetupController.saveSeller', {
        connectionId: connectionOf(world),
        settings: JSON.stringify(seller),
    });
    world.org.runAnonymous(world.org.admin, `Events.wakeUp(Events.SETUP, '${connectionOf(world)}', null);`);
    world.advance(1);
}

function addRow(world: World, row: Fields): void {
    const parameters = { connectionId: connectionOf(world), row: JSON.stringify({ priority: 10, ...row }) };
    world.invoke('alex', 'MoneySetupController.saveTaxRow', parameters);
}

/** A deal of one product for a customer with these fields. */
function deal(world: World, name: string, account: Fields): string {
    const id = world.deals.account(name, account);
    world.deals.contact(id, 'Rao', `rao@${name.replace(/\W/g, '').toLowerCase()}.example`);
    return world.deals.make({ account: name, lines: [{ product: 'Onboarding', price: 100 }] });
}

const errorsOf = (world: World, id: string) =>
    world
        .preview('riley', id)
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ code }) => code);

/** Bills a deal and gives its invoice and customer as the books have them. */
function bill(world: World, id: string): { readonly invoice: Fields; readonly customer: Fields } {
    expect(errorsOf(world, id)).toEqual([]);
    world.click('riley', 'Create Invoice', id);
    world.advance(2);
    const invoice = written(world).at(-1)!;
    const customer = world.books.customers().find((one) => one['contact_id'] === invoice['customer_id'])!;
    return { invoice: world.books.invoice(String(invoice['invoice_id'])), customer: customer };
}

const taxesOf = (invoice: Fields) =>
    (invoice['taxes'] as readonly Fields[]).map((one) => [String(one['tax_name']).split(' ')[0], one['tax_amount']]);

describe('India', () => {
    /** A seller with a head office in Karnataka and a branch in Maharashtra, GST of 18 %. */
    function india(world: World): void {
        const cgst = tax(world, 'CGST9', 9, { tax_specific_type: 'cgst' });
        const sgst = tax(world, 'SGST9', 9, { tax_specific_type: 'sgst' });
        const igst = tax(world, 'IGST18', 18, { tax_specific_type: 'igst' });
        const zero = tax(world, 'IGST0', 0, { tax_specific_type: 'igst' });
        const group = post(world, '/settings/taxgroups', 'tax_group', 'tax_group_id', {
            tax_group_name: 'GST18',
            taxes: `${cgst},${sgst}`,
        });
        for (const [name, state] of [
            ['Bengaluru', 'Karnataka'],
            ['Mumbai', 'Maharashtra'],
        ]) {
            const address = { state, country: 'India' };
            post(world, '/locations', 'location', 'location_id', { location_name: name, address });
        }
        settle(world, 'IN', { region: 'in', homeCountry: 'IN', homeState: 'Karnataka', locationField: 'NextStep' });
        addRow(world, { name: 'Inside the state', taxId: group, supply: 'intra' });
        addRow(world, { name: 'Between states', taxId: igst, supply: 'inter' });
        addRow(world, { name: 'Export', taxId: zero, supply: 'export' });
    }

    const inIndia = (state: string, more: Fields = {}): Fields => ({
        BillingCountry: 'India',
        BillingState: state,
        Tax_Treatment__c: 'registered',
        Tax_Number__c: KARNATAKA,
        ...more,
    });

    it('splits the tax inside the state and writes number, treatment and place to the customer', () => {
        tell((world) => {
            india(world);
            const id = deal(world, 'Bengaluru Foods', inIndia('Karnataka'));
            const [line] = world.preview('riley', id).lines;
            expect(line.taxReason).toMatch(/^Karnataka to Karnataka: CGST9 9 % \+ SGST9 9 %/);
            const { invoice, customer } = bill(world, id);
            expect(taxesOf(invoice)).toEqual([
                ['CGST9', 9],
                ['SGST9', 9],
            ]);
            expect(invoice).toMatchObject({ place_of_supply: 'KA', gst_treatment: 'business_gst', gst_no: KARNATAKA });
            expect(customer).toMatchObject({
                gst_no: KARNATAKA,
                gst_treatment: 'business_gst',
                place_of_contact: 'KA',
            });
        });
    });

    it("takes the seller's state from the place of the document", () => {
        tell((world) => {
            india(world);
            const id = deal(world, 'Bengaluru Foods', inIndia('Karnataka'));
            changeRow(world.org, 'Opportunity', id, { NextStep: 'Mumbai' });
            const { invoice } = bill(world, id);
            expect(taxesOf(invoice)).toEqual([['IGST18', 18]]);
            const other = deal(world, 'Pune Mills', inIndia('Maharashtra', { Tax_Number__c: MAHARASHTRA }));
            changeRow(world.org, 'Opportunity', other, { NextStep: 'mumbai' });
            expect(taxesOf(bill(world, other).invoice)).toEqual([
                ['CGST9', 9],
                ['SGST9', 9],
            ]);
            changeRow(world.org, 'Opportunity', other, { NextStep: 'Atlantis' });
            expect(errorsOf(world, other)).toContain('unknown-location');
        });
    });

    it('exports without tax to a customer abroad', () => {
        tell((world) => {
            india(world);
            // TN is Tunisia among countries and Tamil Nadu among states: an export names no state at all.
            const id = deal(world, 'Tunis SA', { BillingCountry: 'TN', Tax_Treatment__c: 'overseas' });
            const { invoice, customer } = bill(world, id);
            expect(invoice).toMatchObject({ total: 100, gst_treatment: 'overseas' });
            expect(invoice['place_of_supply'] ?? '').toBe('');
            expect(customer).toMatchObject({ gst_treatment: 'overseas' });
        });
    });

    it('refuses a wrong number, and a place that nothing tells', () => {
        tell((world) => {
            india(world);
            const wrong = deal(world, 'Goa Sun', inIndia('Goa', { Tax_Number__c: '29AAGCB7383J1Z5' }));
            expect(errorsOf(world, wrong)).toEqual(expect.arrayContaining(['tax-number-wrong', 'gst-number-wrong']));
            const nowhere = deal(world, 'Nowhere', { BillingCountry: 'India', Tax_Treatment__c: 'consumer' });
            expect(errorsOf(world, nowhere)).toContain('tax-missing');
        });
    });

    it('would be refused by Zoho Books with the other tax', () => {
        tell((world) => {
            india(world);
            const id = deal(world, 'Bengaluru Foods', inIndia('Karnataka'));
            const { invoice } = bill(world, id);
            const igst = [...world.books.books.state.taxes.values()].find((one) => one.tax_name === 'IGST18')!;
            const wrong = {
                customer_id: invoice['customer_id'],
                place_of_supply: 'KA',
                line_items: [{ name: 'x', rate: 1, tax_id: igst.tax_id }],
            };
            expect(() => world.books.call('POST', '/invoices', wrong as never)).toThrow(/3032/);
        });
    });
});

describe('the European Union', () => {
    function union(world: World): void {
        const zero = tax(world, 'Reverse charge', 0);
        const abroad = tax(world, 'Outside', 0);
        const [standard] = [...world.books.books.state.taxes.values()];
        settle(world, 'DE', { region: 'eu', homeCountry: 'DE' });
        addRow(world, { name: 'Domestic', taxId: standard.tax_id, supply: 'domestic' });
        addRow(world, { name: 'Consumer', taxId: standard.tax_id, supply: 'eu_consumer' });
        addRow(world, { name: 'Reverse charge', taxId: zero, supply: 'eu_business' });
        addRow(world, { name: 'Outside', taxId: abroad, supply: 'export' });
    }

    it.each([
        ['Inland', { BillingCountry: 'Germany', Tax_Treatment__c: 'registered', Tax_Number__c: 'DE811569869' }, 119],
        ['Paris SA', { BillingCountry: 'France', Tax_Treatment__c: 'registered', Tax_Number__c: 'FR40303265045' }, 100],
        ['Jean', { BillingCountry: 'France', Tax_Treatment__c: 'consumer' }, 119],
        ['Zurich AG', { BillingCountry: 'Switzerland', Tax_Treatment__c: 'registered' }, 100],
    ])('bills %s', (name, account, total) => {
        tell((world) => {
            union(world);
            const { invoice, customer } = bill(world, deal(world, name, account));
            expect(invoice['total']).toBe(total);
            const treatments: Readonly<Record<string, string>> = {
                'Paris SA': 'eu_vat_registered',
                Jean: 'eu_vat_not_registered',
                'Zurich AG': 'overseas',
            };
            expect(customer['vat_treatment']).toBe(treatments[name]);
            // Zoho Books keeps twelve characters: a longer number goes without the letters of its country.
            const numbers: Readonly<Record<string, string>> = { Inland: 'DE811569869', 'Paris SA': '40303265045' };
            expect(customer['vat_reg_no']).toBe(numbers[name]);
        });
    });

    it('refuses a VAT number that is none', () => {
        tell((world) => {
            union(world);
            const account = { BillingCountry: 'France', Tax_Treatment__c: 'registered', Tax_Number__c: 'FR12' };
            expect(errorsOf(world, deal(world, 'Paris SA', account))).toContain('tax-number-wrong');
        });
    });
});

describe('the United Kingdom', () => {
    it.each([
        ['London Ltd', 'United Kingdom', 120, 'uk'],
        ['Oslo AS', 'Norway', 100, 'overseas'],
    ])('bills %s', (name, country, total, treatment) => {
        tell((world) => {
            const standard = tax(world, 'Standard', 20);
            const zero = tax(world, 'Zero', 0);
            settle(world, 'GB', { region: 'uk', homeCountry: 'GB' });
            addRow(world, { name: 'Domestic', taxId: standard, supply: 'domestic' });
            addRow(world, { name: 'Export', taxId: zero, supply: 'export' });
            const { invoice, customer } = bill(world, deal(world, name, { BillingCountry: country }));
            expect(invoice).toMatchObject({ total, vat_treatment: treatment });
            expect(customer).toMatchObject({ vat_treatment: treatment });
        });
    });
});

describe('the United States', () => {
    it('sends the authority with the tax, and the reason of who is exempt', () => {
        tell((world) => {
            const authority = post(world, '/settings/taxauthorities', 'tax_authority', 'tax_authority_id', {
                tax_authority_name: 'California CDTFA',
            });
            const exemption = post(world, '/settings/taxexemptions', 'tax_exemption', 'tax_exemption_id', {
                tax_exemption_code: 'RESALE',
                type: 'customer',
            });
            const sales = tax(world, 'CA Sales', 7.25, { tax_authority_id: authority });
            settle(world, 'US', { region: 'us', homeCountry: 'US', homeState: 'CA' });
            const setup = world.invoke<Fields>('alex', 'MoneySetupController.getSetup', {});
            expect(setup).toMatchObject({
                exemptions: [{ id: exemption, name: 'RESALE' }],
                authorities: [{ id: authority, name: 'California CDTFA' }],
            });
            addRow(world, { name: 'California', taxId: sales, supply: 'domestic', place: 'ca' });
            addRow(world, { name: 'Resale', exemptionId: exemption, treatment: 'exempt', priority: 1 });
            const place = { BillingCountry: 'United States', BillingState: 'CA' };
            const taxed = bill(world, deal(world, 'Golden Inc', place));
            expect(taxed.invoice).toMatchObject({ total: 107.25, tax_authority_id: authority });
            const id = deal(world, 'Reseller Inc', { ...place, Tax_Treatment__c: 'exempt' });
            expect(world.preview('riley', id).lines[0].taxReason).toMatch(/no tax \(RESALE\)/);
            const exempt = bill(world, id);
            expect(exempt.customer['tax_exemption_id']).toBeUndefined();
            expect(exempt.invoice).toMatchObject({ total: 100 });
            expect((exempt.invoice['line_items'] as readonly Fields[])[0]).toMatchObject({
                tax_exemption_id: exemption,
            });
            const texas = deal(world, 'Lone Star', { BillingCountry: 'United States', BillingState: 'TX' });
            expect(errorsOf(world, texas)).toEqual([]);
        });
    });

    /** A seller in California with one reason for charging no tax and one authority. */
    function states(world: World): { readonly authority: string; readonly exemption: string } {
        const authority = post(world, '/settings/taxauthorities', 'tax_authority', 'tax_authority_id', {
            tax_authority_name: 'Texas Comptroller',
        });
        const exemption = post(world, '/settings/taxexemptions', 'tax_exemption', 'tax_exemption_id', {
            tax_exemption_code: 'CHARITY',
            type: 'customer',
        });
        const sales = tax(world, 'Sales', 8);
        settle(world, 'US', { region: 'us', homeCountry: 'US', homeState: 'CA' });
        addRow(world, { name: 'Everywhere', taxId: sales, supply: 'domestic', isFallback: true });
        return { authority, exemption };
    }

    const charity: Fields = { BillingCountry: 'US', BillingState: 'TX', Tax_Treatment__c: 'exempt' };

    it("writes a customer's own exemption and authority, and every line of its invoices has them", () => {
        tell((world) => {
            const { authority, exemption } = states(world);
            const own = { ...charity, Tax_Exemption__c: 'charity', Tax_Authority__c: 'Texas Comptroller' };
            const id = deal(world, 'Lone Star Aid', own);
            expect(world.preview('riley', id).lines[0].taxReason).toBe(
                'no tax (CHARITY), because the account names this exemption.',
            );
            const { invoice, customer } = bill(world, id);
            expect(customer).toMatchObject({
                is_taxable: false,
                tax_exemption_id: exemption,
                tax_authority_id: authority,
            });
            expect(invoice).toMatchObject({ total: 100, tax_authority_id: authority });
            expect((invoice['line_items'] as readonly Fields[])[0]).toMatchObject({ tax_exemption_id: exemption });
        });
    });

    it('refuses an exemption and an authority that Zoho Books does not have', () => {
        tell((world) => {
            states(world);
            const wrong = { ...charity, Tax_Exemption__c: 'FRIENDS', Tax_Authority__c: 'Nobody' };
            const found = errorsOf(world, deal(world, 'Friends Inc', wrong));
            expect(found).toEqual(expect.arrayContaining(['unknown-exemption', 'unknown-authority']));
        });
    });
});

describe('a seller whose place is not set', () => {
    it.each(['eu', 'uk', 'us', 'in'])('in the region %s is asked for it instead of a guess', (region) => {
        tell((world) => {
            settle(world, 'DE', { region });
            const connectionId = connectionOf(world);
            const sample = { connectionId, sample: JSON.stringify({ country: 'DE', state: 'Goa' }) };
            expect(() => world.invoke('alex', 'MoneySetupController.explainTax', sample)).toThrow(
                /not set from which (country|state) is sold\. Enter it on the tab Money Setup/,
            );
            const id = deal(world, 'Inland', { BillingCountry: 'Germany', BillingState: 'Goa' });
            expect(errorsOf(world, id)).toContain('seller-unknown');
        });
    });
});
