import { readFileSync } from 'node:fs';
import type { ListPage, OrgBackend } from './org-backend';
import { Refusal } from './refusal';

/** Reads `<apex:page standardController="…" recordSetVar="…" extensions="…" action="{!…}"/>`. @throws Refusal for a page that shows something */
export function readListPage(name: string, markup: string): ListPage {
    const [, opening = '', rest = ''] = /^\s*<apex:page\b([^>]*?)\/?>([\s\S]*)$/.exec(markup) ?? [];
    const attribute = (key: string): string | undefined => new RegExp(`\\b${key}="([^"]*)"`).exec(opening)?.[1];
    const action = /^\{!\s*(\w+)\s*\}$/.exec(attribute('action') ?? '')?.[1];
    const [object, extension] = [attribute('standardController'), attribute('extensions')];
    const isEmpty = rest.replace(/<\/apex:page>/, '').trim() === '';
    if (!isEmpty || !action || !object || !extension || attribute('recordSetVar') === undefined) {
        throw new Refusal(
            501,
            `The Visualforce page ${name} is not supported: only pages that redirect run here, with standardController, recordSetVar, one extension and an action.`,
        );
    }
    return { object, extension, action };
}

/** Presses a button above a list, as a person does after selecting rows. @throws Refusal */
export function pressListButton(
    backend: OrgBackend,
    userId: string,
    object: string,
    name: string,
    ids: readonly string[],
): { readonly redirect: string } {
    const button = backend.model.listButtons.find((one) => one.object === object && one.name === name);
    if (!button) throw new Refusal(404, `There is no list button '${name}' on ${object}.`);
    const file = backend.model.apexPages.get(button.page.toLowerCase());
    if (file === undefined) throw new Refusal(404, `There is no Visualforce page '${button.page}'.`);
    const redirect = backend.pageAction(userId, readListPage(button.page, readFileSync(file, 'utf8')), ids);
    if (redirect === null) throw new Refusal(501, `${button.page} stays on its page, which is not shown here.`);
    return { redirect };
}
