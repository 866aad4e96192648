import type { ApexReply, RestCall, RestReply } from '../../org';
import type {
    Json,
    RecordPageView,
    RelatedListView,
    SaveReply,
    SaveRequest,
    SectionView,
    SessionView,
    SetupTable,
    TableView,
    TabPageView,
    UiRecord,
    UserView,
} from '../views';
import type { ActivityLog } from './activity-log';
import { pressListButton } from './list-buttons';
import { readLookup, readObjectInfo, readPicklist } from './object-info';
import type { OrgBackend } from './org-backend';
import { readTabPage } from './page-views';
import { readDefaults, readDetails, readRecordPage } from './record-views';
import { Refusal } from './refusal';
import { readSession, readUsers } from './session-views';
import { readSetupTables, type UnsupportedUse } from './setup-tables';
import { readList, readRelatedList, type Viewer } from './tables';
import { readUiRecord, type RecordWish } from './ui-records';

/** What the HTTP side asks of the org's thread. Arguments and answers are plain data. A {@link Refusal} becomes an HTTP status. */
export interface OrgService {
    users(): readonly UserView[];
    session(userId: string, app: string | undefined): SessionView;
    list(userId: string, object: string): TableView;
    /** Presses a button above a list; answers with the address that it leads to. */
    listButton(userId: string, object: string, name: string, ids: readonly string[]): { readonly redirect: string };
    recordPage(userId: string, id: string, app: string): RecordPageView;
    tabPage(userId: string, name: string): TabPageView | { readonly redirect: string };
    details(userId: string, id: string): readonly SectionView[];
    defaults(userId: string, object: string): readonly SectionView[];
    related(userId: string, id: string, relationship: string, limit: number): RelatedListView;
    record(userId: string, id: string, wish: RecordWish): UiRecord;
    save(userId: string, request: SaveRequest): SaveReply;
    objectInfo(userId: string, object: string): Json;
    picklist(userId: string, field: string): Json;
    lookup(userId: string, object: string): Json;
    query(userId: string, soql: string): readonly Json[];
    apex(userId: string, target: string, parameters: Readonly<Record<string, unknown>>): ApexReply;
    rest(userId: string | null, call: RestCall): RestReply;
    setup(userId: string): readonly SetupTable[];
    /** Whether the user may listen to this kind of platform event; refuses where not. */
    mayListen(userId: string, event: string): { readonly type: string };
    /** The object that an id belongs to. */
    objectOf(id: string): string | null;
}

export function createOrgService(
    backend: OrgBackend,
    log: ActivityLog,
    unsupported: readonly UnsupportedUse[],
): OrgService {
    const viewer = (userId: string): Viewer => ({ userId, currency: backend.currency });
    return {
        users: () => readUsers(backend),
        session: (userId, app) => readSession(backend, userId, app),
        list: (userId, object) => readList(backend, viewer(userId), object),
        listButton: (userId, object, name, ids) => pressListButton(backend, userId, object, name, ids),
        recordPage: (userId, id, app) => readRecordPage(backend, viewer(userId), id, app),
        tabPage: (_userId, name) => {
            const page = readTabPage(name, backend.model);
            if (!page) throw new Refusal(404, `There is no tab '${name}'.`);
            return page;
        },
        details: (userId, id) => readDetails(backend, viewer(userId), id),
        defaults: (userId, object) => readDefaults(backend, viewer(userId), object),
        related: (userId, id, relationship, limit) => readRelatedList(backend, viewer(userId), id, relationship, limit),
        record: (userId, id, wish) => readUiRecord(backend, viewer(userId), id, wish),
        save: (userId, request) => backend.save(userId, request),
        objectInfo: (userId, object) => readObjectInfo(backend, viewer(userId), object),
        picklist: (userId, field) => readPicklist(backend, viewer(userId), field),
        lookup: (userId, object) => readLookup(backend, viewer(userId), object),
        query: (userId, soql) => backend.query(userId, soql),
        apex: (userId, target, parameters) => backend.invokeApex(userId, target, parameters),
        rest: (userId, call) => backend.rest(userId, call),
        setup: () => readSetupTables(backend, log, unsupported),
        mayListen: (userId, event) => {
            const type = backend.model.findObject(event);
            if (type?.kind !== 'event') throw new Refusal(404, `There is no platform event '${event}'.`);
            if (!backend.access(userId).object(type).read)
                throw new Refusal(403, `You do not have access to ${type.apiName}.`);
            return { type: type.apiName };
        },
        objectOf: (id) => backend.model.findByKeyPrefix(id.slice(0, 3))?.apiName ?? null,
    };
}
