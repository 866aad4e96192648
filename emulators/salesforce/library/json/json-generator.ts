import { JsonWriter } from './json-writer';

/** A value of System.JSONGenerator. */
export class ApexJsonGenerator {
    readonly typeName = 'System.JSONGenerator';
    readonly writer: JsonWriter;
    isClosed = false;

    constructor(pretty: boolean) {
        this.writer = new JsonWriter(pretty);
    }
}
