import type { ApexReply } from '../../org';
import { createTestOrg, type TestOrg } from './apex-project';

const permissionSet = (classes: readonly string[]): string =>
    `<PermissionSet xmlns="http://soap.sforce.com/2006/04/metadata">${classes
        .map((name) => `<classAccesses><apexClass>${name}</apexClass><enabled>true</enabled></classAccesses>`)
        .join('')}<hasActivationRequired>false</hasActivationRequired><label>Panel</label></PermissionSet>`;

let world: TestOrg;
beforeAll(() => {
    world = createTestOrg({
        classes: {
            Panel: `public with sharing class Panel {
                public class Line { @AuraEnabled public String name; @AuraEnabled public Decimal amount; @AuraEnabled public Date day; public String hidden; }
                public class OwnException extends Exception {}
                @AuraEnabled public static Line echo(Line line, Integer times) { line.amount = line.amount * times; line.hidden = 'x'; return line; }
                @AuraEnabled public static List<Account> accounts() { insert new Account(Name = 'Aura'); return [SELECT Id, Name, Phone FROM Account]; }
                @AuraEnabled(cacheable=true) public static Id write() { Account a = new Account(Name = 'no'); insert a; return a.Id; }
                @AuraEnabled public static void refuse(String text) { throw new AuraHandledException(text); }
                @AuraEnabled public static void fail() { throw new OwnException('own'); }
                @AuraEnabled public static Integer divide() { return 1 / 0; }
                public static void hidden() {}
            }`,
            Hook: `@RestResource(urlMapping='/hook/*')
            global class Hook {
                @HttpPost global static Map<String, Object> post(String text, Integer n) { return new Map<String, Object>{ 'text' => text, 'n' => n + 1 }; }
                @HttpPut global static void put() {
                    RestContext.response.statusCode = 202;
                    RestContext.response.responseBody = Blob.valueOf(RestContext.request.requestURI + ' ' + RestContext.request.params.get('a') + ' ' + RestContext.request.requestBody.toString());
                }
                @HttpGet global static String get() { Integer i = 1 / 0; return 'x'; }
            }`,
        },
        files: { 'permissionsets/Panel.permissionset-meta.xml': permissionSet(['Panel']) },
    });
    world.org.createUser({ username: 'rep@example.com', lastName: 'Rep', permissionSets: ['Panel'] });
    world.org.createUser({ username: 'other@example.com', lastName: 'Other' });
});

const call = (method: string, parameters: Record<string, unknown> = {}, user = 'rep@example.com'): ApexReply =>
    world.org.invokeApex(user, `Panel.${method}`, parameters);
const errorOf = (reply: ApexReply): unknown => (reply.ok ? reply : reply.error.body);

it('converts parameters and gives the @AuraEnabled members back', () => {
    const reply = call('echo', { line: { name: 'A', amount: 1.5, day: '2026-03-01' }, times: 2 });
    expect(reply).toEqual({ ok: true, data: { name: 'A', amount: 3, day: '2026-03-01' } });
});

it('gives records without attributes and without empty fields', () => {
    const reply = call('accounts', {}, world.org.admin.username);
    expect(reply).toMatchObject({ ok: true, data: [{ Name: 'Aura' }] });
    expect(Object.keys((reply as { data: object[] }).data[0]).sort()).toEqual(['Id', 'Name']);
});

it.each([
    [
        'refuse',
        { text: 'Choose an account.' },
        { message: 'Choose an account.', exceptionType: 'System.AuraHandledException' },
    ],
    ['fail', {}, { message: 'own', exceptionType: 'Panel.OwnException', isUserDefinedException: true }],
    ['divide', {}, { message: 'Divide by 0', exceptionType: 'System.MathException', isUserDefinedException: false }],
    ['write', {}, { message: 'Too many DML statements: 1', exceptionType: 'System.LimitException' }],
])('answers an exception in %s as the platform does', (method, parameters, body) => {
    expect(errorOf(call(method, parameters))).toMatchObject(body);
});

it('needs access to the class, and the annotation', () => {
    expect(errorOf(call('divide', {}, 'other@example.com'))).toEqual({
        message: "You do not have access to the Apex class named 'Panel'.",
    });
    expect(errorOf(call('hidden'))).toEqual({ message: 'No @AuraEnabled method Panel.hidden' });
});

const rest = (method: 'POST' | 'PUT' | 'GET' | 'DELETE', path: string, body = '', user = world.org.admin.username) => {
    const reply = world.org.rest(user, { method, path, body });
    return [reply.status, new TextDecoder().decode(reply.body)] as const;
};

it('binds JSON to REST parameters, and gives the raw request to methods without any', () => {
    const [status, text] = rest('POST', '/services/apexrest/hook/1', '{"text":"a","n":1}');
    expect([status, JSON.parse(text)]).toEqual([200, { text: 'a', n: 2 }]);
    expect(rest('PUT', '/hook/x?a=b', 'raw')).toEqual([202, '/hook/x b raw']);
});

it.each([
    ['GET', '/hook/1', 500, 'APEX_ERROR'],
    ['DELETE', '/hook/1', 405, 'METHOD_NOT_ALLOWED'],
    ['GET', '/elsewhere', 404, 'NOT_FOUND'],
] as const)('answers %s %s with %d', (method, path, status, code) => {
    const [got, text] = rest(method, path);
    expect([got, JSON.parse(text)[0].errorCode]).toEqual([status, code]);
});

it('needs access to the REST class', () => {
    expect(rest('PUT', '/hook/x', 'raw', 'other@example.com')[0]).toBe(403);
});
