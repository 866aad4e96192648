import type { Batch, Work } from '../dml-types';
import type { Behaviour } from './behaviour';

function accountOfDeal(batch: Batch, dealId: unknown) {
    const deals = batch.rt.store.table(batch.rt.model.findObject('Opportunity')!);
    const row = typeof dealId === 'string' ? deals.get(dealId) : undefined;
    return row?.[deals.slot('accountid')] ?? null;
}

/** A quote's account is that of its opportunity; nobody can write it (Object Reference, "Quote": AccountId). */
export const quote: Behaviour = {
    prepare: (batch, work) => {
        const { values } = work.record;
        values.set('accountid', accountOfDeal(batch, values.get('opportunityid') ?? null));
    },
};

/** The quotes of opportunities that have moved to another account have moved with them. */
export function moveQuotes(batch: Batch, works: readonly Work[]): void {
    const type = batch.rt.model.findObject('Quote');
    if (!type) return;
    const quotes = batch.rt.store.table(type);
    const slot = quotes.slot('accountid');
    for (const { record, old } of works) {
        const account = record.raw('accountid') ?? null;
        if (!old || (old.raw('accountid') ?? null) === account) continue;
        for (const id of quotes.idsWhere('opportunityid', String(record.raw('id')))) {
            const row = quotes.get(id)!;
            batch.rt.store.write(
                type,
                row.map((value, at) => (at === slot ? account : value)),
            );
        }
    }
}
