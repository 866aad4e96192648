import { canAccessRecord, userAccess } from '../../security';
import { RowBuilder } from '../../store';
import { DataOrg, loadFiles, NOW } from '../store/data-org';

const ROOT = 'force-app/main/default';
const { model } = loadFiles({
    [`${ROOT}/objects/Secret__c/Secret__c.object-meta.xml`]:
        '<CustomObject><label>Secret</label><nameField><type>Text</type><label>Name</label></nameField><sharingModel>Private</sharingModel></CustomObject>',
    [`${ROOT}/objects/Secret__c/fields/Code__c.field-meta.xml`]:
        '<CustomField><fullName>Code__c</fullName><length>20</length><type>Text</type></CustomField>',
    [`${ROOT}/objects/Secret__c/fields/Hidden__c.field-meta.xml`]:
        '<CustomField><fullName>Hidden__c</fullName><length>20</length><type>Text</type></CustomField>',
    [`${ROOT}/customPermissions/Send.customPermission-meta.xml`]:
        '<CustomPermission><label>Send</label></CustomPermission>',
    [`${ROOT}/permissionsets/Reader.permissionset-meta.xml`]: `<PermissionSet><label>Reader</label>
        <customPermissions><enabled>true</enabled><name>Send</name></customPermissions>
        <fieldPermissions><editable>false</editable><field>Secret__c.Code__c</field><readable>true</readable></fieldPermissions>
        <objectPermissions><allowCreate>true</allowCreate><allowEdit>true</allowEdit><allowRead>true</allowRead><object>Secret__c</object></objectPermissions></PermissionSet>`,
});

interface World {
    readonly org: DataOrg;
    readonly rep: string;
    assign(): void;
}

function world(profile = 'Standard User'): World {
    const org = new DataOrg(model);
    const rows = new RowBuilder(org.rt.store, NOW, org.seeded.adminId);
    const [profileId] = org.column('SELECT Id FROM Profile WHERE Name = :profile', 'id', { profile });
    const rep = rows.insert('User', { lastname: 'Rep', name: 'Rep', profileid: profileId, isactive: true });
    const assign = (): void => {
        const [set] = org.column("SELECT Id FROM PermissionSet WHERE Name = 'Reader'", 'id');
        rows.insert('PermissionSetAssignment', { assigneeid: rep, permissionsetid: set });
    };
    return { org, rep, assign };
}

it('gives the administrator everything and a rep what the profile says', () => {
    const { org, rep } = world();
    const secret = model.findObject('Secret__c')!;
    const account = model.findObject('Account')!;
    expect(userAccess(org.rt, org.seeded.adminId).object(secret).modifyAll).toBe(true);
    expect(userAccess(org.rt, rep).object(secret).read).toBe(false);
    expect(userAccess(org.rt, rep).object(account)).toMatchObject({ read: true, create: true, modifyAll: false });
});

it('adds what an assigned permission set grants, as soon as it is assigned', () => {
    const { org, rep, assign } = world();
    expect(userAccess(org.rt, rep).hasCustomPermission('Send')).toBe(false);
    assign();
    const access = userAccess(org.rt, rep);
    const secret = model.findObject('Secret__c')!;
    expect(access.hasCustomPermission('send')).toBe(true);
    expect(access.field(secret, secret.fields.get('code__c')!)).toEqual({ read: true, create: false, edit: false });
    expect(access.field(secret, secret.fields.get('hidden__c')!).read).toBe(false);
});

describe('user mode', () => {
    it('refuses a query on an object without read permission', () => {
        const { org, rep } = world();
        expect(() => org.as(rep, () => org.query('SELECT Id FROM Secret__c', {}, { access: 'user' }))).toThrow(
            expect.objectContaining({ message: expect.stringMatching(/^sObject type 'Secret__c' is not supported/) }),
        );
    });

    it('reports every field that cannot be read, also those only filtered on', () => {
        const { org, rep, assign } = world();
        assign();
        expect(() =>
            org.as(rep, () =>
                org.query("SELECT Id, Code__c FROM Secret__c WHERE Hidden__c = 'x'", {}, { access: 'user' }),
            ),
        ).toThrow(
            expect.objectContaining({
                message: expect.stringMatching(/^No such column 'Hidden__c' on entity 'Secret__c'/),
                details: { inaccessibleFields: new Map([['Secret__c', ['Hidden__c']]]) },
            }),
        );
        expect(() =>
            org.as(rep, () => org.query('SELECT Id, Hidden__c FROM Secret__c WITH SECURITY_ENFORCED')),
        ).toThrow(
            expect.objectContaining({ message: 'Insufficient permissions: secure query included inaccessible field' }),
        );
        expect(() =>
            org.as(rep, () =>
                org.query('SELECT Id, Hidden__c FROM Secret__c WITH SYSTEM_MODE', {}, { access: 'user' }),
            ),
        ).not.toThrow();
    });

    it('refuses to write fields that may only be read', () => {
        const { org, rep, assign } = world();
        assign();
        const insert = (values: Record<string, unknown>): unknown =>
            org.as(rep, () => org.dml('insert', org.record('Secret__c', values), { access: 'user' }));
        expect(() => insert({ Name: 'ok' })).not.toThrow();
        expect(() => insert({ Code__c: 'x' })).toThrow(
            expect.objectContaining({
                message: expect.stringContaining('fields being inaccessible on Sobject Secret__c'),
            }),
        );
    });

    it('refuses to write an object without permission', () => {
        const { org, rep } = world('Minimum Access - Salesforce');
        expect(() =>
            org.as(rep, () => org.dml('insert', org.record('Account', { Name: 'x' }), { access: 'user' })),
        ).toThrow(
            expect.objectContaining({
                typeName: 'System.SecurityException',
                message: "Access to entity 'Account' denied",
            }),
        );
    });
});

describe('sharing', () => {
    it('shows private records to their owner only', () => {
        const { org, rep, assign } = world();
        assign();
        const mine = org.as(rep, () => org.insert('Secret__c', { Name: 'mine' }));
        const other = org.insert('Secret__c', { Name: 'other' });
        const seen = (): number =>
            org.as(rep, () => org.query('SELECT Id FROM Secret__c', {}, { sharing: 'with' }).count);
        expect(seen()).toBe(1);
        expect(org.query('SELECT Id FROM Secret__c', {}, { sharing: 'with' }).count).toBe(2);
        expect([
            canAccessRecord(org.rt, rep, mine.id!, 'edit'),
            canAccessRecord(org.rt, rep, other.id!, 'read'),
        ]).toEqual([true, false]);
        new RowBuilder(org.rt.store, NOW, null).insert('Secret__Share', {
            id: 'x01000000000001AAA',
            parentid: other.id,
            userorgroupid: rep,
            accesslevel: 'Read',
        });
        expect(seen()).toBe(2);
        expect(canAccessRecord(org.rt, rep, other.id!, 'edit')).toBe(false);
    });

    it('keeps others from changing them', () => {
        const { org, rep, assign } = world();
        assign();
        const other = org.insert('Secret__c', { Name: 'other' });
        const update = (sharing: 'with' | 'without'): unknown =>
            org.as(rep, () => org.dml('update', org.record('Secret__c', { Id: other.id, Name: 'x' }), { sharing }));
        expect(() => update('with')).toThrow(
            expect.objectContaining({ message: expect.stringContaining('INSUFFICIENT_ACCESS_OR_READONLY') }),
        );
        expect(() => update('without')).not.toThrow();
    });
});
