import { SwitchBoard } from '../core/switch-board';
import { Rig } from './rig';

describe('faults', () => {
    test('a lost answer means the write is done', () => {
        const rig = new Rig({ switches: { lose_answers: 1, lost_answer_hold_ms: 700 } });
        expect(rig.get('/contacts').lost).toBe(false);
        const answer = rig.post('/contacts', { contact_name: 'A' });
        expect(answer).toMatchObject({ lost: true, delayMs: 700 });
        expect(rig.get('/contacts').body.contacts).toHaveLength(1);
        expect(rig.books.journal.requests().map((one) => one.lost)).toContain(true);
    });

    test('500/1000 means nothing was done', () => {
        const rig = new Rig({ switches: { fail_500: 1 } });
        expect(rig.post('/contacts', { contact_name: 'A' })).toMatchObject({
            status: 500,
            body: { code: 1000, message: 'Internal error' },
        });
        expect(rig.books.state.contacts.size).toBe(0);
        expect(rig.post('/contacts', { contact_name: 'A' }).status).toBe(201);
    });

    test('fault_only aims at one kind of request', () => {
        const rig = new Rig({ switches: { fail_500: 5, fault_only: 'POST /invoices' } });
        const { contact_id } = rig.customer();
        const body = { customer_id: contact_id, line_items: [{ name: 'x', rate: 1 }] };
        expect(rig.post('/invoices', body).status).toBe(500);
        expect(rig.get('/invoices').status).toBe(200);
    });

    test('401 and 429 can be injected', () => {
        const rig = new Rig({ switches: { fail_401: 1, fail_429: 1 } });
        expect(rig.get('/items')).toMatchObject({ status: 401, body: { code: 57 } });
        expect(rig.get('/items')).toMatchObject({ status: 429, body: { code: 44 } });
        expect(rig.get('/items').status).toBe(200);
    });

    test('numbers can answer as empty text', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        rig.books.switches.set('blank_numbers', 'total,balance');
        expect(rig.invoice(contact_id)).toMatchObject({ total: '', balance: '', sub_total: 100 });
    });

    test('latency is told to the transport', () => {
        const rig = new Rig({ switches: { latency_ms: 50, latency_jitter_ms: 20 } });
        const delays = [1, 2, 3, 4].map(() => rig.get('/items').delayMs);
        for (const delay of delays) expect(delay >= 50 && delay <= 70).toBe(true);
    });

    test('the same seed plays the same run', () => {
        const run = () => {
            const rig = new Rig({ switches: { fail_500_rate: 0.3, lose_answer_rate: 0.3 } });
            return Array.from({ length: 30 }, (_one, index) => {
                const { status, lost } = rig.post('/contacts', { contact_name: `C${index}` });
                return `${status} ${lost}`;
            });
        };
        expect(run()).toEqual(run());
        expect(new Set(run()).size).toBe(3);
    });
});

describe('switches', () => {
    test('an unknown name or a malformed value is refused with what is known', () => {
        const board = new SwitchBoard();
        expect(() => board.write('nope', '1')).toThrow(
            "There is no switch 'nope'. Known are: contacts.last_modified_filter",
        );
        expect(() => board.write('latency_ms', 'soon')).toThrow(
            "Switch 'latency_ms' takes a whole number, not 'soon'.",
        );
        expect(() => board.write('retry_after', '99')).toThrow('takes one of 43, all, none');
        expect(() => board.write('fail_500_rate', '2')).toThrow('from 0 to 1');
        board.write('bearer', 'off');
        expect(board.get('bearer')).toBe(false);
    });

    test('records can show in odd shapes, to clients only', () => {
        const rig = new Rig();
        const { contact_id } = rig.customer();
        const id = String(contact_id);
        rig.books.switches.set('odd_rows', JSON.stringify({ [id]: [{ contact_name: null }, { status: 7 }] }));
        const rows = rig.get('/contacts').body.contacts;
        expect(rows).toHaveLength(2);
        expect(rows[0]).not.toHaveProperty('contact_name');
        expect(rows[1]).toMatchObject({ contact_id: id, status: 7 });
        expect(rig.get(`/contacts/${id}`).body.contact).not.toHaveProperty('contact_name');
        expect(rig.books.call('GET', `/contacts/${id}`).body).toContain('contact_name');
    });
});
