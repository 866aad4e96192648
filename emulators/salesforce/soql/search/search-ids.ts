import type { FieldInfo, SObjectTypeInfo } from '../../metadata/org-model';
import type { DataRuntime } from '../../store/data-runtime';
import { searchTest, wordsOf } from './search-expression';
import type { SearchGroup } from './sosl-search';

const TEXTS = new Set(['string', 'textarea', 'email', 'phone', 'url', 'picklist', 'multipicklist', 'combobox']);

/** Fields that a group of fields holds. */
function isSearched(field: FieldInfo, group: SearchGroup): boolean {
    if (field.calculated || !TEXTS.has(field.type)) return false;
    if (group === 'email') return field.type === 'email';
    if (group === 'phone') return field.type === 'phone';
    if (group === 'name') return field.nameField || /^(firstname|lastname|middlename|subject|title)$/.test(field.key);
    return true;
}

/** Ids of an object's records in whose fields the text is found, in the order of insertion. */
export function searchIds(rt: DataRuntime, object: SObjectTypeInfo, text: string, group: SearchGroup): string[] {
    const test = searchTest(text);
    const table = rt.store.table(object);
    const slots = table.fields.flatMap((field, slot) => (isSearched(field, group) ? [slot] : []));
    const [id, deleted] = [table.slot('id'), table.slot('isdeleted')];
    const found: string[] = [];
    for (const row of table.rows()) {
        if (deleted >= 0 && row[deleted] === true) continue;
        const words = slots.flatMap((slot) => wordsOf(String(row[slot] ?? '')));
        if (test(words)) found.push(row[id] as string);
    }
    return found;
}
