import type { JsonObject } from '../../core/json';
import type { Kernel } from '../../core/kernel';
import type { Route } from '../../core/route';

const scope = ['settings', 'READ'] as const;

/** `/organizations`: needs no `organization_id`, has no `page_context` and no rate headers. */
export const organizationRoutes: readonly Route[] = [
    {
        method: 'GET',
        path: '/organizations',
        scope,
        handle: ({ kernel }) => ({ data: { organizations: [organizationRow(kernel)] } }),
    },
    {
        method: 'GET',
        path: '/organizations/:organization_id',
        scope,
        handle: ({ kernel, params }) => {
            const { organization } = kernel.state;
            if (params['organization_id'] !== organization.organization_id) throw kernel.notFound('Organization');
            const { address, phone, website } = organization;
            return { data: { organization: { ...organizationRow(kernel), address, phone, website } } };
        },
    },
];

function organizationRow(kernel: Kernel): JsonObject {
    const { organization } = kernel.state;
    const base = kernel.baseCurrency();
    return {
        organization_id: organization.organization_id,
        name: organization.name,
        contact_name: organization.contact_name,
        email: organization.email,
        is_default_org: true,
        language_code: organization.language_code,
        fiscal_year_start_month: organization.fiscal_year_start_month,
        account_created_date: organization.account_created_date,
        time_zone: organization.time_zone,
        is_dst_active: false,
        date_format: organization.date_format,
        field_separator: ' ',
        industry_type: '',
        industry_size: '',
        currency_id: base.currency_id,
        currency_code: base.currency_code,
        currency_symbol: base.currency_symbol,
        currency_format: base.currency_format,
        price_precision: base.price_precision,
        plan_type: 2,
        plan_name: organization.plan_name,
        plan_period: 'Monthly',
        country_code: organization.country_code,
        country_name: organization.country_name,
        portal_name: organization.portal_name,
        org_settings: { is_org_active: true },
    };
}
