import { userAccess } from '../../security';
import { orgOf } from '../../org/org-of';
import { definePlatformType } from '../registry';

definePlatformType({
    name: 'System.FeatureManagement',
    statics: {
        'checkpermission/1': (rt, name: string | null) => {
            const org = orgOf(rt);
            return name !== null && userAccess(org, org.transaction.user.id).hasCustomPermission(name);
        },
    },
});
