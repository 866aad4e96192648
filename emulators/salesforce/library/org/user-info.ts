import type { Runtime } from '../../runtime';
import { orgOf } from '../../org/org-of';
import { readField } from '../../org/records';
import type { UserDetails } from '../../org/users/user-details';
import { findMember, definePlatformType, type PlatformStatic } from '../registry';

const ofUser =
    (read: (user: UserDetails) => string | null): PlatformStatic =>
    (rt) =>
        read(orgOf(rt).transaction.user);

/** Of an org that says nothing else, as org.createOrg documents. */
const DEFAULT_CURRENCY = 'USD';

const organization = (rt: Runtime, field: string): unknown => {
    const { store, services } = orgOf(rt);
    return readField(store, services.organizationId, field);
};

const isMultiCurrency = (rt: Runtime): boolean => orgOf(rt).model.features.has('MultiCurrency');

definePlatformType({
    name: 'System.UserInfo',
    statics: {
        'getuserid/0': ofUser((user) => user.id),
        'getusername/0': ofUser((user) => user.username),
        'getfirstname/0': ofUser((user) => user.firstName ?? ''),
        'getlastname/0': ofUser((user) => user.lastName),
        'getname/0': ofUser((user) => user.name),
        'getuseremail/0': ofUser((user) => user.email),
        'getprofileid/0': ofUser((user) => user.profileId),
        'getuserroleid/0': ofUser((user) => user.roleId),
        'getusertype/0': ofUser((user) => user.userType),
        'getlocale/0': ofUser((user) => user.locale),
        'getlanguage/0': ofUser((user) => user.language),
        'gettimezone/0': (rt) => {
            const zone = orgOf(rt).transaction.user.timeZone;
            return findMember('TimeZone', 'static', 'getTimeZone', ['String'])!(rt, zone);
        },
        'getorganizationid/0': (rt) => orgOf(rt).services.organizationId,
        'getorganizationname/0': (rt) => organization(rt, 'name'),
        'getdefaultcurrency/0': (rt) =>
            (isMultiCurrency(rt) ? orgOf(rt).transaction.user.currency : null) ??
            orgOf(rt).options.currency ??
            DEFAULT_CURRENCY,
        'ismulticurrencyorganization/0': isMultiCurrency,
        'getsessionid/0': () => null,
        'getuitheme/0': () => 'Theme4d',
        'getuithemedisplayed/0': () => 'Theme4d',
        'iscurrentuserlicensed/1': () => true,
        'iscurrentuserlicensedforpackage/1': () => true,
        'haspackagelicense/1': () => true,
    },
});
