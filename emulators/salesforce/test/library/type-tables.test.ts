import { loadTypeTables } from '../../types';

const tables = loadTypeTables();

test('every type of every namespace can be read', () => {
    expect(tables.all().length).toBeGreaterThan(1700);
});

test.each([
    ['String', 'String'],
    ['system.STRING', 'String'],
    ['Schema.SObjectType', 'SObjectType'],
    ['SObjectType', 'SObjectType'],
    ['List<List<String>>', 'List'],
    ['database.saveresult', 'Database.SaveResult'],
    ['eventbus', 'EventBus'],
    ['EventBus.RetryableException', 'EventBus.RetryableException'],
    ['Messaging.InboundEmail.Header', 'Messaging.InboundEmail.Header'],
    ['QueueableDuplicateSignature.Builder', 'QueueableDuplicateSignature.Builder'],
    ['System.QueueableDuplicateSignature.Builder', 'QueueableDuplicateSignature.Builder'],
    ['System.System', 'System'],
])('%s is found as %s', (name, fullName) => {
    expect(tables.find(name)?.fullName).toBe(fullName);
});

test('an unknown name is not found', () => {
    expect(tables.find('Strin')).toBeUndefined();
    expect(tables.find('Database.Strin')).toBeUndefined();
});

test('a generic type keeps its parameters in its members', () => {
    const map = tables.find('Map');
    expect(map?.typeParameters).toEqual(['K', 'V']);
    expect(map?.constructors.map((c) => c.parameters.map((p) => p.type))).toContainEqual(['Map<K,V>']);
    expect(map?.methods.find((m) => m.name === 'keySet')?.returnType).toBe('Set<K>');
    expect(map?.methods.find((m) => m.name === 'put')?.parameters).toEqual([{ type: 'K' }, { type: 'V' }]);
});

test('an enum has the members that Apex gives to all enums, and its constants in ordinal order', () => {
    const operation = tables.find('TriggerOperation');
    expect(operation?.kind).toBe('enum');
    expect(operation?.constants[0]).toBe('BEFORE_INSERT');
    expect(operation?.methods.map((m) => m.name).sort()).toEqual(['name', 'ordinal', 'valueOf', 'values']);
});

test('names that Java forbids are spelled as in Apex', () => {
    const names = tables.find('System')?.methods.map((m) => m.name);
    expect(names).toEqual(expect.arrayContaining(['assert', 'equals', 'hashCode']));
    expect(names).not.toContain('Assert');
});

test('a type with static members only cannot be constructed', () => {
    expect(tables.find('Math')?.constructors).toEqual([]);
    expect(tables.find('Http')?.constructors).toHaveLength(1);
});

test('an inner type names its outer type', () => {
    expect(tables.find('Messaging.InboundEmail.Header')?.outer).toBe('Messaging.InboundEmail');
    expect(tables.find('Database.SaveResult')?.outer).toBeUndefined();
    expect(tables.find('QueueableDuplicateSignature.Builder')?.outer).toBe('QueueableDuplicateSignature');
});

test('the overlay corrects types and adds missing ones', () => {
    expect(tables.find('Cache.OrgPartition')?.superclass).toBe('Cache.Partition');
    expect(tables.find('DataWeaveScriptException')?.superclass).toBe('Exception');
    expect(tables.find('System.DataWeaveScriptException')?.fullName).toBe('DataWeaveScriptException');
});
