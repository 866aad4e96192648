import type { OrgModel } from '../../metadata';
import type { UserAccess } from '../../security';
import type { ApexReply, RestCall, RestReply } from '../../org';
import type { Json, SaveReply, SaveRequest } from '../views';

/** A record by the field paths that were asked for: `Name`, `Account.Name`. */
export type FlatRow = Readonly<Record<string, Json>>;

export interface Selection {
    /** API name. */
    readonly object: string;
    /** Field paths; `Id` is always there. */
    readonly fields: readonly string[];
    /** Equal to a value, all of them. */
    readonly where?: Readonly<Record<string, string | boolean>>;
    readonly orderBy?: string;
    readonly descending?: boolean;
    readonly limit: number;
}

export interface BackendUser {
    readonly id: string;
    readonly name: string;
    readonly username: string;
    readonly isActive: boolean;
}

/** A Visualforce page as its first tag describes it. */
export interface ListPage {
    readonly object: string;
    readonly extension: string;
    readonly action: string;
}

/** What the pages need of an org. The real one is in live-backend.ts. */
export interface OrgBackend {
    readonly model: OrgModel;
    /** ISO code for amounts that have none of their own. */
    readonly currency: string;
    users(): readonly BackendUser[];
    access(userId: string): UserAccess;
    /** @param userId null: as the system, without permissions or sharing */
    select(userId: string | null, selection: Selection): readonly FlatRow[];
    save(userId: string, request: SaveRequest): SaveReply;
    /** Runs a query as the user and gives its records as nested JSON. @throws the platform's System.QueryException */
    query(userId: string, soql: string): readonly Json[];
    /**
     * Calls the action of a Visualforce page with a list controller, the given records selected.
     *
     * @returns the address of the page that the action leads to; null for the page itself
     */
    pageAction(userId: string, page: ListPage, ids: readonly string[]): string | null;
    invokeApex(userId: string, target: string, parameters: Readonly<Record<string, unknown>>): ApexReply;
    /** @param userId null: the guest */
    rest(userId: string | null, call: RestCall): RestReply;
}
