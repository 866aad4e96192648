import type { Runtime } from '../../runtime/runtime';
import { isId, normaliseId } from '../../store/id';
import { rejectNulls } from '../arguments';
import { definePlatformType } from '../registry';
import { sobjectTypeToken } from '../schema/tokens';

/** The 18-character form of an id given as text. @throws System.StringException 'Invalid id: x' */
export function toId(rt: Runtime, text: string): string {
    if (!isId(text)) throw rt.exception('System.StringException', `Invalid id: ${text}`);
    return normaliseId(text);
}

/** @throws System.SObjectException for a prefix that no object has */
function typeOfId(rt: Runtime, id: string): unknown {
    const info = rt.model.findByKeyPrefix(id.slice(0, 3));
    if (!info) throw rt.exception('System.SObjectException', `Cannot locate Apex Type for ID: ${id}`);
    return sobjectTypeToken(rt, info);
}

definePlatformType({
    name: 'System.Id',
    is: (value) => typeof value === 'string' && isId(value),
    statics: rejectNulls({
        'valueof/1': toId,
        /** The flag restores the case of an id whose case was lost, from its last three characters. */
        'valueof/2': (rt, text: string, restoreCasing: boolean) => toId(rt, restoreCasing ? restoreCase(text) : text),
    }),
    methods: rejectNulls({
        'equals/1': (_rt, self: string, other: string) => normaliseId(self) === normaliseId(other),
        'getsobjecttype/0': typeOfId,
        'to15/0': (_rt, self: string) => self.slice(0, 15),
        'tostring/0': (_rt, self: string) => self,
    }),
});

/** Letters take the case that the three check characters say: one bit for each upper-case letter. */
function restoreCase(text: string): string {
    if (text.length !== 18) return text;
    const checks = text.slice(15).toUpperCase();
    const letters = Array.from(text.slice(0, 15), (letter, at) => {
        const bits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'.indexOf(checks[Math.floor(at / 5)] ?? '');
        return (bits >> (at % 5)) & 1 ? letter.toUpperCase() : letter.toLowerCase();
    });
    return letters.join('') + checks;
}
