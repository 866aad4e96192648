import { labels } from 'c/labels';

interface ApexFailure {
    readonly body?: { readonly message?: string; readonly exceptionType?: string };
}

/** What a person may read of a failed call: the text that Apex wrote for people, never the text of an exception. */
export function failureText(error: unknown): string {
    const { body } = error as ApexFailure;
    const isForPeople =
        body?.message !== undefined && (body.exceptionType ?? 'AuraHandledException').endsWith('HandledException');
    return isForPeople ? body.message! : `${labels.Panel_Failed} ${labels.Panel_Failed_Remedy}`;
}
