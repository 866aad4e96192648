import type { SetupTable } from '../views';
import type { ActivityLog } from './activity-log';
import type { FlatRow, OrgBackend } from './org-backend';
import { readUsers } from './session-views';

/** A construct that the emulator does not have, and where the project uses it. */
export interface UnsupportedUse {
    readonly what: string;
    readonly where: string;
}

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

/** Rows of a system object; none where this org has no such object. */
function systemTable(
    backend: OrgBackend,
    title: string,
    note: string,
    object: string,
    columns: Readonly<Record<string, string>>,
): SetupTable {
    const type = backend.model.findObject(object);
    const fields = Object.values(columns).filter(
        (path) => path.includes('.') || (type && backend.model.findField(type, path)),
    );
    const rows: readonly FlatRow[] = type
        ? backend.select(null, { object, fields, orderBy: 'Id', descending: true, limit: 200 })
        : [];
    return {
        title,
        note,
        columns: Object.keys(columns),
        rows: rows.map((row) => Object.values(columns).map((path) => text(row[path]))),
    };
}

function logTable(log: ActivityLog, kind: string, title: string, note: string): SetupTable {
    return {
        title,
        note,
        columns: ['At', 'What', 'Detail'],
        rows: log
            .list(kind)
            .slice(0, 200)
            .map(({ at, text: what, detail, failed }) => [
                new Date(at).toISOString().replace('T', ' ').slice(0, 19),
                failed ? `Failed: ${what}` : what,
                detail,
            ]),
    };
}

/** Everything that the setup page lists. */
export function readSetupTables(
    backend: OrgBackend,
    log: ActivityLog,
    unsupported: readonly UnsupportedUse[],
): SetupTable[] {
    return [
        {
            title: 'Users',
            note: 'Choose one in the menu at the top right to work as this user.',
            columns: ['Name', 'Username', 'Profile and permission sets'],
            rows: readUsers(backend).map(({ name, username, role }) => [name, username, role]),
        },
        {
            title: 'Permission sets',
            note: 'Those that the project deploys.',
            columns: ['Label', 'Name', 'Objects', 'Custom permissions'],
            rows: [...backend.model.permissionSets.values()].map((set) => [
                set.label,
                set.name,
                [...set.objects.keys()].join(', '),
                [...set.customPermissions].join(', '),
            ]),
        },
        systemTable(backend, 'Apex jobs', 'Queueable, batch, future and scheduled Apex.', 'AsyncApexJob', {
            Class: 'ApexClass.Name',
            Type: 'JobType',
            Status: 'Status',
            Submitted: 'CreatedDate',
            By: 'CreatedBy.Name',
            Error: 'ExtendedStatus',
        }),
        systemTable(backend, 'Scheduled jobs', 'What System.schedule has planned.', 'CronTrigger', {
            Job: 'CronJobDetail.Name',
            Expression: 'CronExpression',
            State: 'State',
            'Next run': 'NextFireTime',
            Runs: 'TimesTriggered',
        }),
        logTable(log, 'work', 'Background work', 'What ran behind the pages since the start.'),
        logTable(log, 'callout', 'Callouts', 'HTTP requests of Apex since the start, with their status.'),
        logTable(log, 'event', 'Platform events', 'Published since the start.'),
        logTable(log, 'debug', 'Debug log', 'System.debug lines and errors since the start.'),
        {
            title: 'Unsupported',
            note: 'What the project uses and this emulator does not have. It fails by name when it is reached.',
            columns: ['What', 'Where'],
            rows: unsupported.map(({ what, where }) => [what, where]),
        },
    ];
}
