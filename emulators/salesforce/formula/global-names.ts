import { ApexDatetime } from '../library/datetime';
import type { OrgModel, SObjectTypeInfo } from '../metadata/org-model';
import { UnsupportedError } from '../runtime/exceptions';
import { userAccess } from '../security';
import type { DataRuntime } from '../store/data-runtime';
import { FormulaError } from './formula-node';
import type { Compiled, FormulaRun, FormulaSubject } from './formula-value';
import { formulaTypeOf, rowSubject, subjectValue } from './subject';

type Finder = (run: FormulaRun) => FormulaSubject | null;

function recordOf(rt: DataRuntime, object: string, id: unknown): FormulaSubject | null {
    const type = rt.model.findObject(object);
    const table = type && rt.store.table(type);
    const row = typeof id === 'string' ? table?.get(id) : undefined;
    return table && row ? rowSubject(table, row) : null;
}

const user: Finder = ({ rt }) => recordOf(rt, 'User', rt.transaction.user.id);

function organization({ rt }: FormulaRun): FormulaSubject | null {
    const type = rt.model.findObject('Organization');
    const table = type && rt.store.table(type);
    const [row] = table?.rows() ?? [];
    return table && row ? rowSubject(table, row) : null;
}

/** Salesforce Help, "Understanding Global Variables": those whose members are fields of one record. */
const RECORDS: Readonly<Record<string, { readonly object: string; readonly find: Finder }>> = {
    $user: { object: 'User', find: user },
    $profile: { object: 'Profile', find: (run) => recordOf(run.rt, 'Profile', user(run)?.read('profileid')) },
    $userrole: { object: 'UserRole', find: (run) => recordOf(run.rt, 'UserRole', user(run)?.read('userroleid')) },
    $organization: { object: 'Organization', find: organization },
    $recordtype: {
        object: 'RecordType',
        find: ({ rt, subject }) => recordOf(rt, 'RecordType', subject.read('recordtypeid')),
    },
};

function fieldOf(model: OrgModel, path: readonly string[], object: string, find: Finder): Compiled {
    const type = model.findObject(object);
    const field = type && path.length === 2 ? model.findField(type, path[1]!) : undefined;
    const formulaType = field && formulaTypeOf(field);
    if (!field || !formulaType) throw new FormulaError(`Field ${path.join('.')} does not exist. Check spelling.`);
    // Picklists of global variables are text: `$User.LanguageLocaleKey = 'de'`.
    return {
        type: formulaType === 'picklist' ? 'text' : formulaType,
        leadsTo: field,
        read(run) {
            const record = find(run);
            return record && subjectValue(run.rt, record, field);
        },
    };
}

/** A hierarchy custom setting as it holds for the user: the first value of user, profile and organization (Salesforce Help, "Understanding Global Variables"). */
function setting(model: OrgModel, path: readonly string[]): Compiled {
    const type = model.findObject(path[1] ?? '');
    const field = type?.customSettingsType === 'Hierarchy' ? model.findField(type, path[2] ?? '') : undefined;
    const formulaType = field && formulaTypeOf(field);
    if (!type || !field || !formulaType)
        throw new FormulaError(`Field ${path.join('.')} does not exist. Check spelling.`);
    return {
        type: formulaType === 'picklist' ? 'text' : formulaType,
        leadsTo: field,
        read(run) {
            const table = run.rt.store.table(type);
            const owners = [run.rt.transaction.user.id, user(run)?.read('profileid'), organization(run)?.read('id')];
            for (const owner of owners) {
                const row = [...table.rows()].find((one) => rowSubject(table, one).read('setupownerid') === owner);
                const value = row ? subjectValue(run.rt, rowSubject(table, row), field) : null;
                if (value !== null) return value;
            }
            return formulaType === 'boolean' ? false : null;
        },
    };
}

function permission(model: OrgModel, path: readonly string[]): Compiled {
    const name = path.slice(1).join('__');
    if (![...model.customPermissions.values()].some((known) => sameName(model, known.name, name)))
        throw new FormulaError(`Field ${path.join('.')} does not exist. Check spelling.`);
    return {
        type: 'boolean',
        read: ({ rt }) => userAccess(rt, rt.transaction.user.id).hasCustomPermission(name),
    };
}

function sameName(model: OrgModel, known: string, name: string): boolean {
    const full = (text: string): string => text.toLowerCase().replace(`${model.namespace.toLowerCase()}__`, '');
    return full(known) === full(name);
}

function label(model: OrgModel, path: readonly string[]): Compiled {
    const name = path.at(-1)!.toLowerCase();
    const text = [...model.labels].find(([key]) => sameName(model, key, name))?.[1];
    if (text === undefined) throw new FormulaError(`Field ${path.join('.')} does not exist. Check spelling.`);
    return { type: 'text', read: () => text };
}

/** `$User.Id`, `$Permission.Skip_Rules`, `$Label.Title` … @throws UnsupportedError for globals that are not evaluated */
export function globalName(model: OrgModel, type: SObjectTypeInfo, path: readonly string[]): Compiled {
    const global = path[0]!.toLowerCase();
    const record = RECORDS[global];
    if (record) return fieldOf(model, path, record.object, record.find);
    if (global === '$setup') return setting(model, path);
    if (global === '$permission') return permission(model, path);
    if (global === '$label') return label(model, path);
    if (global === '$system' && path[1]?.toLowerCase() === 'origindatetime')
        return { type: 'datetime', read: () => new ApexDatetime(Date.UTC(1900, 0, 1)) };
    throw new UnsupportedError(`global variable ${path[0]} in a formula of ${type.apiName}`);
}
