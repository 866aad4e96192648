import { PlatformException } from '../../runtime';
import { definePlatformType } from '../registry';

/** The component gets the text; Apex sees another one, unless setMessage was called. `details` holds what was given. */
definePlatformType({
    name: 'System.AuraHandledException',
    constructors: {
        1: (_rt, _type, text: string | null) => {
            const failure = new PlatformException('System.AuraHandledException', 'Script-thrown exception');
            failure.details = text ?? '';
            return failure;
        },
    },
});
