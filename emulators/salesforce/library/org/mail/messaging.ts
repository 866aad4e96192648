import { listOf, makeTypeRef, type Runtime } from '../../../runtime';
import { orgOf } from '../../../org/org-of';
import { ApexList } from '../../collections';
import { definePlatformType } from '../../registry';
import { SingleEmail } from './single-email';

/** Messaging.SendEmailResult of a mail that was accepted. */
export class SendEmailResult {
    readonly typeName = 'Messaging.SendEmailResult';
}

const errorList = listOf(makeTypeRef('Messaging.SendEmailError'));
const noErrors = (): ApexList => new ApexList(errorList, []);

/** Keeps each mail in the org's mailbox; nothing is delivered. */
function sendEmail(rt: Runtime, mails: ApexList): ApexList {
    const { transaction, services, clock } = orgOf(rt);
    transaction.limits.count('emailInvocations');
    transaction.hasUncommittedWork = true;
    for (const mail of mails.items as SingleEmail[]) {
        if (mail.recipients().length === 0 && mail.values.get('targetobjectid') == null) {
            throw rt.exception(
                'System.EmailException',
                'SendEmail failed. First exception on row 0; first error: REQUIRED_FIELD_MISSING, Add a recipient to send an email.: []',
            );
        }
        services.mailbox.sent.push(mail.toSentEmail(clock.now()));
    }
    return new ApexList(
        listOf(makeTypeRef('Messaging.SendEmailResult')),
        mails.items.map(() => new SendEmailResult()),
    );
}

definePlatformType({
    name: 'System.Messaging',
    statics: {
        'sendemail/1': sendEmail,
        'sendemail/2': sendEmail,
        'reservesingleemailcapacity/1': () => undefined,
        'reservemassemailcapacity/1': () => undefined,
    },
});

definePlatformType({
    name: 'Messaging.SendEmailResult',
    methods: { 'issuccess/0': () => true, 'geterrors/0': noErrors },
    properties: { success: { get: () => true }, errors: { get: noErrors } },
    is: (value) => value instanceof SendEmailResult,
});
