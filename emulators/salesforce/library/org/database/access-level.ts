import { UnsupportedError } from '../../../runtime';
import { definePlatformType } from '../../registry';

/** System.AccessLevel */
export class AccessLevelValue {
    readonly typeName = 'System.AccessLevel';

    private constructor(readonly mode: 'user' | 'system') {}

    static readonly user = new AccessLevelValue('user');
    static readonly system = new AccessLevelValue('system');

    toApexText(): string {
        return `AccessLevel.${this.mode.toUpperCase()}_MODE`;
    }
}
Object.freeze(AccessLevelValue.user);
Object.freeze(AccessLevelValue.system);

definePlatformType({
    name: 'System.AccessLevel',
    staticProperties: {
        user_mode: () => AccessLevelValue.user,
        system_mode: () => AccessLevelValue.system,
    },
    methods: {
        'withpermissionsetid/1': () => {
            throw new UnsupportedError('AccessLevel.withPermissionSetId(String)');
        },
    },
    is: (value) => value instanceof AccessLevelValue,
});
