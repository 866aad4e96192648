import { findMember } from '../../library/registry';
import type { Org } from '../../org';
import { invokeMethod } from '../../org/invoke-method';
import type { OrgRuntime } from '../../org/org-runtime';
import type { ApexValue } from '../../runtime';
import { userAccess } from '../../security';
import { parseDynamicQuery } from '../../soql';
import type { ListPage } from './org-backend';
import { Refusal } from './refusal';

const SET_CONTROLLER = 'ApexPages.StandardSetController';

/** Runs a page's action in a transaction of its own; see `OrgBackend.pageAction`. @throws Refusal without access to the class */
export function runPageAction(
    org: Org,
    rt: OrgRuntime,
    userId: string,
    page: ListPage,
    ids: readonly string[],
): string | null {
    const info = rt.program.findClass(page.extension);
    if (!info) throw new Refusal(404, `There is no class '${page.extension}'.`);
    return org.execute({ user: userId }, () => {
        if (!userAccess(rt, userId).hasClass(info.name)) {
            throw new Refusal(403, `You do not have access to the Apex class named '${info.name}'.`);
        }
        const controller = makeController(rt, page.object, ids);
        const target = invokeMethod(rt, info.construct([controller]), page.action, []);
        return target === null ? null : String(invokeMethod(rt, target, 'getUrl', []));
    });
}

/** The list controller with those of the records selected that the user may see. */
function makeController(rt: OrgRuntime, object: string, ids: readonly string[]): ApexValue {
    const wanted = ids.filter((id) => /^\w{15,18}$/.test(id)).map((id) => `'${id}'`);
    const where = wanted.length === 0 ? 'Id = null' : `Id IN (${wanted.join(', ')})`;
    const { query } = parseDynamicQuery(`SELECT Id FROM ${object} WHERE ${where}`);
    const records = rt.soql(query, [] as ApexValue[], { access: 'user', sharing: 'with' }) as unknown as ApexValue;
    const create = findMember(SET_CONTROLLER, 'constructor', '', ['List<SObject>']);
    if (!create) throw new Refusal(501, `${SET_CONTROLLER} is not there.`);
    const controller = create(rt, SET_CONTROLLER, records) as ApexValue;
    invokeMethod(rt, controller, 'setSelected', [records]);
    return controller;
}
