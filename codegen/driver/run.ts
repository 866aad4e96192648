import type { Diagnostic } from '../compiler/diagnostics';
import { editedFile } from '../compiler/write/edited-file';
import {
    applyPlan,
    digestInputs,
    isStampCurrent,
    isUpToDate,
    planWrite,
    stampInputs,
    stampPath,
    type Change,
    type Disk,
    type LayOut,
} from '../compiler/write';
import type { CompileResult } from '../compiler/compile';

/** What a run came to. */
export type Outcome =
    | { readonly kind: 'current' }
    | { readonly kind: 'mistakes'; readonly diagnostics: readonly Diagnostic[] }
    | { readonly kind: 'differs'; readonly changes: readonly Difference[]; readonly fileCount: number }
    | { readonly kind: 'written'; readonly paths: readonly string[]; readonly fileCount: number };

/** A file that a check finds different from what a run would write. */
export type Difference = Pick<Change, 'kind' | 'path'>;

/** What a run needs from its surroundings. */
export interface Machinery {
    readonly disk: Disk;
    readonly compile: () => Promise<CompileResult>;
    readonly layOut: LayOut;
    /** Whether the versions on disk differ from what is committed, or nothing is known of them. */
    readonly isUncommitted: (path: string) => boolean;
}

/** Whether to write, and what to write over. */
export interface RunOptions {
    readonly isCheck: boolean;
    readonly isForced: boolean;
}

/** One run: reads, compiles and, unless there is a mistake, writes what has changed and nothing else. */
export async function runOnce(machinery: Machinery, { isCheck, isForced }: RunOptions): Promise<Outcome> {
    const { disk } = machinery;
    const inputs = digestInputs(disk);
    if (!isCheck && isUpToDate(disk, inputs)) return { kind: 'current' };
    const { files, diagnostics } = await machinery.compile();
    if (diagnostics.length > 0) return { kind: 'mistakes', diagnostics };
    const plan = await planWrite(files, disk, machinery.layOut);
    const { fileCount } = plan;
    if (isCheck) {
        const stamp: readonly Difference[] = isStampCurrent(disk, inputs) ? [] : [{ kind: 'stale', path: stampPath }];
        return { kind: 'differs', changes: [...plan.changes, ...stamp], fileCount };
    }
    const edited = plan.changes.filter(({ kind, path }) => kind === 'edited' && machinery.isUncommitted(path));
    if (edited.length > 0 && !isForced) {
        return { kind: 'mistakes', diagnostics: edited.map(({ path }) => editedFile(path, disk)) };
    }
    applyPlan(plan, disk);
    stampInputs(disk, inputs);
    return { kind: 'written', paths: plan.changes.map(({ path }) => path), fileCount };
}
