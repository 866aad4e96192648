import { compileAnonymous } from '../compiler';
import type { UserReference } from './contracts';
import type { OrgRuntime } from './org-runtime';

/** Compiles anonymous Apex and runs it in a transaction. @throws AnonymousCompileError, or the Apex exception */
export function runAnonymous(rt: OrgRuntime, user: UserReference, source: string): void {
    const program = compileAnonymous(source, rt.options.compiled, rt);
    const { transactions, users } = rt.services;
    transactions.run({ kind: 'anonymous', what: 'execute_anonymous_apex', user: users.find(user) }, () =>
        program.run(),
    );
}
