import { Rig } from './rig';

function withNote(total = 50) {
    const rig = new Rig();
    const { contact_id } = rig.customer();
    const { invoice_id } = rig.invoice(contact_id, 100, { due_date: '2026-07-01' });
    const answer = rig.post('/creditnotes', {
        customer_id: contact_id,
        date: '2026-06-09',
        line_items: [{ description: 'Return', quantity: 1, rate: total }],
    });
    return { rig, contact_id, invoice_id, answer, id: answer.body.creditnote.creditnote_id as string };
}

describe('credit notes', () => {
    test('are open at once, numbered, with row and detail of their own', () => {
        const { rig, answer } = withNote();
        expect(answer).toMatchObject({ status: 201, body: { message: 'The credit note has been created.' } });
        expect(answer.body.creditnote).toMatchObject({
            status: 'open',
            creditnote_number: 'CN-00001',
            balance: 50,
            invoices_credited: [],
        });
        expect(rig.get('/creditnotes').body.creditnotes[0]).toMatchObject({
            applied_invoices: '',
            salesperson_id: '-1',
        });
    });

    test('applied in full they are closed, and the invoice owes less', () => {
        const { rig, invoice_id, id } = withNote();
        const { body } = rig.post(`/creditnotes/${id}/invoices`, { invoices: [{ invoice_id, amount_applied: 50 }] });
        expect(body.message).toBe('Credits have been applied to the invoice(s).');
        expect(rig.get(`/creditnotes/${id}`).body.creditnote).toMatchObject({
            status: 'closed',
            balance: 0,
            total_credits_used: 50,
        });
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice).toMatchObject({
            balance: 50,
            credits_applied: 50,
            payment_made: 0,
        });
        const [credit] = rig.get(`/invoices/${invoice_id}/creditsapplied`).body.credits;
        const [credited] = rig.get(`/creditnotes/${id}/invoices`).body.invoices_credited;
        expect(credit.creditnotes_invoice_id).toBe(credited.creditnote_invoice_id);
        expect(rig.delete(`/creditnotes/${id}`).status).toBe(400);
        rig.delete(`/creditnotes/${id}/invoices/${credited.creditnote_invoice_id}`);
        expect(rig.get(`/creditnotes/${id}`).body.creditnote.status).toBe('open');
        expect(rig.delete(`/creditnotes/${id}`).body.message).toBe('The credit note has been deleted.');
    });

    test('cannot give more than they hold', () => {
        const { rig, invoice_id, id } = withNote();
        expect(
            rig.post(`/creditnotes/${id}/invoices`, { invoices: [{ invoice_id, amount_applied: 50.01 }] }).status,
        ).toBe(400);
        expect(rig.get(`/invoices/${invoice_id}`).body.invoice.balance).toBe(100);
    });

    test('refunds are listed for all, answer 200 and close the note', () => {
        const { rig, contact_id, id } = withNote();
        const from_account_id = [...rig.books.state.accounts.keys()][0];
        const { status, body } = rig.post(`/creditnotes/${id}/refunds`, {
            date: '2026-06-10',
            amount: 50,
            from_account_id,
        });
        expect(status).toBe(200);
        expect(body.message).toBe('The credit note amount is refunded successfully.');
        expect(rig.get(`/creditnotes/${id}`).body.creditnote).toMatchObject({
            status: 'closed',
            total_refunded_amount: 50,
        });
        const list = rig.get(`/creditnotes/refunds?customer_id=${contact_id}`).body;
        expect(list.creditnote_refunds).toMatchObject([
            { creditnote_id: id, amount_fcy: 50, creditnote_number: 'CN-00001' },
        ]);
        expect(list.page_context.report_name).toBe('Credit Notes Refund');
    });

    test('drafts count for nothing until opened; used ones cannot be void', () => {
        const { rig, contact_id } = withNote();
        const draft = {
            customer_id: contact_id,
            date: '2026-06-09',
            is_draft: true,
            line_items: [{ name: 'x', rate: 7 }],
        };
        const { creditnote_id, status } = rig.post('/creditnotes', draft).body.creditnote;
        expect(status).toBe('draft');
        expect(rig.get(`/contacts/${contact_id}`).body.contact.unused_credits_receivable_amount).toBe(50);
        rig.post(`/creditnotes/${creditnote_id}/status/open`);
        expect(rig.get(`/contacts/${contact_id}`).body.contact.unused_credits_receivable_amount).toBe(57);
        expect(rig.post(`/creditnotes/${creditnote_id}/status/void`).body.message).toBe(
            'The credit note has been marked as void.',
        );
        expect(rig.get(`/contacts/${contact_id}`).body.contact.unused_credits_receivable_amount).toBe(50);
    });
});
