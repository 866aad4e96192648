import { rejectNulls } from '../arguments';
import { definePlatformType } from '../registry';
import { userLocale } from '../runtime-context';

/** A value of System.Collator: texts in the order of the user's language. */
class ApexCollator {
    readonly typeName = 'System.Collator';

    constructor(readonly collator: Intl.Collator) {}
}

definePlatformType({
    name: 'System.Collator',
    is: (value) => value instanceof ApexCollator,
    statics: { 'getinstance/0': (rt) => new ApexCollator(new Intl.Collator(userLocale(rt))) },
    methods: rejectNulls({
        'compare/2': (_rt, self: ApexCollator, left: string, right: string) =>
            Math.sign(self.collator.compare(left, right)),
    }),
});
