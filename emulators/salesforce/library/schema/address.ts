import { ApexDouble } from '../../runtime/values/apex-double';
import { ApexAddress } from '../../store/address';
import { ApexDecimal } from '../decimal';
import { defineReaders, type Reader } from './members';

const part =
    (key: string): Reader =>
    (_rt, self: ApexAddress) =>
        self.parts[key] ?? null;
const coordinate =
    (key: string): Reader =>
    (_rt, self: ApexAddress) => {
        const value = self.parts[key];
        return value instanceof ApexDecimal ? new ApexDouble(value.doubleValue()) : null;
    };

const TEXTS = ['city', 'country', 'countrycode', 'geocodeaccuracy', 'postalcode', 'state', 'statecode', 'street'];

defineReaders(
    'System.Address',
    {
        ...Object.fromEntries(TEXTS.map((key) => [key, part(key)])),
        latitude: coordinate('latitude'),
        longitude: coordinate('longitude'),
    },
    {},
    (value) => value instanceof ApexAddress,
);
