import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClassFile, readClassFile } from './read-class-file';
import { readZip } from './read-zip';

export { AccessFlag, type ClassFile, type ClassMember, readClassFile } from './read-class-file';
export {
    type ClassSignature,
    type JavaType,
    type MethodSignature,
    readClassSignature,
    readMethodSignature,
    readTypeSignature,
} from './read-signature';
export { readZip, type ZipEntry } from './read-zip';

/** Where the jars of apex-ls are, relative to a folder with `node_modules`. */
export const JAR_FOLDER = join('node_modules', '@salesforce', 'code-analyzer-pmd-engine', 'dist', 'java-lib');

/** Every class file of a jar, ordered by name. */
export function readJar(file: string): ClassFile[] {
    return readZip(readFileSync(file))
        .filter((entry) => entry.path.endsWith('.class'))
        .map((entry) => readClassFile(entry.read()))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}
