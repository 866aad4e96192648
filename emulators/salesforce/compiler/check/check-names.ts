import type { ClassDeclaration } from '../declare/declarations';
import { refuseIdentifier, type IdentifierKind } from './identifier-rules';
import type { SourcePlace } from '../problems';

/** Names of types and members, and of parameters; local variables are checked where they are declared. */
export function checkNames(declaration: ClassDeclaration): void {
    const { log } = declaration.unit;
    const check = (name: string, kind: IdentifierKind, at: SourcePlace): void => {
        const message = refuseIdentifier(name, kind);
        if (message !== null) log.add(at, message);
    };
    if (!declaration.name.startsWith('__')) check(declaration.simpleName, 'type', declaration.at);
    for (const { name, at } of declaration.fields) check(name, 'variable', at);
    for (const { name, at } of declaration.methods) check(name, 'method', at);
    const constants = new Set<string>();
    for (const name of declaration.constants) {
        check(name, 'constant', declaration.at);
        if (constants.has(name.toLowerCase())) log.add(declaration.at, `Duplicate field: ${name}`);
        constants.add(name.toLowerCase());
    }
    for (const { parameters, hasBody } of declaration.methods) {
        if (hasBody) continue;
        for (const { name, at } of parameters) check(name, 'variable', at);
    }
}
