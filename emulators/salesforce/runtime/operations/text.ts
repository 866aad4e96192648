import type { ApexValue } from '../apex-value';
import type { Runtime } from '../runtime';
import { toText } from '../value-operations';

export function textOperations(rt: Runtime) {
    return {
        /** A value in a concatenation. */
        $text(value: ApexValue): string {
            return typeof value === 'string' ? value : toText(rt, value);
        },
        $label: (key: string): string => rt.model.labels.get(key) ?? '',
    };
}
