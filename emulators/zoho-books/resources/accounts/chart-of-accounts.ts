import { listPage } from '../../core/list';
import type { Route } from '../../core/route';
import type { AccountRecord } from '../../state/reference-records';

/** `GET /chartofaccounts`: for choosing income, deposit and refund accounts. */
export const accountRoutes: readonly Route[] = [
    {
        method: 'GET',
        path: '/chartofaccounts',
        scope: ['accountants', 'READ'],
        handle: ({ kernel, query }) => {
            query.know(['showbalance']);
            const { data } = listPage<AccountRecord>(
                {
                    key: 'chartofaccounts',
                    reportName: 'Chart of Accounts',
                    allFilter: 'AccountType.All',
                    idOf: (account) => account.account_id,
                    columns: {
                        account_name: { kind: 'text', of: (account) => account.account_name },
                        account_type: { kind: 'text', of: (account) => account.account_type },
                    },
                    filters: [],
                    sorts: ['account_name', 'account_type'],
                    defaultSort: ['account_name', 'A'],
                    filterBy: { 'AccountType.Active': () => true },
                    search: ['account_name'],
                    row: (account) => ({ ...account, account_code: '', is_active: true, is_user_created: false }),
                    lastModifiedFilter: false,
                    inclusiveDelta: false,
                },
                kernel.state.accounts.values(),
                query,
                kernel.switches.get('per_page_above_max'),
            );
            return { data };
        },
    },
];
