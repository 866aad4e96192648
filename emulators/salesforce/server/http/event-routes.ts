import type { ServerResponse } from 'node:http';
import type { PublishedEvent } from '../../org';
import { Refusal } from '../worker/refusal';
import type { Call, Reply, Route, Site } from './http-types';
import type { OrgClient } from './org-client';

const keep = 1000;
const recent = new WeakMap<OrgClient, PublishedEvent[]>();

/** Remembers what is published, for subscribers that ask for what they have missed. */
export function rememberEvents(org: OrgClient): void {
    const events: PublishedEvent[] = [];
    recent.set(org, events);
    org.onNotice((notice) => {
        if (notice.kind !== 'event') return;
        events.push(notice.event);
        if (events.length > keep) events.shift();
    });
}

function write(response: ServerResponse, name: string, data: string): void {
    response.write(`event: ${name}\ndata: ${data}\n\n`);
}

const message = (channel: string, { type, replayId, uuid, payload }: PublishedEvent): string =>
    JSON.stringify({ channel, data: { payload, event: { replayId, EventUuid: uuid, EventApiName: type } } });

/** Server-sent events of one channel: `ready` or `refused` first, then one `platform` for each platform event. */
async function listen(call: Call, site: Site): Promise<Reply> {
    const channel = call.url.searchParams.get('channel') ?? '';
    const replay = Number(call.url.searchParams.get('replay') ?? -1);
    const name = /^\/event\/(\w+)$/.exec(channel)?.[1] ?? '';
    const answer = await site.org.call('mayListen', call.userId ?? '', name).catch((refusal: Error) => refusal);
    if (answer instanceof Error && !(answer instanceof Refusal)) throw answer;
    const headers = { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', Connection: 'keep-alive' };
    const stream = (response: ServerResponse): void => {
        if (answer instanceof Error) {
            write(response, 'refused', answer.message);
            response.end();
            return;
        }
        write(response, 'ready', channel);
        const missed = (recent.get(site.org) ?? []).filter(
            ({ type, replayId }) => type === answer.type && replayId > replay,
        );
        if (replay !== -1) for (const event of missed) write(response, 'platform', message(channel, event));
        const stop = site.org.onNotice((notice) => {
            if (notice.kind === 'event' && notice.event.type === answer.type)
                write(response, 'platform', message(channel, notice.event));
        });
        response.on('close', stop);
    };
    return { status: 200, headers, stream };
}

export const eventRoutes: readonly Route[] = [{ method: 'GET', path: '/events', access: 'session', handle: listen }];
