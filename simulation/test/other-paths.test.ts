import type { InvoicePreview } from 'bookbridge/views';
import type { World } from '../world';
import { SOURCES } from './sources';
import { tell } from './story';

const HOUR = 60;
const ELSEWHERE = '00D000000000009EAA';

function set(world: World, fields: Readonly<Record<string, string | null>>): void {
    world.deals.change('Connection__c', String(world.rows('Connection__c')[0]!['Id']), fields);
}
const read = (world: World, recordId: string): InvoicePreview =>
    world.invoke('riley', 'InvoicePanelController.previewInvoice', { recordId, wish: null });
function bill(world: World, recordId: string): void {
    const previewHash = read(world, recordId).hash ?? null;
    const asked = { recordId, previewHash, ending: 'draft', wish: null };
    world.invoke('riley', 'InvoicePanelController.createInvoice', asked);
    world.advance(5);
}

describe.each(SOURCES)('$kind', ({ make, objectName }) => {
    it('shows in a copied sandbox the invoices that the first org had made of it', () =>
        tell((world) => {
            const source = make(world);
            bill(world, source);
            const intent = world.row('Intent__c', 'Source_Id__c', source);
            const key = String(intent['Key__c']);
            const mirror = String(world.row('Invoice__c', 'Source_Key__c', key)['Id']);
            const rename = (name: string): void => {
                world.deals.change('Invoice__c', mirror, { Source_Key__c: name });
                world.deals.change('Intent__c', String(intent['Id']), { Key__c: name });
            };
            rename([ELSEWHERE, ...key.split(':').slice(1)].join(':'));
            expect(world.panel('riley', source).invoices).toMatchObject([{ total: 1200 }]);
            rename(key);
        }));

    it.each([
        ['Location_Field__c', 'location_id'],
        ['Currency_Field__c', 'currency_code'],
    ])('that lacks the path of %s is stopped and says so, and is billed without that setting', (setting, field) =>
        tell((world) => {
            const source = make(world);
            // A field that Opportunities have, and Quotes and Orders have not.
            set(world, { [setting]: 'NextStep' });
            const { problems, canCreate } = read(world, source);
            const found = problems.filter(({ code }) => code === 'unreadable-path');
            if (objectName === 'Opportunity') {
                expect(found).toEqual([]);
                return;
            }
            expect(found).toMatchObject([{ field, severity: 'error' }]);
            expect(found[0]!.message).toContain('“NextStep”');
            expect(found[0]!.message).toContain(objectName);
            expect(canCreate).toBe(false);
            set(world, { [setting]: null });
            world.advance(HOUR);
            bill(world, source);
            expect(world.panel('riley', source).invoices).toMatchObject([{ total: 1200 }]);
        }),
    );
});
