import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/**
 * Loads a CommonJS bundle with what V8 compiled of it in an earlier run. `keepCode` writes that down, when there was none, after the
 * functions that a run needs were compiled.
 */
export function loadBundle(file, require) {
    const cacheFile = `${file}.code`;
    const cachedData = existsSync(cacheFile) ? readFileSync(cacheFile) : undefined;
    const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
    const script = new Script(source, { filename: file, ...(cachedData ? { cachedData } : {}) });
    const module = { exports: {} };
    script.runInThisContext()(module.exports, require, module, file, dirname(file));
    const keepCode = () => {
        if (!isMainThread || (cachedData && !script.cachedDataRejected)) return;
        const draft = `${cacheFile}.${process.pid}`;
        writeFileSync(draft, script.createCachedData());
        renameSync(draft, cacheFile);
    };
    return { exports: module.exports, keepCode };
}
