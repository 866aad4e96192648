/** The org's addresses: a My Domain made of the organization's name (Help, "My Domain URL Formats"). */
import type { Runtime } from '../../runtime';
import { orgOf } from '../../org/org-of';
import { definePlatformType } from '../registry';

/** `acme-corporation` */
function myDomain(rt: Runtime): string {
    const { store, model } = orgOf(rt);
    const table = store.table(model.findObject('Organization')!);
    const [row] = table.rows();
    const name = String(row?.[table.slot('name')] ?? 'org');
    return (
        name
            .toLowerCase()
            .replace(/[^a-z0-9]+/g, '-')
            .replace(/^-|-$/g, '') || 'org'
    );
}

const host =
    (suffix: string) =>
    (rt: Runtime): string =>
        `${myDomain(rt)}${suffix}`;

/** `https://acme-corporation.my.salesforce.com` */
export function orgUrl(rt: Runtime): string {
    return `https://${myDomain(rt)}.my.salesforce.com`;
}

definePlatformType({
    name: 'System.DomainCreator',
    statics: {
        'getcontenthostname/0': host('.file.force.com'),
        'getlightninghostname/0': host('.lightning.force.com'),
        'getorgmydomainhostname/0': host('.my.salesforce.com'),
        'getsetuphostname/0': host('.my.salesforce-setup.com'),
        'getsalesforcesiteshostname/0': host('.my.salesforce-sites.com'),
        'getexperiencecloudsiteshostname/0': host('.my.site.com'),
        'getvisualforcehostname/1': (rt, packageName: string | null) =>
            `${myDomain(rt)}--${packageName ?? 'c'}.vf.force.com`,
    },
});

/** There are no sites: code runs outside of any network. */
definePlatformType({ name: 'System.Network', statics: { 'getnetworkid/0': () => null } });
