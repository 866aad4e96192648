import type { ApplicationInfo, OrgModel } from '../../metadata';
import type { UserAccess } from '../../security';
import type { AppView, SessionView, TabView, UserView } from '../views';
import { iconOf } from './icons';
import type { OrgBackend } from './org-backend';

const userPermissions = [
    'ViewSetup',
    'ModifyAllData',
    'ViewAllData',
    'ManageUsers',
    'CustomizeApplication',
    'AuthorApex',
];

const roleFields = ['Assignee.Profile.Name', 'AssigneeId', 'PermissionSet.Label', 'PermissionSet.IsOwnedByProfile'];

/** Users that a person may choose to be: the active ones, without the platform's own. */
export function readUsers(backend: OrgBackend): UserView[] {
    const sets = backend.select(null, { object: 'PermissionSetAssignment', fields: roleFields, limit: 2000 });
    const profiles = backend.select(null, { object: 'User', fields: ['Profile.Name'], limit: 2000 });
    return backend
        .users()
        .filter((user) => user.isActive && !/^(automated process|platform integration)|\bguest\b/i.test(user.name))
        .map(({ id, name, username }) => {
            const own = sets.filter((row) => row.AssigneeId === id && row['PermissionSet.IsOwnedByProfile'] !== true);
            const profile = profiles.find((row) => row.Id === id)?.['Profile.Name'];
            const labels = own.map((row) => String(row['PermissionSet.Label']));
            return { id, name, username, role: [profile, labels.join(', ')].filter(Boolean).join(' · ') };
        });
}

export function readSession(backend: OrgBackend, userId: string, appName: string | undefined): SessionView {
    const { model } = backend;
    const access = backend.access(userId);
    const users = readUsers(backend);
    const apps = [...model.applications.values()];
    const app = apps.find((candidate) => candidate.name === appName) ?? apps[0];
    const [row] = backend.select(null, {
        object: 'User',
        fields: ['TimeZoneSidKey', 'LocaleSidKey', 'DefaultCurrencyIsoCode'].filter((name) =>
            hasField(model, 'User', name),
        ),
        where: { Id: userId },
        limit: 1,
    });
    return {
        user: users.find((user) => user.id === userId) ?? { id: userId, name: 'Unknown', username: '', role: '' },
        users,
        app: describeApp(app, model, access),
        apps: apps.map(({ name, label }) => ({ name, label })),
        locale: String(row?.LocaleSidKey ?? 'en_US'),
        timeZone: String(row?.TimeZoneSidKey ?? 'America/Los_Angeles'),
        currency: backend.currency,
        customPermissions: [...model.customPermissions.values()]
            .filter((permission) => access.hasCustomPermission(permission.name))
            .map((permission) => permission.name.toLowerCase()),
        userPermissions: userPermissions.filter((name) => access.hasUserPermission(name)),
    };
}

const hasField = (model: OrgModel, object: string, field: string): boolean => {
    const type = model.findObject(object);
    return type !== undefined && model.findField(type, field) !== undefined;
};

function describeApp(app: ApplicationInfo | undefined, model: OrgModel, access: UserAccess): AppView {
    if (!app) {
        const tabs = [...model.tabs.keys()].flatMap((name) => describeTab(name, model, access) ?? []);
        const standard = ['standard-Account', 'standard-Contact', 'standard-Opportunity'];
        const all = [...standard.flatMap((name) => describeTab(name, model, access) ?? []), ...tabs];
        return { name: 'standard', label: 'Sales', color: null, tabs: all };
    }
    const color = app.brandColor ?? null;
    return {
        name: app.name,
        label: app.label,
        color,
        tabs: app.tabs.flatMap((name) => describeTab(name, model, access) ?? []),
    };
}

/** A tab the user may open: nothing for an object without read access, or for a tab that nobody has granted. */
function describeTab(name: string, model: OrgModel, access: UserAccess): TabView | undefined {
    if (name === 'standard-home') return undefined;
    const tab = [...model.tabs.values()].find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    const objectName = name.startsWith('standard-')
        ? name.slice('standard-'.length)
        : tab?.kind === 'object'
          ? (tab.target ?? tab.name)
          : undefined;
    if (objectName !== undefined) {
        const object = model.findObject(objectName);
        if (!object || !access.object(object).read) return undefined;
        return {
            name,
            label: object.labelPlural,
            url: `/lightning/o/${object.apiName}/list`,
            icon: iconOf(object, model),
        };
    }
    if (!tab || !access.hasTab(tab.name)) return undefined;
    return { name, label: tab.label, url: `/lightning/n/${tab.name}`, icon: 'standard:app' };
}
