import { ApexTime } from '../library/time';
import type { RowBuilder } from './row-builder';

/** Values of a status field as rows of the object that lists them. @param flag what `isSet` tells of a value: `isconverted`, `isclosed` */
function seedStatuses(rows: RowBuilder, object: string, field: string, flag: string, isSet: RegExp): void {
    const status = rows.type(object).fields.get('status');
    status?.picklistValues?.forEach(({ value, label, isDefault }, position) => {
        rows.insert(field, {
            apiname: value,
            masterlabel: label,
            isdefault: isDefault,
            sortorder: position + 1,
            [flag]: isSet.test(value),
        });
    });
}

/** Business hours of a new org: around the clock in the org's time zone (Salesforce Help, "Set Business Hours"). */
function seedBusinessHours(rows: RowBuilder, timeZone: string): void {
    const midnight = new ApexTime(0);
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const times = days.flatMap((day) => [
        [`${day}starttime`, midnight],
        [`${day}endtime`, midnight],
    ]);
    rows.insert('BusinessHours', {
        name: 'Default',
        isdefault: true,
        isactive: true,
        timezonesidkey: timeZone,
        ...Object.fromEntries(times),
    });
}

/** What Setup lists in a new org beside its users: statuses of leads, cases and tasks, business hours. */
export function seedLists(rows: RowBuilder, timeZone: string): void {
    seedStatuses(rows, 'Lead', 'LeadStatus', 'isconverted', /^Closed - Converted$/);
    seedStatuses(rows, 'Case', 'CaseStatus', 'isclosed', /^Closed/);
    seedStatuses(rows, 'Task', 'TaskStatus', 'isclosed', /^Completed$/);
    seedBusinessHours(rows, timeZone);
}
