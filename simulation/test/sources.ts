import { insertRows } from '../records';
import type { World } from '../world';

/** The lines of the Acme deal; an order has no discount, so its price is the one after it. */
export const QUOTED = [
    { product: 'Seat licence', quantity: 50, discount: 10 },
    { product: 'Onboarding' },
    { product: 'Support plan' },
];
const ORDERED = [
    { product: 'Seat licence', quantity: 50, price: 16.2 },
    { product: 'Onboarding' },
    { product: 'Support plan' },
];

/** A kind of record that is billed: how one of 1,200.00 is made, and the field and values of a rule for it. */
export interface SourceKind {
    readonly kind: string;
    readonly objectName: 'Opportunity' | 'Quote' | 'Order';
    readonly lineObject: string;
    readonly field: string;
    /** The value that a rule bills, and one before it. */
    readonly won: string;
    readonly open: string;
    make(world: World): string;
}

const QUOTE = { objectName: 'Quote', lineObject: 'QuoteLineItem', field: 'Status', won: 'Accepted' } as const;
const ORDER = { objectName: 'Order', lineObject: 'OrderItem', field: 'Status', won: 'Activated' } as const;

/** Everything that can be billed. */
export const SOURCES: readonly SourceKind[] = [
    {
        kind: 'an opportunity',
        objectName: 'Opportunity',
        lineObject: 'OpportunityLineItem',
        field: 'StageName',
        won: 'Closed Won',
        open: 'Prospecting',
        make: (world) => world.deals.make({ name: 'Acme again', account: 'Acme Ltd', lines: QUOTED }),
    },
    {
        kind: 'a quote',
        ...QUOTE,
        open: 'Draft',
        make: (world) => world.deals.quote(openDeal(world), { lines: QUOTED }),
    },
    {
        kind: 'an order',
        ...ORDER,
        open: 'Draft',
        make: (world) => world.deals.order('Acme Ltd', { lines: ORDERED }),
    },
    {
        kind: 'an order of a deal',
        ...ORDER,
        open: 'Draft',
        make: (world) => world.deals.order('Acme Ltd', { lines: ORDERED, deal: openDeal(world) }),
    },
];

function openDeal(world: World): string {
    const deal = world.deals.make({ name: 'Acme in talks', account: 'Acme Ltd', lines: [] });
    world.deals.change('Opportunity', deal, { StageName: 'Prospecting' });
    return deal;
}

/** Moves a source to its billing status, or back. */
export function move(world: World, { objectName, field }: SourceKind, source: string, value: string): void {
    world.deals.change(objectName, source, { [field]: value });
}

/** A rule that bills this kind as a draft as soon as it is won. */
export function makeRule(world: World, { objectName, field, won }: SourceKind): void {
    const rule = { Name: 'r', Active__c: true, Source__c: objectName, Field__c: field, Values__c: won };
    insertRows(world.org, 'Billing_Rule__c', [{ ...rule, Mode__c: 'draft' }]);
}
