import { resourceApis } from '../../schemas/zoho-books/apis';
import { zohoSchemas } from '../plan/schema-catalogue';
import { classFiles, type GeneratedFile } from './generated-file';
import { emitApiClass } from './zoho/emit-api-class';
import { emitValueClass } from './zoho/emit-value-class';

/** Everything that a run makes, before final layout. */
export function emitAll(): readonly GeneratedFile[] {
    return [
        ...zohoSchemas.flatMap((schema) => classFiles(emitValueClass(schema))),
        ...resourceApis.flatMap((api) => classFiles(emitApiClass(api))),
    ];
}
