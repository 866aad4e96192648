import type { Application } from './document-records';

/** Which payments and credit notes settle which invoices: the one place that knows. */
export class Applications {
    private readonly byId = new Map<string, Application>();
    private readonly byInvoice = new Map<string, Set<string>>();
    private readonly bySource = new Map<string, Set<string>>();
    private readonly revisions = new Map<string, number>();

    add(application: Application): void {
        this.byId.set(application.application_id, application);
        index(this.byInvoice, application.invoice_id).add(application.application_id);
        index(this.bySource, application.source_id).add(application.application_id);
        this.revise(application);
    }

    /** Removes one; does nothing when it is not there. */
    remove(applicationId: string): void {
        const application = this.byId.get(applicationId);
        if (!application) return;
        this.byId.delete(applicationId);
        this.byInvoice.get(application.invoice_id)?.delete(applicationId);
        this.bySource.get(application.source_id)?.delete(applicationId);
        this.revise(application);
    }

    get(applicationId: string): Application | undefined {
        return this.byId.get(applicationId);
    }

    /** Of an invoice, oldest first. */
    ofInvoice(invoiceId: string): readonly Application[] {
        return this.pick(this.byInvoice.get(invoiceId));
    }

    /** Of a payment or credit note, oldest first. */
    ofSource(sourceId: string): readonly Application[] {
        return this.pick(this.bySource.get(sourceId));
    }

    /** Grows whenever the applications of this invoice, payment or credit note change; caches compare it. */
    revisionOf(id: string): number {
        return this.revisions.get(id) ?? 0;
    }

    private revise({ invoice_id, source_id }: Application): void {
        for (const id of [invoice_id, source_id]) this.revisions.set(id, this.revisionOf(id) + 1);
    }

    private pick(ids: ReadonlySet<string> | undefined): readonly Application[] {
        return [...(ids ?? [])].flatMap((id) => this.byId.get(id) ?? []);
    }
}

function index(map: Map<string, Set<string>>, key: string): Set<string> {
    const known = map.get(key);
    if (known) return known;
    const created = new Set<string>();
    map.set(key, created);
    return created;
}
