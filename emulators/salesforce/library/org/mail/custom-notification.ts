import type { SentNotification } from '../../../org/mailbox';
import { orgOf } from '../../../org/org-of';
import { rowExists } from '../../../org/records';
import type { Runtime } from '../../../runtime';
import type { ApexSet } from '../../collections';
import { definePlatformType, type PlatformMethod } from '../../registry';

const names = ['notificationtypeid', 'senderid', 'title', 'body', 'targetid', 'targetpageref'] as const;
type Name = (typeof names)[number];

/** Longest texts and most recipients: Push Notifications guide, "Custom Notification Actions". */
const longest: readonly (readonly [Name, number])[] = [
    ['title', 250],
    ['body', 750],
];
const mostRecipients = 500;

/** Messaging.CustomNotification: every attribute is kept as it was set; {@link send} checks them. */
class CustomNotification {
    readonly typeName = 'Messaging.CustomNotification';
    readonly values = new Map<Name, string | null>();

    text(name: Name): string | null {
        return this.values.get(name) ?? null;
    }

    toSent(at: number, recipients: readonly string[]): SentNotification {
        return {
            at,
            typeId: this.text('notificationtypeid') ?? '',
            recipients,
            title: this.text('title') ?? '',
            body: this.text('body') ?? '',
            senderId: this.text('senderid'),
            targetId: this.text('targetid'),
            targetPageRef: this.text('targetpageref'),
        };
    }
}

/** What is wrong with a notification, or null. The rules are documented, the words of the errors are not. */
function problemOf(self: CustomNotification, recipients: readonly string[], isType: boolean): string | null {
    for (const name of ['notificationtypeid', 'title', 'body'] as const)
        if (!self.text(name)) return `Missing required input parameter: ${name}`;
    if (self.text('targetid') === null && self.text('targetpageref') === null)
        return 'Missing required input parameter: targetId or targetPageRef';
    if (!isType) return `Invalid notification type: ${self.text('notificationtypeid')}`;
    for (const [name, length] of longest)
        if (self.text(name)!.length > length) return `The ${name} is longer than ${length} characters`;
    if (recipients.length === 0) return 'Missing required input parameter: recipientIds';
    return recipients.length > mostRecipients ? `More than ${mostRecipients} recipients` : null;
}

/** Whether an id is that of a notification type of the org. */
const isNotificationType = (rt: Runtime, id: string | null): boolean =>
    id !== null && id.startsWith('0ML') && rowExists(orgOf(rt).store, id);

/** Keeps the notification; nothing is delivered. */
function send(rt: Runtime, self: CustomNotification, users: ApexSet): void {
    const { services, clock } = orgOf(rt);
    const recipients = users.values().map(String);
    const problem = problemOf(self, recipients, isNotificationType(rt, self.text('notificationtypeid')));
    if (problem) throw rt.exception('System.HandledException', problem);
    services.mailbox.notifications.push(self.toSent(clock.now(), recipients));
}

const methods: Record<string, PlatformMethod> = { 'send/1': send };
for (const name of names)
    methods[`set${name}/1`] = (_rt, self: CustomNotification, value: string | null) =>
        void self.values.set(name, value);

definePlatformType({
    name: 'Messaging.CustomNotification',
    constructors: {
        '0': () => new CustomNotification(),
        '6': (_rt, _type, ...given: (string | null)[]) => {
            const made = new CustomNotification();
            names.forEach((name, at) => made.values.set(name, given[at] ?? null));
            return made;
        },
    },
    methods,
    is: (value) => value instanceof CustomNotification,
});
