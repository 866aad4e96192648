import type { FieldValue } from '../../store/sobject';
import { dmlErrors } from '../dml-errors';
import type { Batch } from '../dml-types';
import type { Behaviour } from './behaviour';

function entriesOf(
    batch: Batch,
    productId: FieldValue,
): { id: string; book: FieldValue; currency: FieldValue; price: FieldValue }[] {
    const { table } = batch;
    const deleted = table.slot('isdeleted');
    return table.idsWhere('product2id', productId).flatMap((id) => {
        const row = table.get(id)!;
        if (row[deleted] === true) return [];
        const currency = table.slot('currencyisocode');
        return [
            {
                id,
                book: row[table.slot('pricebook2id')],
                currency: currency < 0 ? null : row[currency],
                price: row[table.slot('unitprice')],
            },
        ];
    });
}

function isStandardBook(batch: Batch, id: FieldValue): boolean {
    const books = batch.rt.store.table(batch.rt.model.findObject('Pricebook2')!);
    const row = typeof id === 'string' ? books.get(id) : undefined;
    return row?.[books.slot('isstandard')] === true;
}

/** A product needs a standard price before another book can have one (Object Reference, "PricebookEntry"). */
export const pricebookEntry: Behaviour = {
    complete: (batch, work) => {
        const { values } = work.record;
        const products = batch.rt.store.table(batch.rt.model.findObject('Product2')!);
        const product = products.get(String(values.get('product2id')));
        if (product) {
            values.set('name', product[products.slot('name')]);
            values.set('productcode', product[products.slot('productcode')]);
        }
        if (batch.operation !== 'insert') return undefined;
        const book = values.get('pricebook2id') ?? null;
        const siblings = entriesOf(batch, values.get('product2id') ?? null).filter(
            ({ currency }) => currency === (values.get('currencyisocode') ?? null),
        );
        if (siblings.some((entry) => entry.book === book))
            return dmlErrors.other('DUPLICATE_VALUE', 'This price definition already exists in this price book');
        if (book === null || isStandardBook(batch, book)) return undefined;
        const standard = siblings.find((entry) => isStandardBook(batch, entry.book));
        if (!standard)
            return dmlErrors.other('STANDARD_PRICE_NOT_DEFINED', 'No standard price defined for this product');
        if (values.get('usestandardprice') === true) values.set('unitprice', standard.price);
        return undefined;
    },
};
