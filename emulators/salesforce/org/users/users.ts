import { SObjectValue, type FieldValue } from '../../store';
import { type ApexValue, UnsupportedError } from '../../runtime';
import type { NewUser, OrgUser, UserReference } from '../contracts';
import type { OrgRuntime } from '../org-runtime';
import { insertRow, systemType } from '../records';
import type { UserDetails } from './user-details';

/** Users of the org: look-up, creation, permission sets, System.runAs. */
export class Users {
    constructor(private readonly rt: OrgRuntime) {}

    /** @throws when there is no such user */
    find(reference: UserReference): UserDetails {
        const key = typeof reference === 'string' ? reference : reference.id;
        const details = this.list().find(
            (user) => user.id === key || user.username.toLowerCase() === key.toLowerCase(),
        );
        if (!details) throw new Error(`The org has no user '${key}'; known: ${this.names()}`);
        return details;
    }

    byId(id: string): UserDetails {
        const type = systemType(this.rt.store, 'User');
        const row = this.rt.store.table(type).get(id);
        if (!row) throw new Error(`The org has no user with the id ${id}`);
        return this.details(row);
    }

    list(): readonly UserDetails[] {
        const table = this.rt.store.table(systemType(this.rt.store, 'User'));
        return [...table.rows()].map((row) => this.details(row));
    }

    create(user: NewUser): OrgUser {
        const { rt } = this;
        const profile = this.profileId(user.profile ?? 'Standard User');
        const name = [user.firstName, user.lastName].filter(Boolean).join(' ');
        const id = insertRow(
            rt,
            'User',
            {
                username: user.username.toLowerCase(),
                firstname: user.firstName ?? null,
                lastname: user.lastName,
                name,
                email: user.email ?? user.username,
                alias: user.alias ?? user.lastName.slice(0, 8),
                profileid: profile,
                usertype: 'Standard',
                isactive: user.isActive ?? true,
                timezonesidkey: user.timeZone ?? 'America/Los_Angeles',
                localesidkey: user.locale ?? 'en_US',
                languagelocalekey: user.language ?? 'en_US',
                emailencodingkey: 'UTF-8',
            },
            rt.services.adminId,
        );
        for (const name of user.permissionSets ?? []) this.assignPermissionSet(id, name);
        return { id, username: user.username.toLowerCase() };
    }

    assignPermissionSet(userId: string, name: string): void {
        const { rt } = this;
        const type = systemType(rt.store, 'PermissionSet');
        const table = rt.store.table(type);
        const slot = table.slot('name');
        const bare = name.replace(/^\w+?__(?=\w)/, '').toLowerCase();
        const row = [...table.rows()].find((candidate) => {
            const found = String(candidate[slot] ?? '').toLowerCase();
            return found === name.toLowerCase() || found === bare;
        });
        if (!row) throw new Error(`The project has no permission set '${name}'`);
        insertRow(
            rt,
            'PermissionSetAssignment',
            { assigneeid: userId, permissionsetid: row[table.slot('id')] },
            rt.services.adminId,
        );
    }

    /** System.runAs(user) { work }: only in tests. */
    runAs(user: ApexValue, work: () => void): void {
        const { transaction } = this.rt;
        if (!transaction.test) {
            throw this.rt.exception('System.UnexpectedException', 'System.runAs can only be called from a test method');
        }
        if (!(user instanceof SObjectValue)) {
            throw new UnsupportedError('System.runAs with a version of a package');
        }
        // Apex Developer Guide, "Using the runAs Method": its examples run as a user that nobody inserted.
        if (user.id === null) this.rt.dml('insert', user, { access: 'system', allOrNone: true });
        // The same page: each call counts as a DML statement.
        transaction.limits.count('dmlStatements');
        const before = transaction.user;
        const written = new Set(transaction.writtenKinds);
        transaction.user = this.byId(user.id!);
        transaction.writtenKinds.clear();
        try {
            work();
        } finally {
            transaction.user = before;
            transaction.writtenKinds.clear();
            for (const kind of written) transaction.writtenKinds.add(kind);
        }
    }

    private names(): string {
        return this.list()
            .map((user) => user.username)
            .join(', ');
    }

    private profileId(name: string): string {
        const table = this.rt.store.table(systemType(this.rt.store, 'Profile'));
        const [id] = table.idsWhere('name', name);
        if (!id) throw new Error(`The org has no profile '${name}'`);
        return id;
    }

    private details(row: readonly FieldValue[]): UserDetails {
        const table = this.rt.store.table(systemType(this.rt.store, 'User'));
        const text = (key: string): string | null => {
            const slot = table.slot(key);
            return slot < 0 ? null : ((row[slot] as string | null) ?? null);
        };
        const [firstName, lastName] = [text('firstname'), text('lastname') ?? ''];
        return {
            id: text('id')!,
            username: text('username') ?? '',
            firstName,
            lastName,
            name: text('name') ?? [firstName, lastName].filter(Boolean).join(' '),
            email: text('email') ?? '',
            profileId: text('profileid'),
            roleId: text('userroleid'),
            userType: text('usertype') ?? 'Standard',
            timeZone: text('timezonesidkey') ?? 'GMT',
            locale: text('localesidkey') ?? 'en_US',
            language: text('languagelocalekey') ?? 'en_US',
            currency: text('defaultcurrencyisocode'),
            isActive: row[table.slot('isactive')] !== false,
        };
    }
}
