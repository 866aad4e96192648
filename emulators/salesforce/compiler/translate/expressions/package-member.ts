import type { Located } from '../../problems';
import type { BodyContext } from '../body-context';
import { failed } from '../translate-expression';
import type { Denotation, PackageName } from '../value';

/** `System.Foo`, `Schema.Account`, `ns.Foo` */
export function translatePackageMember(left: PackageName, name: string, at: Located, body: BodyContext): Denotation {
    const key = `${left.name}.${name}`.toLowerCase();
    if (key === 'system.label') return { kind: 'special', special: 'label' };
    if (key === 'system.page') return { kind: 'special', special: 'page' };
    const type = body.space.resolveName([left.name, name], [], body.owner);
    if (type) return { kind: 'type', type };
    const nested = body.space.tables.find(left.name) && body.space.resolveName([left.name], [], body.owner);
    if (nested) return { kind: 'type', type: nested };
    body.problem(at, `Variable does not exist: ${left.name}.${name}`);
    return failed;
}
