import { ApexList } from '../../library/collections';
import { RowBuilder } from '../../store/row-builder';
import type { Behaviour } from './behaviour';

const LISTS = [
    ['toids', 'ToAddress'],
    ['ccids', 'CcAddress'],
    ['bccids', 'BccAddress'],
] as const;

const recipients = new WeakMap<object, { readonly type: string; readonly id: unknown }[]>();

/** Recipients given as ids become EmailMessageRelation records; the lists themselves are not kept (Object Reference, "EmailMessage"). */
export const emailMessage: Behaviour = {
    complete: (_batch, work) => {
        const { values } = work.record;
        const found: { type: string; id: unknown }[] = [];
        for (const [key, type] of LISTS) {
            const list = values.get(key);
            if (list instanceof ApexList) found.push(...list.items.map((id) => ({ type, id })));
            values.set(key, null);
        }
        recipients.set(work, found);
        return undefined;
    },
    saved: ({ rt }, works) => {
        const rows = new RowBuilder(rt.store, rt.clock.now(), rt.transaction.user.id);
        for (const work of works) {
            for (const { type, id } of recipients.get(work) ?? []) {
                rows.insert('EmailMessageRelation', {
                    emailmessageid: work.record.id,
                    relationid: id,
                    relationtype: type,
                });
            }
        }
    },
};
