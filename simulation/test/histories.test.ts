import { runHistory } from '../history';

/**
 * Random histories of the books: written, changed, paid in parts and over several invoices, credited, refunded, voided,
 * written off, deleted. Webhooks are lost, doubled and late, and each list can do another part of what is not known of
 * the live service. `npm run bench -- inbound` plays many more.
 */
describe('a history of the books', () => {
    it.each([1, 2, 3, 4, 5])('is what Salesforce shows after quiet, from seed %i', (seed) => {
        const { problems, trace } = runHistory({ seed, acts: 25 });
        expect({ problems, trace: problems.length === 0 ? [] : trace }).toEqual({ problems: [], trace: [] });
    });

    // Each of these differed once: a deleted invoice counted as billed; another edit settled an open question, or hid one of Zoho's.
    it.each([11, 17, 93])('agrees where it once did not, from seed %i', (seed) => {
        expect(runHistory({ seed, acts: 40 }).problems).toEqual([]);
    });
});
