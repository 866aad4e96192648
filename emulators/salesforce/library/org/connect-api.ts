/** Connect in Apex is not there, but every test that does not see the org's data may rely on how it refuses. */
import type { Runtime } from '../../runtime';
import { UnsupportedError } from '../../runtime';
import { orgOf } from '../../org/org-of';
import { definePlatformType } from '../registry';

/** Apex Developer Guide, "Testing ConnectApi Code": most methods need access to real org data and fail without SeeAllData. */
function refuse(rt: Runtime, what: string): never {
    const { test } = orgOf(rt).transaction;
    if (test && !test.seeAllData) {
        throw rt.exception(
            'System.UnsupportedOperationException',
            'ConnectApi methods are not supported in data siloed tests. Please use @IsTest(SeeAllData=true).',
        );
    }
    throw new UnsupportedError(what);
}

definePlatformType({
    name: 'ConnectApi.ChatterUsers',
    statics: { 'getfollowings/2': (rt) => refuse(rt, 'ConnectApi.ChatterUsers.getFollowings(String, String)') },
});
