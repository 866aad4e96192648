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

const nothing = (): null => null;
const empty = (): string => '';

/** Apex Reference Guide, "Site Class": outside of a site addresses are empty and the rest is null. There are no sites here. */
definePlatformType({
    name: 'System.Site',
    statics: {
        'getadminemail/0': nothing,
        'getadminid/0': nothing,
        'getanalyticstrackingcode/0': nothing,
        'getbaseurl/0': empty,
        'getbasesecureurl/0': empty,
        'getbasecustomurl/0': empty,
        'getbaseinsecureurl/0': empty,
        'getbaserequesturl/0': empty,
        'getcurrentsiteurl/0': nothing,
        'getcustomwebaddress/0': nothing,
        'getdomain/0': nothing,
        'geterrordescription/0': empty,
        'geterrormessage/0': empty,
        'getexperienceid/0': nothing,
        'getmasterlabel/0': nothing,
        'getname/0': nothing,
        'getoriginalurl/0': nothing,
        'getpathprefix/0': empty,
        'getprefix/0': empty,
        'getsiteid/0': nothing,
        'getsitetype/0': nothing,
        'getsitetypelabel/0': nothing,
        'isloginenabled/0': () => false,
        'ispasswordexpired/0': () => false,
        'isregistrationenabled/0': () => false,
    },
});

/** There are no sites: code runs outside of any network. */
definePlatformType({ name: 'System.Network', statics: { 'getnetworkid/0': () => null } });
