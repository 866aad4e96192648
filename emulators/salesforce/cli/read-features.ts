import { DEFAULT_FEATURES } from '../metadata/load-project';
import type { OrgFeature } from '../metadata/org-model';
import { lastOption, UsageError, type Arguments } from './read-arguments';

const known: Readonly<Record<OrgFeature, true>> = {
    Communities: true,
    Divisions: true,
    MultiCurrency: true,
    Orders: true,
    PersonAccounts: true,
    Quotes: true,
    Schedules: true,
    StateAndCountryPicklist: true,
    Territories: true,
};

/** `--features MultiCurrency,-Quotes`: what the org has beside, or has not of, what an ordinary org has. */
export function readFeatures(args: Arguments): { readonly features?: readonly OrgFeature[] } {
    const text = lastOption(args, 'features');
    if (text === undefined) return {};
    const features = new Set(DEFAULT_FEATURES);
    for (const word of text.split(',').map((part) => part.trim())) {
        const name = word.replace(/^-/, '');
        if (!(name in known)) {
            throw new UsageError(`There is no feature '${name}'; known: ${Object.keys(known).join(' ')}`);
        }
        if (word.startsWith('-')) features.delete(name as OrgFeature);
        else features.add(name as OrgFeature);
    }
    return { features: [...features] };
}
