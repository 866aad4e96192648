import type { Runtime } from '../../runtime/runtime';
import type { ApexJsonGenerator } from '../json/json-generator';
import { JsonStateError, type JsonWriter } from '../json/json-writer';
import { writeJsonValue } from '../json/serialize';
import { definePlatformType, type PlatformMethod } from '../registry';

/** @throws System.JSONException for a call that does not fit */
function write(rt: Runtime, self: ApexJsonGenerator, work: (writer: JsonWriter) => void): void {
    if (self.isClosed) throw rt.exception('System.JSONException', 'Generator is closed');
    try {
        work(self.writer);
    } catch (error) {
        if (error instanceof JsonStateError) throw rt.exception('System.JSONException', error.message);
        throw error;
    }
}

function writeValue(rt: Runtime, self: ApexJsonGenerator, value: unknown): void {
    write(rt, self, (writer) => writeJsonValue(rt, writer, value));
}

function writeField(rt: Runtime, self: ApexJsonGenerator, name: string, value: unknown): void {
    write(rt, self, (writer) => {
        writer.name(name);
        writeJsonValue(rt, writer, value);
    });
}

/** Apex has a method for each type; the value itself says which it is. */
const typed: Record<string, PlatformMethod> = {};
for (const name of ['blob', 'boolean', 'date', 'datetime', 'id', 'number', 'object', 'string', 'time']) {
    typed[`write${name}/1`] = writeValue;
    typed[`write${name}field/2`] = writeField;
}

definePlatformType({
    name: 'System.JSONGenerator',
    methods: {
        ...typed,
        'close/0': (_rt, self: ApexJsonGenerator) => {
            if (!self.isClosed) self.writer.close();
            self.isClosed = true;
        },
        'getasstring/0': (_rt, self: ApexJsonGenerator) => {
            if (!self.isClosed) self.writer.close();
            self.isClosed = true;
            return self.writer.toString();
        },
        'isclosed/0': (_rt, self: ApexJsonGenerator) => self.isClosed,
        'writeendarray/0': (rt, self: ApexJsonGenerator) => write(rt, self, (writer) => writer.end('array')),
        'writeendobject/0': (rt, self: ApexJsonGenerator) => write(rt, self, (writer) => writer.end('object')),
        'writefieldname/1': (rt, self: ApexJsonGenerator, name: string) =>
            write(rt, self, (writer) => writer.name(name)),
        'writenull/0': (rt, self: ApexJsonGenerator) => writeValue(rt, self, null),
        'writenullfield/1': (rt, self: ApexJsonGenerator, name: string) => writeField(rt, self, name, null),
        'writestartarray/0': (rt, self: ApexJsonGenerator) => write(rt, self, (writer) => writer.begin('array')),
        'writestartobject/0': (rt, self: ApexJsonGenerator) => write(rt, self, (writer) => writer.begin('object')),
    },
});
