import '../../library';
import '../../runtime/exception-members';
import { findMember } from '../../library/registry';
import { loadTypeTables, type PlatformTypeInfo } from '../../types';

/** What works of one platform type. */
export interface TypeSupport {
    readonly namespace: string;
    readonly name: string;
    readonly supported: number;
    readonly all: number;
    /** As written in Apex: `join(Object,String)`, `new(Integer)`, `Name`. */
    readonly missing: readonly string[];
}

interface Member {
    readonly text: string;
    readonly works: boolean;
}

/** Members of a class. An interface has none of its own to support: classes of the project or of the platform implement it. */
function membersOf(info: PlatformTypeInfo): readonly Member[] {
    const works = (kind: Parameters<typeof findMember>[1], name: string, parameters: readonly string[] = []): boolean =>
        findMember(info.fullName, kind, name, parameters) !== undefined;
    const constructors = info.constructors.map(({ parameters }) => {
        const types = parameters.map(({ type }) => type);
        return { text: `new(${types.join(', ')})`, works: works('constructor', '', types) };
    });
    const methods = info.methods
        .filter(({ isAbstract }) => !isAbstract)
        .map(({ name, isStatic, parameters }) => {
            const types = parameters.map(({ type }) => type);
            return { text: `${name}(${types.join(', ')})`, works: works(isStatic ? 'static' : 'method', name, types) };
        });
    const fields = info.fields.map(({ name, isStatic }) => ({
        text: name,
        works: works(isStatic ? 'staticProperty' : 'property', name),
    }));
    return [...constructors, ...methods, ...fields];
}

/** Every class of the type tables that has members, by namespace and name. Enums and interfaces always work. */
export function countMembers(): readonly TypeSupport[] {
    return loadTypeTables()
        .all()
        .filter(({ kind }) => kind === 'class')
        .map((info) => {
            const members = membersOf(info);
            const missing = members.filter(({ works }) => !works).map(({ text }) => text);
            const { namespace, fullName } = info;
            return {
                namespace,
                name: fullName,
                supported: members.length - missing.length,
                all: members.length,
                missing,
            };
        })
        .filter(({ all }) => all > 0);
}
