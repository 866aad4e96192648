import type { Kernel } from '../../core/kernel';
import type { Stamped } from '../../state/document-records';

/** Moves `last_modified_time` to now. */
export function touch(kernel: Kernel, record: Stamped): void {
    record.modified_ms = kernel.now();
    kernel.state.version += 1;
}
