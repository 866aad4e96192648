/** Types of the platform that only carry data. */
import { listOf, makeTypeRef, typeRef, type Runtime } from '../../../runtime';
import { ApexList } from '../../collections';
import { definePlainType } from '../../plain-type';

const emptyList = (element: string): ApexList => new ApexList(listOf(makeTypeRef(element)));

/** Results that only the platform makes, and tests by deserialising JSON. */
const result = (): Readonly<Record<string, unknown>> => ({
    success: false,
    errors: new ApexList(typeRef('List<Database.Error>')),
});
for (const name of ['Approval.LockResult', 'Approval.UnlockResult', 'Approval.ProcessResult']) {
    definePlainType(name, { defaults: result, noConstructor: true });
}
definePlainType('Invocable.Action.Error', { noConstructor: true });
definePlainType('Invocable.Action.Result', { defaults: () => ({ success: false }), noConstructor: true });

definePlainType('EventBus.ChangeEventHeader', {
    defaults: (_rt: Runtime) => ({
        changedfields: emptyList('String'),
        difffields: emptyList('String'),
        nulledfields: emptyList('String'),
        recordids: emptyList('String'),
    }),
});

for (const name of [
    'AuthenticationResult',
    'AuthenticationResultField',
    'BinaryAttachment',
    'Header',
    'TextAttachment',
]) {
    definePlainType(`Messaging.InboundEmail.${name}`);
}
definePlainType('Messaging.InboundEmail');
definePlainType('Messaging.InboundEnvelope');
definePlainType('Messaging.InboundEmailResult');
definePlainType('Messaging.EmailFileAttachment');

definePlainType('SelectOption', {
    defaults: () => ({ disabled: false, escapeitem: true }),
    constructors: [
        ['value', 'label'],
        ['value', 'label', 'disabled'],
    ],
});
