import type { Kernel } from '../../core/kernel';
import { listPage } from '../../core/list';
import type { ListSpec } from '../../core/list-spec';
import type { Call, Reply, Route } from '../../core/route';
import { upsertRoute } from '../../core/upsert';
import type { ItemRecord } from '../../state/document-records';
import { singleCustomFieldsRoute } from '../custom-fields/record-custom-fields';
import { createItem, deleteItem, setItemStatus, updateItem } from './item-write';
import { itemDetail, itemRow } from './item-view';

const MOST_DETAILS = 100;

/** `/items` and `/itemdetails`. Scopes are those of settings. */
export const itemRoutes: readonly Route[] = [
    { method: 'GET', path: '/items', scope: ['settings', 'READ'], handle: listItems },
    { method: 'POST', path: '/items', scope: ['settings', 'CREATE'], handle: createItem },
    upsertRoute({
        path: '/items',
        entity: 'item',
        scope: ['settings', 'UPDATE'],
        what: 'Item',
        create: createItem,
        update: updateItem,
    }),
    { method: 'GET', path: '/itemdetails', scope: ['settings', 'READ'], handle: itemDetails },
    {
        method: 'GET',
        path: '/items/:item_id',
        scope: ['settings', 'READ'],
        handle: ({ kernel, params }) => ({
            data: { item: itemDetail(kernel, kernel.find(kernel.state.items, params['item_id'], 'Item')) },
        }),
    },
    {
        method: 'PUT',
        path: '/items/:item_id',
        scope: ['settings', 'UPDATE'],
        handle: (call) => updateItem(call, call.params['item_id']),
    },
    { method: 'DELETE', path: '/items/:item_id', scope: ['settings', 'DELETE'], handle: deleteItem },
    { method: 'POST', path: '/items/:item_id/active', scope: ['settings', 'CREATE'], handle: setItemStatus('active') },
    {
        method: 'POST',
        path: '/items/:item_id/inactive',
        scope: ['settings', 'CREATE'],
        handle: setItemStatus('inactive'),
    },
    singleCustomFieldsRoute('/item/:id/customfields', 'item', 'settings', 'Item', (kernel) => kernel.state.items),
];

function itemDetails({ kernel, query }: Call): Reply {
    const ids = query.take('item_ids').split(',').slice(0, MOST_DETAILS);
    const items = ids.flatMap((id) => kernel.state.items.get(id.trim()) ?? []);
    return { data: { items: items.map((item) => itemDetail(kernel, item)) } };
}

function listItems({ kernel, query }: Call): Reply {
    const above = kernel.switches.get('per_page_above_max');
    return { data: listPage(itemList(kernel), kernel.state.items.values(), query, above).data };
}

function itemList(kernel: Kernel): ListSpec<ItemRecord> {
    const sorts = ['name', 'rate', 'tax_name'];
    return {
        key: 'items',
        reportName: 'Items',
        allFilter: 'Status.All',
        idOf: (item) => item.item_id,
        columns: {
            name: { kind: 'text', of: (item) => item.name },
            description: { kind: 'text', of: (item) => item.description },
            sku: { kind: 'text', of: (item) => item.sku },
            rate: { kind: 'number', of: (item) => item.rate },
            tax_id: { kind: 'id', of: (item) => item.tax_id },
            tax_name: { kind: 'text', of: (item) => kernel.state.taxes.get(item.tax_id)?.tax_name ?? '' },
            is_taxable: { kind: 'flag', of: (item) => item.is_taxable },
            account_id: { kind: 'id', of: (item) => item.account_id },
            last_modified_time: { kind: 'time', of: (item) => item.modified_ms },
        },
        filters: ['name', 'description', 'rate', 'tax_id', 'tax_name', 'is_taxable', 'account_id'],
        sorts: kernel.switches.get('items.last_modified_sort') ? [...sorts, 'last_modified_time'] : sorts,
        defaultSort: ['name', 'A'],
        filterBy: {
            'Status.Active': (item) => item.status === 'active',
            'Status.Inactive': (item) => item.status === 'inactive',
        },
        search: ['name', 'description', 'sku'],
        row: (item) => itemRow(kernel, item),
        lastModifiedFilter: kernel.switches.get('items.last_modified_filter'),
        inclusiveDelta: kernel.switches.get('delta_filter') === 'inclusive',
    };
}
