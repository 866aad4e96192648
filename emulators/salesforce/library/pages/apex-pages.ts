import { ApexException, listOf, makeTypeRef, type Runtime } from '../../runtime';
import type { ApexEnumValue } from '../../runtime/values/apex-enum-value';
import { ApexList } from '../collections';
import { definePlatformType } from '../registry';
import { enumConstant } from '../schema/members';
import { pageState } from './page-state';

/** ApexPages.Message */
class PageMessage {
    readonly typeName = 'ApexPages.Message';

    constructor(
        readonly severity: unknown,
        readonly summary: string | null,
        readonly detail: string | null = summary,
        readonly label: string | null = null,
    ) {}

    /** Apex Reference Guide, "Message Class": the same message is shown once. */
    equalsApex(_rt: unknown, other: unknown): boolean {
        return (
            other instanceof PageMessage &&
            other.severity === this.severity &&
            other.summary === this.summary &&
            other.detail === this.detail
        );
    }
}

function addMessage(rt: Runtime, message: PageMessage): void {
    const { messages } = pageState(rt);
    if (!messages.some((known) => message.equalsApex(rt, known))) messages.push(message);
}

function addException(rt: Runtime, error: ApexException): void {
    addMessage(rt, new PageMessage(enumConstant(rt, 'ApexPages.Severity', 'ERROR'), error.message));
}

/** Apex Reference Guide, "ApexPages Class" (apex_methods_system_apexpages.htm) and "Message Class" (apex_pages_message.htm). */
definePlatformType({
    name: 'System.ApexPages',
    statics: {
        'addmessage/1': addMessage,
        'addmessages/1': (rt, error: ApexException) => addException(rt, error),
        'currentpage/0': (rt) => pageState(rt).current,
        'getmessages/0': (rt) =>
            new ApexList(listOf(makeTypeRef('ApexPages.Message')), [...(pageState(rt).messages as never[])]),
        'hasmessages/0': (rt) => pageState(rt).messages.length > 0,
        'hasmessages/1': (rt, severity: ApexEnumValue) =>
            pageState(rt).messages.some((message) => (message as PageMessage).severity === severity),
    },
});

type Texts = [severity: unknown, summary: string | null, detail?: string | null, label?: string | null];
const make = (_rt: Runtime, _type: unknown, ...[severity, summary, detail, label]: Texts): PageMessage =>
    new PageMessage(severity, summary, detail, label);

definePlatformType({
    name: 'ApexPages.Message',
    constructors: { 2: make, 3: make, 4: make },
    methods: {
        'getseverity/0': (_rt, self: PageMessage) => self.severity,
        'getsummary/0': (_rt, self: PageMessage) => self.summary,
        'getdetail/0': (_rt, self: PageMessage) => self.detail,
        'getcomponentlabel/0': (_rt, self: PageMessage) => self.label,
    },
    is: (value) => value instanceof PageMessage,
});

const setPage = (rt: Runtime, page: unknown): void => void (pageState(rt).current = page);

definePlatformType({
    name: 'System.Test',
    statics: {
        'setcurrentpage/1': setPage,
        'setcurrentpagereference/1': setPage,
        'clearapexpagemessages/0': (rt) => void pageState(rt).messages.splice(0),
    },
});

definePlatformType({
    name: 'System.System',
    statics: { 'currentpagereference/0': (rt) => pageState(rt).current },
});
