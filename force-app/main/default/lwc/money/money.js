import LOCALE from '@salesforce/i18n/locale';
/** An amount as the user's locale writes it, such as `€1,200.00`. */
export function moneyText(amount, currencyCode) {
    if (amount === undefined || currencyCode === undefined) return '–';
    return new Intl.NumberFormat(LOCALE, { style: 'currency', currency: currencyCode }).format(amount);
}
/** A time of day as the user's locale writes it, such as `10:42:07`; takes ISO 8601. */
export function timeText(iso) {
    return new Intl.DateTimeFormat(LOCALE, { timeStyle: 'medium' }).format(new Date(iso));
}
/** A date, or date and time when it is not of today; takes ISO 8601. */
export function momentText(iso, now) {
    const moment = new Date(iso);
    const isToday = moment.toDateString() === now.toDateString();
    return isToday
        ? timeText(iso)
        : new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
