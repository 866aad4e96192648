import { createManualClock } from '../..';
import { createTestOrg } from './apex-project';

const remoteSite =
    '<RemoteSiteSetting xmlns="http://soap.sforce.com/2006/04/metadata"><disableProtocolSecurity>false</disableProtocolSecurity><isActive>true</isActive><url>https://example.com</url></RemoteSiteSetting>';

/** An org whose partner takes so long to answer. */
function callFor(times: number, milliseconds: number): readonly string[] {
    const clock = createManualClock(Date.parse('2026-06-10T07:00:00Z'));
    const send = () => {
        clock.advance(milliseconds);
        return { status: 200, statusText: 'OK', headers: {}, body: new Uint8Array() };
    };
    const world = createTestOrg(
        { classes: {}, files: { 'remoteSiteSettings/Example.remoteSite-meta.xml': remoteSite } },
        { network: { send }, clock },
    );
    return world.run(`
        for (Integer i = 0; i < ${times}; i++) {
            HttpRequest request = new HttpRequest();
            request.setEndpoint('https://example.com/');
            request.setMethod('GET');
            try { new Http().send(request); System.debug('answered'); }
            catch (CalloutException e) { System.debug(e.getMessage()); }
        }`);
}

/** Apex Developer Guide, "Execution Governors and Limits": maximum cumulative timeout for all callouts, 120 seconds. */
describe('the time that all callouts of a transaction take together', () => {
    it('may reach 120 seconds', () => {
        expect(callFor(12, 10_000)).toEqual(Array.from({ length: 12 }, () => 'answered'));
    });

    it('ends the next callout with an exception that can be caught', () => {
        expect(callFor(13, 10_000).at(-1)).toBe('Exceeded maximum time allotted for callout (120000 ms)');
    });
});
