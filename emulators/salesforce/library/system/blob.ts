import { rejectNulls } from '../arguments';
import { ApexBlob } from '../blob';
import { definePlatformType } from '../registry';

definePlatformType({
    name: 'System.Blob',
    is: (value) => value instanceof ApexBlob,
    statics: rejectNulls({ 'valueof/1': (_rt, text: string) => ApexBlob.fromText(text) }),
    methods: {
        'size/0': (_rt, self: ApexBlob) => self.bytes.length,
        'tostring/0': (rt, self: ApexBlob) => {
            const text = self.toText();
            if (text === undefined) throw rt.exception('System.StringException', 'BLOB is not a valid UTF-8 string');
            return text;
        },
    },
});
